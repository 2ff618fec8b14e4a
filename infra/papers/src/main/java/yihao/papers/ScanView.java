package yihao.papers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How safe a file is, as it stands beside its name.
///
/// @param detail what was found, or why the scan failed
/// @param handedOut whether the file is given to those who may see it
public record ScanView(
        Scan.State state,
        @Nullable String detail,
        @Nullable String engine,
        @Nullable Instant at,
        boolean handedOut) {}
