package yihao.reward.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.reward.Duties;

/// Rule AS-11: what was published stays; a correction says what was wrong in it, and once another person has approved
/// it a corrected ranking stands beside the published one.
///
/// @param rankingId the published one
/// @param subject indicator, or the adjustment's id
/// @param before as it was published; none: there was nothing
/// @param document that proves it
/// @param made whether the corrected ranking has been written
public record Correction(
        String rankingId,
        Kind of,
        String unit,
        String subject,
        @Nullable BigDecimal before,
        BigDecimal after,
        String why,
        String document,
        Status status,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        boolean made) {

    public enum Kind {
        FIGURE,
        TARGET,
        ADJUSTMENT
    }

    public enum Status {
        PROPOSED,
        APPROVED,
        REFUSED
    }

    Outcome<Correction> decide(boolean approved, Act act) {
        if (status != Status.PROPOSED) {
            return Outcome.refused(Duties.stepNotOpen(status, Status.PROPOSED));
        }
        var refusal = Duties.decidedBefore(act.actor(), List.of(proposedBy))
                .or(() -> approved ? Optional.empty() : Duties.reasonMissing(act));
        return refusal.<Outcome<Correction>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(decided(approved ? Status.APPROVED : Status.REFUSED, act)));
    }

    private Correction decided(Status next, Act act) {
        return new Correction(
                rankingId,
                of,
                unit,
                subject,
                before,
                after,
                why,
                document,
                next,
                proposedBy,
                proposedAt,
                act.actor().subject(),
                act.at(),
                act.reason(),
                false);
    }

    Correction nowMade() {
        return new Correction(
                rankingId,
                of,
                unit,
                subject,
                before,
                after,
                why,
                document,
                status,
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt,
                reason,
                true);
    }

    public List<String> actionsFor(Actor actor) {
        return status == Status.PROPOSED
                        && actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD)
                        && !actor.is(proposedBy)
                ? List.of("approve", "refuse")
                : List.of();
    }
}
