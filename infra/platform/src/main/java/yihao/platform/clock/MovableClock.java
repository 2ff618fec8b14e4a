package yihao.platform.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Business time that a rehearsal can move: real time plus the offset in a small file that all processes read. Never in
/// production.
final class MovableClock extends Clock {

    private static final long REREAD_NANOS = 200_000_000;

    private final Path file;
    private volatile Duration offset = Duration.ZERO;
    private volatile long readAt = System.nanoTime() - REREAD_NANOS;

    MovableClock(Path file) {
        this.file = file;
    }

    @Override
    public Instant instant() {
        return Clock.tickMillis(ZoneOffset.UTC).instant().plus(offset());
    }

    private Duration offset() {
        if (System.nanoTime() - readAt >= REREAD_NANOS) {
            reread();
        }
        return offset;
    }

    /// One at a time: a slow reader must not put back what a later one has replaced.
    private synchronized void reread() {
        var now = System.nanoTime();
        if (now - readAt < REREAD_NANOS) {
            return;
        }
        try {
            offset = Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
            readAt = now;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Business days are counted by CityTime");
    }
}
