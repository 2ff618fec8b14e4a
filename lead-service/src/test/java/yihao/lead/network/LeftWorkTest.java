package yihao.lead.network;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Function.SQUAD_MEMBER;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.kernel.Function.UNIT_OFFICER;
import static yihao.lead.World.done;
import static yihao.lead.network.LeavingWorld.LAST;
import static yihao.lead.network.NetworkWorld.ADMIN;
import static yihao.lead.network.NetworkWorld.FIRST;
import static yihao.lead.network.NetworkWorld.SECOND;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.lead.RunningClocks.About;

@DisplayName("L1 Work that an appointment leaves as it ends by itself")
class LeftWorkTest {

    static final String AFTER = "2026-10-08T01:00:00Z";

    final LeavingWorld world = new LeavingWorld();
    final NetworkWorld city = world.city;

    @ParameterizedTest(name = "at {0}: {1} {2}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            2026-09-16T00:29:59Z | -                          | -
            2026-09-16T00:30:00Z | district.head, member      | BEFORE 10 working days
            2026-09-29T00:29:59Z | district.head, member      | BEFORE 10 working days
            2026-09-29T00:30:00Z | district.head, member      | BEFORE 1 working day
            2026-09-30T00:30:00Z | district.head, member      | AT
            2026-09-30T15:59:59Z | district.head, member      | AT
            2026-09-30T16:00:00Z | district.head              | AT
            2026-10-08T00:29:59Z | district.head              | AT
            2026-10-08T00:30:00Z | district.head              | AFTER 1 working day
            2026-10-13T00:29:59Z | district.head              | AFTER 1 working day
            2026-10-13T00:30:00Z | bureau.head, district.head | AFTER 5 working days
            """)
    void is_told_before_at_and_after_its_last_day(String at, @Nullable String whom, @Nullable String stage) {
        world.round(at);

        assertThat(world.running())
                .isEqualTo(
                        whom == null
                                ? List.of()
                                : List.of(whom.split(", ")).stream()
                                        .map(one -> one + ": " + stage)
                                        .toList());
    }

    @Test
    void is_told_once_after_a_week_in_which_nobody_looked() {
        world.round("2026-10-15T01:00:00Z");
        world.round("2026-10-15T01:01:00Z");

        assertThat(world.running())
                .containsExactly("bureau.head: AFTER 5 working days", "district.head: AFTER 5 working days");
        assertThat(world.notices.all()).hasSize(2);
    }

    @Test
    void tells_who_leaves_and_the_heads_how_much_is_open_and_nobody_else() {
        world.until("other.head", SECOND, LAST, UNIT_HEAD);
        var clocks = new AppointmentClocks(world.leftWork("2026-09-16T01:00:00Z"));
        var clock = clocks.of(FIRST).getFirst();

        for (var reader : List.of("member", "district.head", "bureau.head")) {
            assertThat(clocks.about(clock, city.officer(reader).as(reader))).contains(new About("3", "演示"));
        }
        assertThat(clocks.about(clock, city.officer("other.head").as("other.head")))
                .isEmpty();
        city.waiting.put(FIRST, Map.of("lead.respond", 1));
        assertThat(clocks.about(clock, city.officer("member").as("member"))).contains(new About("1", "演示"));
    }

    @Test
    void is_no_more_where_nothing_is_open() {
        world.round(AFTER);
        city.waiting.put(FIRST, Map.of());

        world.round(AFTER);

        assertThat(world.running()).isEmpty();
        assertThat(world.left(AFTER)).isEmpty();
    }

    @Test
    void is_no_more_once_the_appointment_is_renewed() {
        world.round(AFTER);
        world.until("member", FIRST, LAST.plusYears(1), SQUAD_MEMBER);

        world.round(AFTER);

        assertThat(world.running()).isEmpty();
        assertThat(world.left(AFTER)).isEmpty();
    }

    @Test
    void is_no_more_once_somebody_is_appointed_who_is_there_from_the_next_day_on() {
        world.appoint("successor", FIRST, LAST.plusDays(2), null, SQUAD_MEMBER);
        assertThat(world.left("2026-09-30T01:00:00Z")).containsExactly("member");
        assertThat(world.left("2026-10-01T01:00:00Z")).containsExactly("member");
        assertThat(world.left("2026-10-01T16:00:00Z")).isEmpty();

        world.appoint("successor", FIRST, LAST.plusDays(1), null, SQUAD_MEMBER);
        assertThat(world.left("2026-09-30T01:00:00Z")).isEmpty();
    }

    @Test
    void is_no_more_once_another_unit_has_taken_it_over() {
        world.round(AFTER);
        done(city.handOver.takeOver(FIRST, SECOND, ADMIN.because("编办〔2026〕1号")));

        world.round(AFTER);

        assertThat(world.running()).isEmpty();
        assertThat(world.left(AFTER)).isEmpty();
    }

    @Test
    void is_told_of_the_last_of_several_who_leave_a_unit() {
        world.until("earlier", FIRST, LAST.minusDays(9), SQUAD_MEMBER);
        assertThat(world.left("2026-09-22T01:00:00Z", LAST.minusDays(8))).isEmpty();
        assertThat(world.left(AFTER)).containsExactly("member");

        world.until("together", FIRST, LAST, SQUAD_MEMBER);
        assertThat(world.left(AFTER)).containsExactly("together");
    }

    @Test
    void is_told_where_the_head_alone_is_left_and_not_of_a_head_whose_officers_go_on() {
        city.appoint("squad.head", FIRST, UNIT_HEAD);
        assertThat(world.left(AFTER)).containsExactly("member");

        city.waiting.put(SECOND, Map.of("lead.respond", 1));
        world.until("leaving.head", SECOND, LAST, UNIT_HEAD);
        assertThat(world.left(AFTER)).containsExactlyInAnyOrder("member", "leaving.head");
        city.appoint("staying", SECOND, UNIT_OFFICER);
        assertThat(world.left(AFTER)).containsExactly("member");
    }
}
