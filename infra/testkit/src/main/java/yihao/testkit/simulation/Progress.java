package yihao.testkit.simulation;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongConsumer;

/// Says how far it is: every so many seeds, and every minute.
public final class Progress implements LongConsumer {

    private static final long SEEDS = 5_000;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final PrintStream out;
    private final Instant began;
    private Instant told;

    public Progress(InstantSource clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
        this.began = clock.instant();
        this.told = began;
    }

    @Override
    public synchronized void accept(long played) {
        var now = clock.instant();
        if (played % SEEDS == 0 || !now.isBefore(told.plus(LONGEST))) {
            told = now;
            out.println(soFar(played));
        }
    }

    public String soFar(long played) {
        var seconds = Duration.between(began, clock.instant()).toMillis() / 1000.0;
        return "%d seeds in %.0f s, %.1f a second".formatted(played, seconds, played / Math.max(seconds, 0.001));
    }
}
