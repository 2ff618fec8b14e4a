package yihao.reward.claim;

import java.time.Instant;
import java.util.Set;

/// That something happened after the approval which may be a case for a clawback; said once of each ground.
///
/// @param open until somebody has checked it
/// @param grounds what was lost, as [LostGrounds] tells it
public record ClawbackHint(Cause cause, Instant at, boolean open, Set<String> grounds) {

    public ClawbackHint {
        grounds = grounds == null ? Set.of() : Set.copyOf(grounds);
    }

    public enum Cause {
        /// The project was terminated, or lost to another place.
        PROJECT_ENDED,
        /// Money that the award was computed from is no longer verified.
        MONEY_REVOKED
    }

    ClawbackHint checked() {
        return new ClawbackHint(cause, at, false, grounds);
    }
}
