package yihao.talent.talent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a talent works, and from when to when.
///
/// @param projectId none of a talent who works for an enterprise without a project
/// @param until the last day, once the talent has left
/// @param pending true until the arrival is recorded on the need as well
public record Placement(
        String needId,
        @Nullable String projectId,
        String unit,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable Boolean pending) {

    public Placement(
            String needId, @Nullable String projectId, String unit, LocalDate since, @Nullable LocalDate until) {
        this(needId, projectId, unit, since, until, null);
    }

    boolean isCurrent() {
        return until == null;
    }

    boolean isPending() {
        return Boolean.TRUE.equals(pending);
    }

    Placement toBeRecorded() {
        return new Placement(needId, projectId, unit, since, until, true);
    }

    Placement recorded() {
        return new Placement(needId, projectId, unit, since, until, null);
    }

    Placement leftOn(LocalDate day) {
        return new Placement(needId, projectId, unit, since, day, pending);
    }
}
