package yihao.runner.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/// Business time as real time plus an offset, kept in one small file that every process of the run reads.
public final class BusinessClock {
    /// The processes look at the file five times a second.
    private static final Duration SEEN_BY_ALL = Duration.ofMillis(300);

    private final Path file;

    public BusinessClock(Path data) {
        this.file = data.resolve("clock.offset");
    }

    public Duration offset() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Instant now() {
        return Instant.now().plus(offset());
    }

    public void moveTo(Instant now) {
        shift(Duration.between(Instant.now(), now));
    }

    /// Returns once every process has seen it.
    public void shift(Duration offset) {
        try {
            var draft = file.resolveSibling("clock.offset.new");
            Files.writeString(draft, offset.toString());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Thread.sleep(SEEN_BY_ALL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
