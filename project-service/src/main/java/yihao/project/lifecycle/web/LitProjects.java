package yihao.project.lifecycle.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.web.Page;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.Projects.Filter;

/// The projects of one traffic light. A light follows from the day and from other records, so that no index knows it:
/// the register is looked through, many projects at a time.
@Component
class LitProjects {

    private static final int AT_A_TIME = 1_000;

    private final Projects projects;
    private final ProjectViews views;

    LitProjects(Projects projects, ProjectViews views) {
        this.projects = projects;
        this.views = views;
    }

    Page<ProjectRow> page(Filter filter, Colour light, Actor actor, int most) {
        var after = filter.after();
        var all = lit(filter.after(null), light, actor);
        var rest = all.stream()
                .filter(one -> after == null || one.state().number().compareTo(after) < 0)
                .limit(most + 1L)
                .toList();
        var page = rest.stream().limit(most).toList();
        var next = rest.size() > most ? page.getLast().state().number() : null;
        return Page.of(views.rows(page, actor), next, all.size());
    }

    private List<Versioned<Project>> lit(Filter filter, Colour light, Actor actor) {
        var all = new ArrayList<Versioned<Project>>();
        var found = projects.list(filter, actor, AT_A_TIME);
        while (!found.isEmpty()) {
            var lights = views.lights(found);
            found.stream()
                    .filter(one ->
                            lights.containsKey(one.id()) && lights.get(one.id()).colour() == light)
                    .forEach(all::add);
            found = found.size() < AT_A_TIME
                    ? List.of()
                    : projects.list(filter.after(found.getLast().state().number()), actor, AT_A_TIME);
        }
        return all;
    }
}
