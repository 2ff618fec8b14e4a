package yihao.project.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.card.Procedure.Status;
import yihao.project.card.Procedure.Stop;
import yihao.project.card.WatchCard.State;
import yihao.reference.ChineseCalendar;

/// Every day of 2007 to 2026 is a day of acceptance, each time with another limit and other pauses.
@DisplayName("SC-03, SC-05 The clock of a procedure beside somebody who counts day by day")
class CardClockOracleTest {

    private static final int TIMES = 3;
    private static final int LONGEST_LIMIT = 31;
    private static final CardRules RULES =
            ExampleCards.SHIPPED.on(ExampleCards.TODAY).rules();

    private final FingerOnCalendar finger = new FingerOnCalendar();
    private final ChineseCalendar calendar = ChineseCalendar.shipped();
    private final CardClock clock = new CardClock(calendar);
    private final WatchCard watch = new WatchCard(calendar);
    private final SplittableRandom random = new SplittableRandom(20260915);

    private static void everyDay(Consumer<LocalDate> check) {
        FingerOnCalendar.FIRST.datesUntil(FingerOnCalendar.LAST.plusDays(1)).forEach(check);
    }

    @Test
    void knows_each_day_of_twenty_years_as_the_papers_say() {
        assertThat(finger.namedDays()).isGreaterThan(500);
        everyDay(
                day -> assertThat(calendar.isWorkingDay(day)).as(day.toString()).isEqualTo(finger.isWorked(day)));
    }

    @Test
    void is_due_on_the_same_day_with_pauses_that_are_over_and_one_that_still_lasts() {
        everyDay(accepted -> {
            for (int time = 0; time < TIMES; time++) {
                var limit = random.nextInt(LONGEST_LIMIT);
                var stops = stops(accepted);

                assertThat(clock.due(accepted, limit, stops).orElse(null))
                        .as(accepted + " " + limit + " " + stops)
                        .isEqualTo(finger.due(accepted, limit, stops));
            }
        });
    }

    @Test
    void warns_is_late_and_counts_what_is_used_on_the_same_days() {
        everyDay(accepted -> {
            for (int time = 0; time < TIMES; time++) {
                var limit = random.nextInt(LONGEST_LIMIT);
                var stops = stops(accepted);
                check(accepted, limit, stops, lastDay(accepted, stops).plusDays(random.nextInt(50)));
            }
        });
    }

    private void check(LocalDate accepted, int limit, List<Stop> stops, LocalDate today) {
        var paused = !stops.isEmpty() && stops.getLast().until() == null;
        var closed = !paused && random.nextInt(4) == 0;
        var status = paused ? Status.PAUSED : closed ? Status.DONE : Status.RUNNING;
        var ended = closed ? today : null;
        var procedure =
                new Procedure("FIRST", "DESK", null, limit, status, accepted, stops, ended, null, null, List.of());

        var standing = watch.of(procedure, RULES, closed ? today.plusDays(9) : today);

        var due = finger.due(accepted, limit, stops);
        var as = "%s %d %s on %s, %s".formatted(accepted, limit, stops, today, status);
        assertThat(standing.due()).as(as).isEqualTo(due);
        assertThat(standing.daysUsed()).as(as).isEqualTo(finger.count(accepted, today, stops));
        assertThat(standing.daysLate()).as(as).isEqualTo(due == null ? 0 : finger.count(due, today, List.of()));
        assertThat(standing.state()).as(as).isEqualTo(closed ? State.QUIET : state(due, today));
        assertThat(standing.onTime()).as(as).isEqualTo(closed && due != null ? !today.isAfter(due) : null);
    }

    private State state(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return State.QUIET;
        }
        if (today.isAfter(due)) {
            return State.LATE;
        }
        return today.isBefore(finger.back(due, RULES.warnBefore())) ? State.QUIET : State.DUE_SOON;
    }

    private static LocalDate lastDay(LocalDate accepted, List<Stop> stops) {
        if (stops.isEmpty()) {
            return accepted;
        }
        var last = stops.getLast();
        return last.until() == null ? last.from() : last.until();
    }

    /// Up to four pauses, some of them without a day between, of one in three the last is not over.
    private List<Stop> stops(LocalDate accepted) {
        var stops = new ArrayList<Stop>();
        var from = accepted;
        for (int i = random.nextInt(5); i > 0; i--) {
            from = from.plusDays(random.nextInt(8));
            var until = i == 1 && random.nextInt(3) == 0 ? null : from.plusDays(random.nextInt(15));
            stops.add(new Stop(from, until, "补正"));
            from = until == null ? from : until;
        }
        return stops;
    }
}
