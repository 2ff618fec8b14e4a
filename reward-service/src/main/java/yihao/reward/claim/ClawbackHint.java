package yihao.reward.claim;

import java.time.Instant;

/// That something happened after a payment which may be a case for a clawback; said once.
///
/// @param open until somebody has checked it
public record ClawbackHint(Cause cause, Instant at, boolean open) {

    public enum Cause {
        /// The project was terminated, or lost to another place.
        PROJECT_ENDED,
        /// Money that the award was computed from is no longer verified.
        MONEY_REVOKED
    }

    ClawbackHint checked() {
        return new ClawbackHint(cause, at, false);
    }
}
