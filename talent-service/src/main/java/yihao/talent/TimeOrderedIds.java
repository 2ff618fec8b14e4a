package yihao.talent;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/// Ids as UUID version 7.
final class TimeOrderedIds implements Ids {

    private static final long VERSION = 0x7000L;
    private static final long LOW_12_BITS = 0xFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long LOW_62_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    TimeOrderedIds(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String next() {
        var high = (clock.millis() << 16) | VERSION | (random.nextLong() & LOW_12_BITS);
        return new UUID(high, VARIANT | (random.nextLong() & LOW_62_BITS)).toString();
    }
}
