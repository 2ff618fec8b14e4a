package yihao.project.lifecycle.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.project.lifecycle.Evidence;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.StageRuleBook;

/// Evidence in which a virus was found: of whoever handed it in and of everybody in the project's unit who may hand in
/// another, so that it is not lost when somebody moves on.
@Component
class InfectedWork implements WorkItems {

    private static final int MOST = 200;

    private final Projects projects;
    private final StageRuleBook rules;

    InfectedWork(Projects projects, StageRuleBook rules) {
        this.projects = projects;
        this.rules = rules;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var valid = rules.on(CityTime.day(now));
        return projects.withInfected(actor, MOST).stream()
                .filter(found -> valid.may(actor, "addEvidence", found.state()))
                .flatMap(found -> found.state().evidence().stream()
                        .filter(Evidence::isOpenlyInfected)
                        .filter(item -> actor.worksFor(found.state().unit())
                                || item.addedBy().equals(actor.subject()))
                        .map(item -> item(found, item)))
                .limit(MOST)
                .toList();
    }

    private static WorkItem item(Versioned<Project> found, Evidence item) {
        return new WorkItem(
                "project-infected:" + item.id(),
                "project.evidence-infected",
                found.state().number() + " " + item.title(),
                null,
                true,
                "/projects/" + found.id(),
                found.state().unit());
    }
}
