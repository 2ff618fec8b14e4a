package yihao.talent.need.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.Event;
import yihao.contracts.project.ProjectState;
import yihao.kernel.Act;
import yihao.kernel.Refusal;
import yihao.platform.events.Copies;
import yihao.platform.events.EventReader;
import yihao.talent.copies.Known;
import yihao.talent.need.ChangeNeed;

/// Keeps the copies of projects; a need follows its project as the newest copy tells it, and one that ends takes its
/// needs with it, however often it says so.
@Configuration(proxyBeanMethods = false)
class ProjectNews {

    @Bean
    EventReader<ProjectState> projectReader(Copies<ProjectState> projectCopies, Known known, ChangeNeed changeNeed) {
        return projectCopies.reader(event -> heard(event, known, changeNeed));
    }

    private static void heard(Event<ProjectState> event, Known known, ChangeNeed changeNeed) {
        var act = Act.ofService(
                "talent-service", event.occurredAt(), event.eventId().toString());
        known.project(event.key())
                .ifPresent(project -> changeNeed.follow(project, act).orElseThrow(NotFollowed::new));
    }

    /// A need is not where its project is: the event is set aside and heard again.
    static final class NotFollowed extends RuntimeException {

        NotFollowed(Refusal why) {
            super(why.problem().code());
        }
    }
}
