package yihao.lead;

import java.time.InstantSource;
import java.util.SplittableRandom;

/// Ids that come out the same each time.
public final class SeededIds {

    private SeededIds() {}

    public static TimeOrderedIds of(InstantSource clock, long seed) {
        return new TimeOrderedIds(clock, new SplittableRandom(seed));
    }
}
