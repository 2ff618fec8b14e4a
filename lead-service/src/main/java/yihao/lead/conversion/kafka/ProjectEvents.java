package yihao.lead.conversion.kafka;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.Event;
import yihao.contracts.project.ProjectEvent;
import yihao.contracts.project.ProjectState;
import yihao.kernel.Act;
import yihao.lead.conversion.ConvertLead;
import yihao.lead.referral.Agreements;
import yihao.platform.events.Copies;
import yihao.platform.events.EventReader;
import yihao.platform.store.Store;

/// Copies of the projects: each completes the conversion of its lead, and tells when the agreement was signed.
@Configuration(proxyBeanMethods = false)
class ProjectEvents {

    @Bean
    Copies<ProjectState> projectCopies(Store store) {
        return new Copies<>(store, ProjectEvent.TOPIC, ProjectState.class).index("state.leadId", "_id");
    }

    @Bean
    EventReader<ProjectState> projectReader(Copies<ProjectState> copies, ConvertLead convertLead, Clock clock) {
        return copies.reader(event -> complete(event, convertLead, clock));
    }

    @Bean
    Agreements agreements(Copies<ProjectState> copies) {
        return leadId -> signedOn(copies, leadId);
    }

    private static void complete(Event<ProjectState> event, ConvertLead convertLead, Clock clock) {
        var act = Act.ofService("project", clock.instant(), event.eventId().toString());
        convertLead.complete(event.body().leadId(), event.body().projectId(), act);
    }

    private static Optional<LocalDate> signedOn(Copies<ProjectState> copies, String leadId) {
        return copies.query(Filters.eq("state.leadId", leadId), 1).stream()
                .flatMap(project -> Optional.ofNullable(project.signedOn()).stream())
                .findFirst();
    }
}
