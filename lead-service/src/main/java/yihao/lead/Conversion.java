package yihao.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// P1: the request to make a project of a lead, and the project that came of it. There is never a second one.
public record Conversion(
        String unit,
        String requestedBy,
        Instant requestedAt,
        @Nullable String projectId) {

    Conversion to(String project) {
        return new Conversion(unit, requestedBy, requestedAt, project);
    }
}
