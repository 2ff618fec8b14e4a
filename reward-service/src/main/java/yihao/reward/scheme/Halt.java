package yihao.reward.scheme;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;

/// Why a version takes no new claims: it is suspended until somebody resumes it, or ends for good.
///
/// @param lastDay of an end: the last day on which it still takes claims
public record Halt(
        String by, Instant at, String reason, @Nullable LocalDate lastDay) {

    static Halt of(Act act, @Nullable LocalDate lastDay) {
        var reason = act.reason();
        return new Halt(act.actor().subject(), act.at(), reason == null ? "" : reason, lastDay);
    }
}
