package yihao.talent.need.kafka;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.Event;
import yihao.contracts.project.ProjectEvent;
import yihao.contracts.project.ProjectState;
import yihao.kernel.Act;
import yihao.platform.events.EventReader;
import yihao.talent.copies.KnownProject;
import yihao.talent.need.ChangeNeed;

/// A need follows its project, and one that ends takes its needs with it, however often it says so.
@Configuration(proxyBeanMethods = false)
class ProjectNews {

    private static final String TERMINATED = "TERMINATED";

    @Bean
    EventReader<ProjectState> needsFollowProjects(ChangeNeed changeNeed) {
        return new EventReader<>(ProjectEvent.TOPIC, ProjectState.class, event -> heard(event, changeNeed));
    }

    private static void heard(Event<ProjectState> event, ChangeNeed changeNeed) {
        var act = Act.ofService(
                "talent-service", event.occurredAt(), event.eventId().toString());
        changeNeed.follow(known(event.body()), act);
    }

    private static KnownProject known(ProjectState project) {
        return new KnownProject(
                project.projectId(),
                project.number(),
                project.name(),
                project.unit(),
                Set.copyOf(project.sharingUnits()),
                project.industry(),
                project.enterpriseId(),
                TERMINATED.equals(project.status()) || project.lost() != null);
    }
}
