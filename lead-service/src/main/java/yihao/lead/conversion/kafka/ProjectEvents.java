package yihao.lead.conversion.kafka;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.contracts.Event;
import yihao.contracts.project.ProjectEvent;
import yihao.contracts.project.ProjectState;
import yihao.kernel.Act;
import yihao.lead.conversion.ConvertLead;
import yihao.lead.referral.Milestone;
import yihao.lead.referral.ProjectDates;
import yihao.platform.events.Copies;
import yihao.platform.events.EventReader;
import yihao.platform.store.Store;

/// Copies of the projects: each completes the conversion of its lead, and tells how far the project has come.
@Configuration(proxyBeanMethods = false)
class ProjectEvents {

    private static final Map<String, Milestone> STAGES = Map.of(
            "SIGNED", Milestone.AGREEMENT_SIGNED,
            "REGISTERED", Milestone.COMPANY_REGISTERED,
            "STARTED", Milestone.CONSTRUCTION_STARTED,
            "PRODUCING", Milestone.PRODUCTION_STARTED);

    @Bean
    Copies<ProjectState> projectCopies(Store store) {
        return new Copies<>(store, ProjectEvent.TOPIC, ProjectState.class).index("state.leadId", "_id");
    }

    @Bean
    EventReader<ProjectState> projectReader(Copies<ProjectState> copies, ConvertLead convertLead, Clock clock) {
        return copies.reader(event -> complete(event, convertLead, clock));
    }

    @Bean
    ProjectDates projectDates(Copies<ProjectState> copies) {
        return leadId -> copies.query(Filters.eq("state.leadId", leadId), 1).stream()
                .map(ProjectEvents::dates)
                .findFirst()
                .orElse(Map.of());
    }

    private static void complete(Event<ProjectState> event, ConvertLead convertLead, Clock clock) {
        var lead = event.body().leadId();
        if (lead == null) {
            return; // a ledger brought it
        }
        var act = Act.ofService("project", clock.instant(), event.eventId().toString());
        convertLead.complete(lead, event.body().projectId(), act);
    }

    private static Map<Milestone, LocalDate> dates(ProjectState project) {
        var dates = new EnumMap<Milestone, LocalDate>(Milestone.class);
        STAGES.forEach((stage, milestone) -> {
            var reached = project.reachedOn().get(stage);
            if (reached != null) {
                dates.put(milestone, reached);
            }
        });
        if (project.signedOn() != null) {
            dates.put(Milestone.AGREEMENT_SIGNED, project.signedOn());
        }
        return dates;
    }
}
