package yihao.project.card;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.WorkingCalendar;
import yihao.project.card.CardRules.Escalation;

/// Rule SC-05: how the clocks of a card stand. It warns some working days before the due day, goes up step by step once
/// late, and is quiet while a procedure rests in time and once it is closed. One that was late stays so when it is
/// paused or withdrawn.
public final class WatchCard {

    private final WorkingCalendar calendar;
    private final CardClock clock;

    public WatchCard(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.clock = new CardClock(calendar);
    }

    public enum State {
        QUIET,
        DUE_SOON,
        LATE
    }

    /// @param due none while the clock has not begun or stands still
    /// @param provisional whether the holidays of the due day's year are not published yet
    /// @param daysUsed working days that counted so far, or until the end
    /// @param daysLate working days after the due day, those of a pause too
    /// @param onTime of what is done; false of what was withdrawn late
    /// @param told functions that it went up to
    public record Standing(
            @Nullable LocalDate due,
            boolean provisional,
            @Nullable Integer daysUsed,
            int daysLate,
            @Nullable Boolean onTime,
            State state,
            Set<Function> told) {

        static final Standing NOT_BEGUN = new Standing(null, false, null, 0, null, State.QUIET, Set.of());

        /// The same once nobody has to look at it any more.
        public Standing quiet() {
            return new Standing(due, provisional, daysUsed, daysLate, onTime, State.QUIET, Set.of());
        }
    }

    public Standing of(Procedure procedure, CardRules rules, LocalDate today) {
        var accepted = procedure.acceptedOn();
        if (accepted == null) {
            return Standing.NOT_BEGUN;
        }
        var until = procedure.endedOn() == null ? today : procedure.endedOn();
        var used = clock.counted(accepted, until, procedure.stops());
        return due(procedure)
                .filter(due -> !procedure.isWithdrawn() || until.isAfter(due))
                .map(due -> clocked(procedure, due, until, used, rules))
                .orElseGet(() -> new Standing(null, false, used, 0, null, State.QUIET, Set.of()));
    }

    /// Once a procedure is late no pause takes its days late away.
    private Standing clocked(Procedure procedure, LocalDate due, LocalDate until, int used, CardRules rules) {
        var late = until.isAfter(due);
        var daysLate = clock.counted(due, until, List.of());
        var provisional = !calendar.isPublished(due);
        if (procedure.isClosed()) {
            return new Standing(due, provisional, used, daysLate, !late, State.QUIET, Set.of());
        }
        if (late) {
            return new Standing(due, provisional, used, daysLate, null, State.LATE, told(rules, daysLate));
        }
        var soon = !until.isBefore(clock.before(due, rules.warnBefore()));
        return new Standing(due, provisional, used, 0, null, soon ? State.DUE_SOON : State.QUIET, Set.of());
    }

    /// The last day in time of a procedure, once its clock has begun and unless it stands still.
    private Optional<LocalDate> due(Procedure procedure) {
        return Optional.ofNullable(procedure.acceptedOn())
                .flatMap(accepted -> clock.due(accepted, procedure.workingDays(), procedure.stops()));
    }

    /// Before this day nothing was accepted under a card; what is entered later is a slip.
    LocalDate earliestStart(Card card, CardRules rules) {
        return clock.before(CityTime.day(card.issue().at()), rules.acceptedBefore());
    }

    /// Once the due day is over, a pause begins after it: nobody takes lateness away afterwards.
    @Nullable
    LocalDate earliestPause(Procedure procedure, LocalDate today) {
        return due(procedure)
                .filter(due -> due.isBefore(today))
                .map(due -> due.plusDays(1))
                .orElse(null);
    }

    private static Set<Function> told(CardRules rules, int daysLate) {
        var told = new HashSet<Function>();
        rules.escalations().stream()
                .filter(step -> daysLate >= step.after())
                .map(Escalation::to)
                .forEach(told::addAll);
        return Set.copyOf(told);
    }

    /// @param provisional whether the holidays of its year are not published yet
    public record WholeWay(LocalDate due, boolean provisional) {}

    /// The last day of the whole way, once it has begun.
    public Optional<WholeWay> wholeWay(Card card, CardRules rules) {
        return rules.track(card.issue().track()).flatMap(track -> wayOf(card, track.workingDays()));
    }

    /// The last day of a part of the way, once the way has begun.
    public Optional<WholeWay> wayOf(Card card, CardRules.Part part) {
        return wayOf(card, part.workingDays());
    }

    private Optional<WholeWay> wayOf(Card card, int workingDays) {
        return card.firstAcceptance()
                .flatMap(first -> clock.due(first, workingDays, List.of()))
                .map(due -> new WholeWay(due, !calendar.isPublished(due)));
    }

    /// The card with what lists look for.
    Card marked(Card card, CardRules rules) {
        var dues = card.procedures().stream()
                .filter(Procedure::isOnItsWay)
                .flatMap(one -> due(one).stream())
                .toList();
        var unanswered = card.complaints().stream()
                .filter(one -> one.reply() == null)
                .map(Complaint::day)
                .toList();
        var closed = card.runs().map(Procedure::endedOn).filter(Objects::nonNull);
        var months = Stream.concat(closed, card.complaints().stream().map(Complaint::day))
                .map(day -> YearMonth.from(day).toString())
                .distinct()
                .sorted()
                .toList();
        var warnings = dues.stream().map(due -> clock.before(due, rules.warnBefore()));
        var late = dues.stream().map(due -> due.plusDays(1));
        return card.marked(new Card.Marks(first(warnings, unanswered), first(late, unanswered), months));
    }

    private static @Nullable LocalDate first(Stream<LocalDate> some, List<LocalDate> others) {
        return Stream.concat(some, others.stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
