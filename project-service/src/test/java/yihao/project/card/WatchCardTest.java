package yihao.project.card;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.card.ExampleCards.done;
import static yihao.project.card.ExampleCards.on;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.card.WatchCard.Standing;
import yihao.project.card.WatchCard.State;

@DisplayName("SC-05 What is due soon or late")
class WatchCardTest {

    final ExampleCards world = new ExampleCards(ExampleCards.ANOTHER);
    final String id = world.issued("BESIDE");

    Standing standing(String day) {
        var card = world.state(id);
        return world.watch.of(card.procedures().getFirst(), world.book.of(card), LocalDate.parse(day));
    }

    /// Five working days from 24 September, past the Mid-Autumn holiday and into the National Day week.
    @ParameterizedTest(name = "on {0}: {1}, {2} late, told {3}")
    @CsvSource(textBlock = """
            2026-09-24, QUIET,    0,
            2026-09-30, QUIET,    0,
            2026-10-08, QUIET,    0,
            2026-10-09, DUE_SOON, 0,
            2026-10-10, DUE_SOON, 0,
            2026-10-11, LATE,     0,
            2026-10-12, LATE,     1, UNIT_HEAD
            2026-10-13, LATE,     2, UNIT_HEAD
            2026-10-14, LATE,     3, CITY_LEADER UNIT_HEAD
            """)
    void is_told_from_the_warning_day_on_and_goes_up_step_by_step(
            String day, State state, int late, @Nullable String told) {
        done(world.keep.start(id, "BESIDE", null, on("2026-09-24")));
        done(world.keep.pause(id, "BESIDE", null, on(ZHANGDIAN_OFFICER, "2026-09-29", "补正")));
        done(world.keep.resume(id, "BESIDE", null, on("2026-09-30")));

        var standing = standing(day);

        assertThat(standing.due()).isEqualTo("2026-10-10");
        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.daysLate()).isEqualTo(late);
        assertThat(standing.told().stream().map(Enum::name).sorted().toList())
                .isEqualTo(told == null ? java.util.List.of() : java.util.List.of(told.split(" ")));
        assertThat(world.state(id).noticeOn()).isEqualTo("2026-10-09");
    }

    @Test
    void is_quiet_while_it_rests_and_once_it_is_closed() {
        done(world.keep.start(id, "BESIDE", null, on("2026-09-15")));
        done(world.keep.pause(id, "BESIDE", null, on(ZHANGDIAN_OFFICER, "2026-09-30", "补正")));
        assertThat(standing("2026-11-30").state()).isEqualTo(State.QUIET);
        assertThat(world.state(id).noticeOn()).isNull();

        done(world.keep.resume(id, "BESIDE", null, on("2026-10-08")));
        assertThat(standing("2026-10-08").state()).isEqualTo(State.LATE);
        done(world.keep.complete(id, "BESIDE", null, "许可证", on("2026-10-08")));
        assertThat(standing("2026-11-30").state()).isEqualTo(State.QUIET);
        assertThat(standing("2026-11-30").onTime()).isFalse();
        assertThat(world.state(id).noticeOn()).isNull();
    }

    @Test
    void says_when_the_holidays_of_the_due_day_are_not_published_yet() {
        done(world.keep.start(id, "BESIDE", null, on("2026-12-30")));

        assertThat(standing("2026-12-30").provisional()).isTrue();
    }
}
