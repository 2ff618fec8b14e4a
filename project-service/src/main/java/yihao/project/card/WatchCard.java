package yihao.project.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;
import yihao.kernel.WorkingCalendar;
import yihao.project.card.CardRules.Escalation;

/// Rule SC-05: how the clocks of a card stand. It warns some working days before the due day, goes up step by step once
/// late, and is quiet as soon as a procedure rests or is closed.
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
    /// @param daysLate working days after the due day
    /// @param onTime of what is done
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
        return switch (procedure.status()) {
            case NOT_STARTED, PAUSED, WITHDRAWN -> new Standing(null, false, used, 0, null, State.QUIET, Set.of());
            case RUNNING, DONE -> clocked(procedure, accepted, until, used, rules);
        };
    }

    private Standing clocked(Procedure procedure, LocalDate accepted, LocalDate until, int used, CardRules rules) {
        var due = clock.due(accepted, procedure.workingDays(), procedure.stops());
        var late = until.isAfter(due);
        var daysLate = clock.counted(due, until, procedure.stops());
        var provisional = !calendar.isPublished(due);
        if (procedure.status() == Procedure.Status.DONE) {
            return new Standing(due, provisional, used, daysLate, !late, State.QUIET, Set.of());
        }
        if (late) {
            return new Standing(due, provisional, used, daysLate, null, State.LATE, told(rules, daysLate));
        }
        var soon = !until.isBefore(clock.warning(due, rules.warnBefore()));
        return new Standing(due, provisional, used, 0, null, soon ? State.DUE_SOON : State.QUIET, Set.of());
    }

    private static Set<Function> told(CardRules rules, int daysLate) {
        var told = new HashSet<Function>();
        rules.escalations().stream()
                .filter(step -> daysLate >= step.after())
                .map(Escalation::to)
                .forEach(told::addAll);
        return Set.copyOf(told);
    }

    /// The last day of the whole way, once it has begun.
    public Optional<LocalDate> wholeDue(Card card, CardRules rules) {
        return card.firstAcceptance()
                .flatMap(first -> rules.track(card.issue().track())
                        .map(track -> clock.due(first, track.workingDays(), new ArrayList<>())));
    }

    /// The card with the day from which on somebody has to look at it.
    Card noticed(Card card, CardRules rules) {
        var warnings = card.procedures().stream()
                .filter(one -> one.status() == Procedure.Status.RUNNING)
                .flatMap(one -> warning(one, rules));
        var unanswered =
                card.complaints().stream().filter(one -> one.reply() == null).map(Complaint::day);
        return card.noticed(Stream.concat(warnings, unanswered)
                .min(Comparator.naturalOrder())
                .orElse(null));
    }

    private Stream<LocalDate> warning(Procedure running, CardRules rules) {
        return Stream.ofNullable(running.acceptedOn())
                .map(accepted -> clock.due(accepted, running.workingDays(), running.stops()))
                .map(due -> clock.warning(due, rules.warnBefore()));
    }
}
