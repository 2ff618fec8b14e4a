package yihao.lead.conversion.kafka;

import java.time.Clock;
import yihao.contracts.project.ProjectState;
import yihao.lead.conversion.ConvertLead;
import yihao.platform.events.EventReader;
import yihao.platform.store.Store;

/// The real reader of projects, for whoever wires it without Spring.
public final class ProjectsHeard {

    private ProjectsHeard() {}

    public static EventReader<ProjectState> reader(Store store, ConvertLead convertLead, Clock clock) {
        var events = new ProjectEvents();
        return events.projectReader(events.projectCopies(store), convertLead, clock);
    }
}
