package yihao.platform.clock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Business time in milliseconds, as the store keeps it.
public final class Clocks {

    private Clocks() {}

    /// @param rehearsal the file that moves business time, or null for real time
    public static Clock of(@Nullable Path rehearsal) {
        return rehearsal == null ? Clock.tickMillis(ZoneOffset.UTC) : new MovableClock(rehearsal);
    }
}
