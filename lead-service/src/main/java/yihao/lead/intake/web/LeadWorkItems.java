package yihao.lead.intake.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.lead.DueDate;
import yihao.lead.Lead;
import yihao.lead.intake.LeadClocks;
import yihao.lead.intake.LeadRegister;
import yihao.platform.web.WorkItems;

/// Every running clock of a lead ends in the list of the unit that owes it.
@Component
class LeadWorkItems implements WorkItems {

    private static final int MOST = 200;

    private final LeadRegister leads;

    LeadWorkItems(LeadRegister leads) {
        this.leads = leads;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        if (!LeadClocks.isWorker(actor)) {
            return List.of();
        }
        return actor.units().stream()
                .flatMap(unit -> leads.dueFor(unit, MOST).stream().flatMap(lead -> items(lead, unit, now)))
                .toList();
    }

    private static Stream<WorkItem> items(Versioned<Lead> lead, String unit, Instant now) {
        return lead.state().due().stream()
                .filter(due -> due.unit().equals(unit))
                .map(due -> item(lead, due, now));
    }

    private static WorkItem item(Versioned<Lead> lead, DueDate due, Instant now) {
        var kind = LeadClocks.kind(due);
        return new WorkItem(
                lead.id() + ":" + kind,
                kind,
                lead.state().number() + " " + lead.state().report().title(),
                CityTime.endOf(due.on()),
                due.isOverdue(CityTime.day(now)),
                "/leads/" + lead.id(),
                due.unit());
    }
}
