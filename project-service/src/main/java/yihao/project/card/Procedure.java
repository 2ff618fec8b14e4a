package yihao.project.card;

import static yihao.project.card.CardProblem.ALREADY_RATED;
import static yihao.project.card.CardProblem.DATE_TOO_EARLY;
import static yihao.project.card.CardProblem.PROCEDURE_NOT_DONE;
import static yihao.project.card.CardProblem.PROCEDURE_STATUS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.card.CardRules.ProcedureRule;

/// Rule SC-02: one procedure of a card on its way: not started, running, paused for corrections, done or withdrawn.
///
/// @param unit the reporting unit of its office, if that works here
/// @param workingDays its limit as it was when it was put on the card
/// @param said the result, or why it was withdrawn
/// @param satisfaction 1 to 5, said once by the enterprise
/// @param steps what was entered, first one first
public record Procedure(
        String id,
        String office,
        @Nullable String unit,
        int workingDays,
        Status status,
        @Nullable LocalDate acceptedOn,
        List<Stop> stops,
        @Nullable LocalDate endedOn,
        @Nullable String said,
        @Nullable Integer satisfaction,
        List<Step> steps) {

    /// Who entered what of which day, and when.
    public record Step(CardAction action, LocalDate on, String by, Instant at) {}

    public enum Status {
        NOT_STARTED,
        RUNNING,
        PAUSED,
        DONE,
        WITHDRAWN
    }

    /// A pause: from its first day on, until before the day of the resumption; none while the clock still stands.
    public record Stop(LocalDate from, @Nullable LocalDate until, String reason) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    public Procedure {
        stops = List.copyOf(stops);
        steps = List.copyOf(steps);
    }

    static Procedure opened(ProcedureRule rule, CardRules rules) {
        var unit = rules.office(rule.office()).map(CardRules.Office::unit).orElse(null);
        return new Procedure(
                rule.id(),
                rule.office(),
                unit,
                rule.workingDays(),
                Status.NOT_STARTED,
                null,
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    public boolean isWithdrawn() {
        return status == Status.WITHDRAWN;
    }

    public boolean isClosed() {
        return status == Status.DONE || isWithdrawn();
    }

    boolean isOnItsWay() {
        return status == Status.RUNNING || status == Status.PAUSED;
    }

    Outcome<Procedure> start(LocalDate on) {
        return status == Status.NOT_STARTED ? Outcome.done(with(Status.RUNNING, on, stops, null, null)) : unfit();
    }

    Outcome<Procedure> pause(LocalDate on, String reason) {
        if (status != Status.RUNNING) {
            return unfit();
        }
        return notBefore(on, lastDay()).map(_ -> {
            var more = new ArrayList<>(stops);
            more.add(new Stop(on, null, reason));
            return with(Status.PAUSED, acceptedOn, more, null, null);
        });
    }

    Outcome<Procedure> resume(LocalDate on) {
        if (status != Status.PAUSED) {
            return unfit();
        }
        return notBefore(on, lastDay()).map(_ -> {
            var more = new ArrayList<>(stops);
            var last = more.removeLast();
            more.add(new Stop(last.from(), on, last.reason()));
            return with(Status.RUNNING, acceptedOn, more, null, null);
        });
    }

    Outcome<Procedure> complete(LocalDate on, String result) {
        if (status != Status.RUNNING) {
            return unfit();
        }
        return notBefore(on, lastDay()).map(_ -> with(Status.DONE, acceptedOn, stops, on, result));
    }

    Outcome<Procedure> withdraw(LocalDate on, String reason) {
        return isClosed() ? unfit() : Outcome.done(with(Status.WITHDRAWN, acceptedOn, stops, on, reason));
    }

    Outcome<Procedure> rate(int score) {
        if (status != Status.DONE) {
            return Outcome.refused(PROCEDURE_NOT_DONE);
        }
        if (satisfaction != null) {
            return satisfaction == score ? Outcome.done(this) : Outcome.refused(ALREADY_RATED);
        }
        return Outcome.done(
                new Procedure(id, office, unit, workingDays, status, acceptedOn, stops, endedOn, said, score, steps));
    }

    Procedure entered(Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new Procedure(
                id, office, unit, workingDays, status, acceptedOn, stops, endedOn, said, satisfaction, more);
    }

    /// The day of what happened to it last.
    private @Nullable LocalDate lastDay() {
        if (stops.isEmpty()) {
            return acceptedOn;
        }
        var last = stops.getLast();
        return last.until() == null ? last.from() : last.until();
    }

    static Outcome<LocalDate> notBefore(LocalDate on, @Nullable LocalDate limit) {
        return limit != null && on.isBefore(limit)
                ? Outcome.refused(new Refusal(DATE_TOO_EARLY, Map.of("date", on, "limit", limit)))
                : Outcome.done(on);
    }

    private Outcome<Procedure> unfit() {
        return Outcome.refused(Refusal.of(PROCEDURE_STATUS, "status", status));
    }

    private Procedure with(
            Status next,
            @Nullable LocalDate nextAccepted,
            List<Stop> nextStops,
            @Nullable LocalDate nextEnded,
            @Nullable String nextSaid) {
        return new Procedure(
                id, office, unit, workingDays, next, nextAccepted, nextStops, nextEnded, nextSaid, satisfaction, steps);
    }
}
