package yihao.lead.simulation;

import java.util.List;
import java.util.Map;
import yihao.contracts.Event;
import yihao.contracts.lead.LeadEvent;
import yihao.contracts.lead.LeadState;
import yihao.contracts.project.ProjectEvent;
import yihao.contracts.project.ProjectState;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Taken;
import yihao.platform.events.Copies;
import yihao.platform.events.EventReader;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.testkit.simulation.Platform;
import yihao.testkit.simulation.Times;

/// One life of the other side of a conversion, as the contract describes it: a project per lead, whether it was asked
/// or heard of it. It keeps copies of the leads.
final class ProjectLife {

    record Project(String leadId, String name) {}

    private enum ProjectAction {
        STARTED
    }

    private static final class Projects extends MongoAggregates<Project> {
        Projects(Store store) {
            super(
                    store,
                    AggregateKind.of("projects", Project.class)
                            .events(EventsOut.named(ProjectEvent.class, ProjectLife::published)));
        }
    }

    final Platform platform;
    private final Times times;
    private final Projects projects;
    final List<EventReader<?>> readers;

    ProjectLife(Platform platform, Times times) {
        this.platform = platform;
        this.times = times;
        this.projects = new Projects(platform.store);
        var copies = new Copies<>(platform.store, LeadEvent.TOPIC, LeadState.class);
        this.readers = List.of(copies.reader(this::hear), platform.heads());
    }

    String start(LeadState lead) {
        var id = "project-of-" + lead.leadId();
        try {
            var _ = projects.add(
                    id,
                    new Project(lead.leadId(), lead.title()),
                    ProjectAction.STARTED,
                    Act.ofService("project", times.now(), "start-" + id));
        } catch (Taken _) {
            // it was started before
        }
        return id;
    }

    private void hear(Event<LeadState> event) {
        if (event.body().status().equals("CONVERSION_REQUESTED")) {
            start(event.body());
        }
    }

    private static ProjectState published(String id, Project project) {
        return new ProjectState(
                id,
                "P-" + id,
                project.leadId(),
                project.name(),
                "",
                project.name(),
                null,
                "CN",
                false,
                false,
                null,
                "district-zhangdian",
                List.of(),
                "NEGOTIATING",
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
