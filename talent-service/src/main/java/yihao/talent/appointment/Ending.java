package yihao.talent.appointment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How an appointment ends.
///
/// @param on the last day
/// @param ground why somebody was dismissed
public record Ending(Cause cause, LocalDate on, @Nullable String ground) {

    public enum Cause {
        EXPIRY,
        RESIGNATION,
        DISMISSAL
    }

    boolean saysWhy() {
        return cause != Cause.DISMISSAL || (ground != null && !ground.isBlank());
    }
}
