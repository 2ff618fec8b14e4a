package yihao.lead.visit.kafka;

import java.util.List;
import org.springframework.stereotype.Component;
import yihao.contracts.lead.VisitEvent;
import yihao.contracts.lead.VisitState;
import yihao.kernel.Doer;
import yihao.lead.visit.Visit;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;

/// What the other services hear of a visit: that it was made, by whom of the register and for how long. Whom it met and
/// what was said stays here.
@Component
class PublishedVisit implements EventsOut<Visit> {

    private final EventsOut<Visit> named = EventsOut.named(VisitEvent.class, PublishedVisit::state);

    @Override
    public OutgoingEvent of(String id, String action, Visit visit) {
        return named.of(id, action, visit);
    }

    private static VisitState state(String id, Visit visit) {
        var made = visit.made();
        var stay = visit.stay();
        return new VisitState(
                id,
                visit.number(),
                visit.unit(),
                List.of(Doer.of(made == null ? visit.plannedBy() : made.by()).person()),
                stay.from(),
                stay.days().toPlainString(),
                visit.plan().firm().enterpriseId(),
                visit.status().name(),
                visit.corrections().size(),
                visit.led() == null ? null : visit.led().leadId());
    }
}
