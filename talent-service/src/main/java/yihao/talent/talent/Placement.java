package yihao.talent.talent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a talent works, and from when to when.
///
/// @param projectId none of a talent who works for an enterprise without a project
/// @param until the last day, once the talent has left
public record Placement(
        String needId,
        @Nullable String projectId,
        String unit,
        LocalDate since,
        @Nullable LocalDate until) {

    boolean isCurrent() {
        return until == null;
    }
}
