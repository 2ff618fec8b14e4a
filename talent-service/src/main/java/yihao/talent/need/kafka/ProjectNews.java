package yihao.talent.need.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.Event;
import yihao.contracts.project.ProjectEvent;
import yihao.contracts.project.ProjectState;
import yihao.kernel.Act;
import yihao.platform.events.EventReader;
import yihao.talent.need.ChangeNeed;

/// A project that ends takes its needs with it, however often it says so.
@Configuration(proxyBeanMethods = false)
class ProjectNews {

    private static final String TERMINATED = "TERMINATED";

    @Bean
    EventReader<ProjectState> endingProjects(ChangeNeed changeNeed) {
        return new EventReader<>(ProjectEvent.TOPIC, ProjectState.class, event -> heard(event, changeNeed));
    }

    private static void heard(Event<ProjectState> event, ChangeNeed changeNeed) {
        var project = event.body();
        if (TERMINATED.equals(project.status()) || project.lost() != null) {
            var act = Act.ofService(
                    "talent-service", event.occurredAt(), event.eventId().toString());
            changeNeed.endWithProject(project.projectId(), act);
        }
    }
}
