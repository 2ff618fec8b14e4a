package yihao.project.card;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.card.ExampleCards.done;
import static yihao.project.card.ExampleCards.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Function;
import yihao.project.card.WatchCard.Standing;
import yihao.project.card.WatchCard.State;
import yihao.project.card.WatchCard.WholeWay;

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
                .isEqualTo(told == null ? List.of() : List.of(told.split(" ")));
        assertThat(world.state(id).marks().noticeOn()).isEqualTo("2026-10-09");
    }

    /// Five working days from 15 September: in time until 21 September.
    @Test
    void is_quiet_while_it_rests_in_time_and_once_it_is_closed() {
        done(world.keep.start(id, "BESIDE", null, on("2026-09-15")));
        done(world.keep.pause(id, "BESIDE", null, on(ZHANGDIAN_OFFICER, "2026-09-21", "补正")));
        assertThat(standing("2026-11-30").state()).isEqualTo(State.QUIET);
        assertThat(world.state(id).marks().noticeOn()).isNull();

        done(world.keep.resume(id, "BESIDE", null, on("2026-10-08")));
        assertThat(standing("2026-10-08").state()).isEqualTo(State.DUE_SOON);
        assertThat(standing("2026-10-09").state()).isEqualTo(State.LATE);
        done(world.keep.complete(id, "BESIDE", null, "许可证", on("2026-10-09")));
        assertThat(standing("2026-11-30").state()).isEqualTo(State.QUIET);
        assertThat(standing("2026-11-30").onTime()).isFalse();
        assertThat(world.state(id).marks().noticeOn()).isNull();
    }

    @Test
    void stays_late_whoever_pauses_it_and_takes_no_pause_into_the_days_that_are_over() {
        done(world.keep.start(id, "BESIDE", null, on("2026-09-15")));
        for (var day : List.of("2026-09-16", "2026-09-21")) {
            assertThat(problem(world.keep.pause(
                            id, "BESIDE", LocalDate.parse(day), on(ZHANGDIAN_OFFICER, "2026-09-30", "补正"))))
                    .isEqualTo(CardProblem.DATE_TOO_EARLY);
        }

        done(world.keep.pause(id, "BESIDE", LocalDate.of(2026, 9, 22), on(ZHANGDIAN_OFFICER, "2026-09-22", "补正")));

        assertThat(standing("2026-09-22").state()).isEqualTo(State.LATE);
        assertThat(standing("2026-09-28").daysLate()).isEqualTo(4);
        assertThat(standing("2026-09-28").told()).contains(Function.UNIT_HEAD, Function.CITY_LEADER);
        assertThat(world.state(id).marks().noticeOn()).isEqualTo("2026-09-20");
        assertThat(world.state(id).marks().upOn()).isEqualTo("2026-09-22");
        done(world.keep.resume(id, "BESIDE", null, on("2026-09-29")));
        assertThat(standing("2026-09-29").due()).isEqualTo("2026-09-21");
    }

    @ParameterizedTest(name = "withdrawn on {0}: on time {1}, {2} late")
    @CsvSource(textBlock = """
            2026-09-21,       , 0
            2026-09-22, false, 1
            """)
    void says_of_what_was_withdrawn_whether_it_was_late_by_then(String day, @Nullable Boolean onTime, int late) {
        done(world.keep.start(id, "BESIDE", null, on("2026-09-15")));
        done(world.keep.withdraw(id, "BESIDE", on(ZHANGDIAN_OFFICER, day, "不再需要")));

        assertThat(standing("2026-11-30").onTime()).isEqualTo(onTime);
        assertThat(standing("2026-11-30").daysLate()).isEqualTo(late);
        assertThat(world.state(id).marks().noticeOn()).isNull();
    }

    @Test
    void counts_the_whole_way_from_the_first_acceptance_that_was_not_withdrawn() {
        var two = new ExampleCards(ExampleCards.ANOTHER);
        var card = two.issued("FIRST", "BESIDE");
        done(two.keep.start(card, "FIRST", null, on("2026-09-15")));
        assertThat(two.watch.wholeWay(two.state(card), two.book.of(two.state(card))))
                .contains(new WholeWay(LocalDate.of(2026, 9, 29), false));
        done(two.keep.withdraw(card, "FIRST", on(ZHANGDIAN_OFFICER, "2026-09-16", "不再需要")));
        assertThat(two.watch.wholeWay(two.state(card), two.book.of(two.state(card))))
                .isEmpty();
        done(two.keep.start(card, "BESIDE", null, on("2026-12-25")));
        assertThat(two.watch.wholeWay(two.state(card), two.book.of(two.state(card))))
                .hasValueSatisfying(whole -> assertThat(whole.provisional()).isTrue());
    }

    @ParameterizedTest(name = "shipped, on {0}: {1}, told {2}")
    @CsvSource(textBlock = """
            2026-09-21, QUIET,
            2026-09-22, DUE_SOON,
            2026-09-24, DUE_SOON,
            2026-09-25, LATE,
            2026-09-28, LATE, UNIT_HEAD
            2026-10-08, LATE, UNIT_HEAD
            2026-10-09, LATE, BUREAU_HEAD BUREAU_OFFICER UNIT_HEAD
            """)
    void warns_and_goes_up_as_the_shipped_rules_say(String day, State state, @Nullable String told) {
        var shipped = new ExampleCards(ExampleCards.SHIPPED);
        shipped.fill(Map.of("jobs", BigDecimal.valueOf(200)));
        var card = shipped.issued("PLAN_REVIEW");
        done(shipped.keep.start(card, "PLAN_REVIEW", null, on("2026-09-16")));

        var standing = shipped.watch.of(
                shipped.state(card).procedures().getFirst(),
                shipped.book.of(shipped.state(card)),
                LocalDate.parse(day));

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.told().stream().map(Enum::name).sorted().toList())
                .isEqualTo(told == null ? List.of() : List.of(told.split(" ")));
    }

    @Test
    void says_when_the_holidays_of_the_due_day_are_not_published_yet() {
        done(world.keep.start(id, "BESIDE", null, on("2026-12-30")));

        assertThat(standing("2026-12-30").provisional()).isTrue();
    }
}
