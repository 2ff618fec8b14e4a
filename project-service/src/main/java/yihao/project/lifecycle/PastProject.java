package yihao.project.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yihao.kernel.CityTime;

/// A project as it stood when a day ended: the steps that it had made by then, whenever they were written down, and
/// whether it went on; what else is known of it is of today.
public final class PastProject {

    private PastProject() {}

    /// @return none of a project that was not there yet
    public static Optional<Project> on(LocalDate day, Project project) {
        var end = CityTime.endOf(day);
        var steps = steps(day, project.stageLog());
        if (steps.isEmpty() || !project.stageLog().getFirst().at().isBefore(end)) {
            return Optional.empty();
        }
        var standing = project.standing();
        return Optional.of(new Project(
                project.number(),
                project.origin(),
                project.unit(),
                project.profile(),
                project.evidence(),
                steps.getLast().to(),
                new Standing(standing.before(end), standing.reason(), standing.since()),
                steps));
    }

    /// A step back counts from the day of the stage that it goes back to: what it takes back was never so.
    private static List<StageEntry> steps(LocalDate day, List<StageEntry> log) {
        var steps = new ArrayList<StageEntry>();
        for (var entry : log) {
            var takesBack = entry.correction()
                    && !steps.isEmpty()
                    && steps.getLast().to().equals(entry.from());
            if (!entry.on().isAfter(day) || takesBack) {
                steps.add(entry);
            }
        }
        return steps;
    }
}
