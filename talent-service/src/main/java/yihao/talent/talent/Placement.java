package yihao.talent.talent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a talent works, and from when to when.
///
/// @param until the last day, once the talent has left
public record Placement(
        String needId,
        String projectId,
        String unit,
        LocalDate since,
        @Nullable LocalDate until) {

    boolean isCurrent() {
        return until == null;
    }
}
