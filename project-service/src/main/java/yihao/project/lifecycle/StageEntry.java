package yihao.project.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of a project's stage log: which stage was reached on which day, who said so when, and by which version of
/// the rules.
public record StageEntry(
        @Nullable String from,
        String to,
        LocalDate on,
        Instant at,
        String by,
        @Nullable String reason,
        boolean correction,
        String rules) {}
