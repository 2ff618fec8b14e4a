package yihao.platform.clock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Business time in milliseconds, as the store keeps it.
public final class Clocks {

    private Clocks() {}

    /// @param rehearsal the file that moves business time, or null for real time
    /// @throws IllegalStateException when a production service is given a movable clock
    public static Clock of(@Nullable Path rehearsal, boolean production) {
        if (rehearsal == null) {
            return Clock.tickMillis(ZoneOffset.UTC);
        }
        if (production) {
            throw new IllegalStateException("yihao.clock.file is for rehearsals: a production service keeps real time");
        }
        return new MovableClock(rehearsal);
    }
}
