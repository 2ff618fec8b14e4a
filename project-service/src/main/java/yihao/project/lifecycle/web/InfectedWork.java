package yihao.project.lifecycle.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.project.lifecycle.Evidence;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Projects;

/// Evidence that this person handed in and in which a virus was found.
@Component
class InfectedWork implements WorkItems {

    private static final int MOST = 200;

    private final Projects projects;

    InfectedWork(Projects projects) {
        this.projects = projects;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return projects.withInfected(actor, MOST).stream()
                .flatMap(found -> found.state().evidence().stream()
                        .filter(Evidence::isOpenlyInfected)
                        .filter(item -> item.addedBy().equals(actor.subject()))
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
