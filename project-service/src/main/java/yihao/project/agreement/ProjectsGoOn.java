package yihao.project.agreement;

import java.util.Optional;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Standing;

/// Rule PG-02: of a project that has ended nothing is written, reviewed, signed or extended any more; its agreement is
/// still terminated, and what was done is still told.
public final class ProjectsGoOn {

    private final Projects projects;

    public ProjectsGoOn(Projects projects) {
        this.projects = projects;
    }

    Optional<Refusal> whyNot(Agreement agreement) {
        return projects.find(agreement.of().projectId())
                .map(Versioned::state)
                .map(Project::standing)
                .filter(Standing::hasEnded)
                .flatMap(Standing::refusal);
    }

    public boolean isTrueOf(Agreement agreement) {
        return whyNot(agreement).isEmpty();
    }
}
