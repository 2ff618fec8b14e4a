package yihao.project.lifecycle.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.platform.web.WorkItems;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Standing.Status;

/// What a unit still has to do for its own projects.
@Component
class ProjectWork implements WorkItems {

    private static final int MOST = 200;

    private final Projects projects;
    private final ProjectViews views;

    ProjectWork(Projects projects, ProjectViews views) {
        this.projects = projects;
        this.views = views;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        if (!actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD)) {
            return List.of();
        }
        return actor.units().stream()
                .map(unit -> new Projects.Filter(null, unit, Status.ACTIVE, null, null))
                .flatMap(own -> projects.list(own, actor, MOST).stream())
                .filter(found -> views.missing(found.id(), found.state()) > 0)
                .map(found -> new WorkItem(
                        "project-todo:" + found.id(),
                        "project.todo",
                        found.state().number() + " " + found.state().profile().name(),
                        null,
                        false,
                        "/projects/" + found.id(),
                        found.state().unit()))
                .toList();
    }
}
