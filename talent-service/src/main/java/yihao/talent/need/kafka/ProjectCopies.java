package yihao.talent.need.kafka;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.project.ProjectEvent;
import yihao.contracts.project.ProjectState;
import yihao.platform.events.Copies;
import yihao.platform.events.EventReader;
import yihao.platform.store.Store;
import yihao.talent.need.Project;
import yihao.talent.need.Projects;

/// The projects as project-service tells them.
@Configuration(proxyBeanMethods = false)
class ProjectCopies {

    private static final String TERMINATED = "TERMINATED";

    @Bean
    Copies<ProjectState> projectStates(Store store) {
        return new Copies<>(store, ProjectEvent.TOPIC, ProjectState.class);
    }

    @Bean
    EventReader<ProjectState> projectReader(Copies<ProjectState> projectStates) {
        return projectStates.reader();
    }

    @Bean
    Projects projects(Copies<ProjectState> projectStates) {
        return id -> find(projectStates, id);
    }

    private static Optional<Project> find(Copies<ProjectState> copies, String id) {
        return copies.find(id)
                .map(state -> new Project(
                        state.projectId(),
                        state.number(),
                        state.name(),
                        state.unit(),
                        Set.copyOf(state.sharingUnits()),
                        TERMINATED.equals(state.status())));
    }
}
