package yihao.project.lifecycle.kafka;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import yihao.contracts.Event;
import yihao.contracts.lead.LeadEvent;
import yihao.contracts.lead.LeadState;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.platform.events.EventReader;
import yihao.project.lifecycle.Origin;
import yihao.project.lifecycle.Start;
import yihao.project.lifecycle.StartProject;

/// Starts the project of a lead whose conversion was requested, if the request itself did not get through.
///
/// The topic is compacted: a later event may stand where the request stood, so the lead's status counts, too.
public record LeadsIn(StartProject startProject, Clock clock) {

    private static final String REQUESTED = "CONVERSION_REQUESTED";

    public EventReader<LeadState> reader() {
        return new EventReader<>(LeadEvent.TOPIC, LeadState.class, this::accept);
    }

    private void accept(Event<LeadState> event) {
        var lead = event.body();
        var requested = event.type().equals(LeadEvent.CONVERSION_REQUESTED.type()) || REQUESTED.equals(lead.status());
        if (requested && lead.projectId() == null) {
            var act = Act.ofService("project", clock.instant(), event.eventId().toString())
                    .because("lead.lead-conversion-requested by " + event.actor());
            startProject.from(start(lead), act);
        }
    }

    private static Start start(LeadState lead) {
        var unit = lead.ownerUnits().isEmpty()
                ? lead.reportingUnit()
                : lead.ownerUnits().getFirst();
        var origin = Origin.ofLead(
                lead.leadId(),
                lead.number(),
                lead.enterpriseId(),
                lead.investorName(),
                lead.creditCode(),
                lead.country(),
                new Money(
                        new BigDecimal(lead.amount().amount()),
                        Currency.getInstance(lead.amount().currency())));
        return new Start(origin, lead.title(), lead.industry(), unit, sharing(lead, unit));
    }

    private static List<String> sharing(LeadState lead, String unit) {
        return Stream.concat(lead.ownerUnits().stream(), Stream.of(lead.reportingUnit()))
                .filter(other -> !Objects.equals(other, unit))
                .distinct()
                .toList();
    }
}
