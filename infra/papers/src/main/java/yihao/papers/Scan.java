package yihao.papers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the scanner said of a file, when last asked.
///
/// @param detail what was found, or why the scan failed
/// @param engine the scanner with its version and that of what it knows
public record Scan(
        State state,
        @Nullable String detail,
        @Nullable String engine,
        @Nullable Instant at) {

    public static final Scan NONE = new Scan(State.NOT_SCANNED, null, null, null);

    public enum State {
        NOT_SCANNED,
        CLEAN,
        INFECTED,
        FAILED
    }
}
