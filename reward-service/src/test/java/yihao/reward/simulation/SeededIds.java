package yihao.reward.simulation;

import java.time.InstantSource;
import yihao.reward.Ids;

/// Ids in the order of their making, as one life of a process makes them, that come out the same each time.
final class SeededIds implements Ids {

    private final InstantSource clock;
    private final int life;
    private long last;

    SeededIds(InstantSource clock, int life) {
        this.clock = clock;
        this.life = life;
    }

    @Override
    public String next() {
        last = Math.max(last + 1, clock.millis());
        return "%012x-%03d".formatted(last, life);
    }
}
