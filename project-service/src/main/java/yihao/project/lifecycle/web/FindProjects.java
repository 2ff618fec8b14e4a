package yihao.project.lifecycle.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.web.Findings;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Projects;

/// P1: projects by number, name or the investor's name.
@Component
class FindProjects implements Findings {

    private final Projects projects;

    FindProjects(Projects projects) {
        this.projects = projects;
    }

    @Override
    public String kind() {
        return "projects";
    }

    @Override
    public List<Finding> of(Actor actor, String typed, Locale locale) {
        var filter = new Projects.Filter(null, null, null, typed, null);
        return projects.list(filter, actor, CANDIDATES).stream()
                .map(FindProjects::finding)
                .toList();
    }

    private static Finding finding(Versioned<Project> found) {
        var project = found.state();
        return new Finding(
                found.id(), project.number(), project.profile().name(), project.unit(), "/projects/" + found.id());
    }
}
