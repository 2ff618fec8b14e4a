package yihao.lead.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.StoreProblem;
import yihao.lead.World;
import yihao.testkit.twins.Acts;

/// Three reminders of Thursday morning, one of noon.
@DisplayName("G6 All reminders read at once")
class ReadAllNoticesTest {

    final ReminderWorld world = new ReminderWorld(new ReminderWorld.TwinMailer());
    final Act act = Acts.by(World.ZHANGDIAN_OFFICER, "2026-09-03T05:00:00Z");
    String seen = "";

    @BeforeEach
    void reminders() {
        IntStream.range(0, 3).forEach(record -> world.runs("a" + record));
        world.give("2026-09-03T01:00:00Z");
        seen = newest();
        world.runs("b");
        world.give("2026-09-03T04:00:00Z");
    }

    @Test
    void are_those_that_the_reader_has_seen() {
        assertThat(done(world.readNotices.readUpTo(seen, act))).isEqualTo(3);
        assertThat(unread()).isEqualTo(1);

        assertThat(done(world.readNotices.readUpTo(newest(), act))).isEqualTo(1);
        assertThat(unread()).isZero();
    }

    @Test
    void stay_read_when_they_are_read_again() {
        done(world.readNotices.readUpTo(seen, act));
        var written = world.notices.recorded().size();

        assertThat(done(world.readNotices.readUpTo(seen, act))).isZero();

        assertThat(world.notices.recorded()).hasSize(written);
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void are_also_those_before_one_that_was_read_alone() {
        done(world.readNotices.read(seen, act));

        assertThat(done(world.readNotices.readUpTo(seen, act))).isEqualTo(2);
    }

    @Test
    void are_more_than_one_write_takes() {
        IntStream.range(0, 1_200).forEach(record -> world.runs("c" + record));
        world.give("2026-09-03T04:30:00Z");

        assertThat(done(world.readNotices.readUpTo(newest(), act))).isEqualTo(1_204);
        assertThat(unread()).isZero();
    }

    @Test
    void are_one_s_own() {
        var other = Acts.by(World.ZHANGDIAN_HEAD, "2026-09-03T05:00:00Z");

        assertThat(refused(world.readNotices.readUpTo(seen, other)).problem()).isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(refused(world.readNotices.readUpTo("nowhere", act)).problem())
                .isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(unread()).isEqualTo(4);
    }

    private String newest() {
        return world.readNotices
                .list(World.ZHANGDIAN_OFFICER, null, 1, Instant.parse("2026-09-03T05:00:00Z"))
                .notices()
                .getFirst()
                .id();
    }

    private long unread() {
        return world.notices.countUnread(World.ZHANGDIAN_OFFICER, 9_999);
    }
}
