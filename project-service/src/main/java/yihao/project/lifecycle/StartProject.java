package yihao.project.lifecycle;

import java.util.Objects;
import java.util.function.Supplier;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;

/// Rule PJ-01: a lead becomes a project once, whatever is retried and whichever comes first, the request or the event.
/// Whoever comes second is given
/// the project that is there.
public final class StartProject {

    private final Projects projects;
    private final StageRuleBook rules;
    private final Supplier<String> newId;

    public StartProject(Projects projects, StageRuleBook rules, Supplier<String> newId) {
        this.projects = projects;
        this.rules = rules;
        this.newId = newId;
    }

    public Started from(Start start, Act act) {
        var leadId = Objects.requireNonNull(start.origin().leadId());
        var known = projects.ofLead(leadId);
        if (known.isPresent()) {
            return new Started(known.get(), false);
        }
        var today = CityTime.day(act.at());
        var project = Project.start(projects.nextNumber(today.getYear()), start, rules.on(today), act);
        try {
            return new Started(projects.add(newId.get(), project, ProjectAction.STARTED, act), true);
        } catch (Taken taken) {
            return new Started(projects.ofLead(leadId).orElseThrow(() -> taken), false);
        }
    }

    /// @param created whether this call made it
    public record Started(Versioned<Project> project, boolean created) {}
}
