package yihao.project;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Ids in the order of their making (UUID version 7), so that a list by id is a list by age.
public final class NewIds implements Supplier<String> {

    private static final int COUNTER_BITS = 12;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    public NewIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String get() {
        var now = clock.millis() << COUNTER_BITS;
        var stamp = last.updateAndGet(before -> Math.max(before + 1, now));
        var high = (stamp >>> COUNTER_BITS << 16) | VERSION_7 | (stamp & ((1L << COUNTER_BITS) - 1));
        return new UUID(high, VARIANT | (random.nextLong() >>> 2)).toString();
    }
}
