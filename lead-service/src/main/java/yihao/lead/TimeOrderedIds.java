package yihao.lead;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Ids as UUID version 7: opaque, and in the order in which they were made.
public final class TimeOrderedIds {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long LOW_62_BITS = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final int COUNTED = 0x1000;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long lastTick;

    public TimeOrderedIds(InstantSource clock) {
        this(clock, new SecureRandom());
    }

    TimeOrderedIds(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// Milliseconds and a count within them: two ids of one instance never change places.
    public synchronized String next() {
        lastTick = Math.max(lastTick + 1, clock.millis() * COUNTED);
        var high = ((lastTick / COUNTED) << 16) | VERSION | (lastTick % COUNTED);
        return new UUID(high, VARIANT | (random.nextLong() & LOW_62_BITS)).toString();
    }
}
