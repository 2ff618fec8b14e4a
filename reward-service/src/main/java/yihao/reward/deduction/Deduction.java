package yihao.reward.deduction;

import static yihao.reward.deduction.Deduction.Status.APPEALED;
import static yihao.reward.deduction.Deduction.Status.IN_FORCE;
import static yihao.reward.deduction.Deduction.Status.LIFTED;
import static yihao.reward.deduction.Deduction.Status.PROPOSED;
import static yihao.reward.deduction.Deduction.Status.REFUSED;
import static yihao.reward.deduction.Deduction.Status.REVERSED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.Duties;
import yihao.reward.Mark;
import yihao.rules.Bilingual;

/// Points taken from a unit's score.
///
/// @param period it counts in, see [CountedIn]
/// @param points above zero
/// @param rules the version it was proposed by: its limits stay those
/// @param due until when the unit appeals, or its appeal is decided; none while neither is open
public record Deduction(
        String number,
        String unit,
        Bilingual unitName,
        String period,
        String kind,
        BigDecimal points,
        List<Evidence> evidence,
        String rules,
        Status status,
        Mark proposed,
        @Nullable Mark decided,
        @Nullable Appeal appeal,
        @Nullable Cause lifted,
        @Nullable LocalDate due) {

    public enum Status {
        PROPOSED,
        IN_FORCE,
        /// In force until its appeal is decided.
        APPEALED,
        REFUSED,
        REVERSED,
        LIFTED
    }

    public Deduction {
        evidence = List.copyOf(evidence);
    }

    public boolean counts() {
        return status == IN_FORCE || status == APPEALED;
    }

    boolean isOpenOn(LocalDate day) {
        return due != null && !day.isAfter(due);
    }

    public boolean isLateOn(LocalDate day) {
        return status == APPEALED && due != null && day.isAfter(due);
    }

    boolean isOf(String otherUnit, String otherPeriod, String otherKind) {
        return unit.equals(otherUnit) && period.equals(otherPeriod) && kind.equals(otherKind);
    }

    Outcome<Deduction> confirm(LocalDate appealUntil, Act act) {
        return open(PROPOSED, act).map(_ -> with(IN_FORCE, Mark.of(act), appeal, lifted, appealUntil));
    }

    Outcome<Deduction> refuse(Act act) {
        return open(PROPOSED, act).map(_ -> with(REFUSED, Mark.of(act), appeal, lifted, null));
    }

    Outcome<Deduction> appeal(LocalDate today, LocalDate answerUntil, Act act) {
        if (appeal != null && counts()) {
            return Outcome.refused(Refusal.of(DeductionProblem.APPEAL_DECIDED, "number", number));
        }
        if (status != IN_FORCE || due == null) {
            return Outcome.refused(Duties.stepNotOpen(status, IN_FORCE));
        }
        return today.isAfter(due)
                ? Outcome.refused(Refusal.of(DeductionProblem.APPEAL_TOO_LATE, "until", due.toString()))
                : Outcome.done(
                        with(APPEALED, decided, new Appeal(Mark.of(act), answerUntil, null, null), null, answerUntil));
    }

    Outcome<Deduction> decideAppeal(boolean upheld, Act act) {
        var filed = appeal;
        return filed == null
                ? Outcome.refused(Duties.stepNotOpen(status, APPEALED))
                : open(APPEALED, act)
                        .map(_ -> with(
                                upheld ? REVERSED : IN_FORCE,
                                decided,
                                filed.decided(upheld, Mark.of(act)),
                                null,
                                null));
    }

    /// What lifted it once has lifted it; nothing else lifts it again.
    Outcome<Deduction> lift(Cause cause) {
        if (lifted != null && lifted.is(cause.kind(), cause.id())) {
            return Outcome.done(this);
        }
        return counts() || status == PROPOSED
                ? Outcome.done(with(LIFTED, decided, appeal, cause, null))
                : Outcome.refused(Duties.stepNotOpen(status, PROPOSED, IN_FORCE, APPEALED));
    }

    /// Another person than any before.
    private Outcome<Deduction> open(Status expected, Act act) {
        if (status != expected) {
            return Outcome.refused(Duties.stepNotOpen(status, expected));
        }
        return Duties.decidedBefore(act.actor(), deciders())
                .<Outcome<Deduction>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(this));
    }

    List<String> deciders() {
        var filed = appeal == null ? null : appeal.filed();
        return Stream.of(proposed, decided, filed)
                .flatMap(Stream::ofNullable)
                .map(Mark::by)
                .toList();
    }

    private Deduction with(
            Status next,
            @Nullable Mark nextDecided,
            @Nullable Appeal nextAppeal,
            @Nullable Cause nextLifted,
            @Nullable LocalDate nextDue) {
        return new Deduction(
                number,
                unit,
                unitName,
                period,
                kind,
                points,
                evidence,
                rules,
                next,
                proposed,
                nextDecided,
                nextAppeal,
                nextLifted,
                nextDue);
    }
}
