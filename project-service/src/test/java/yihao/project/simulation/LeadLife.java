package yihao.project.simulation;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import yihao.contracts.Amount;
import yihao.contracts.lead.LeadEvent;
import yihao.contracts.lead.LeadState;
import yihao.contracts.project.ProjectEvent;
import yihao.contracts.project.ProjectState;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.platform.events.Copies;
import yihao.platform.events.EventReader;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.testkit.simulation.Platform;
import yihao.testkit.simulation.Times;
import yihao.testkit.simulation.Violation;

/// One life of the other side of a conversion, as the contract describes it: it asks for a project, again until it
/// has an answer, and hears of projects. It keeps copies of them.
final class LeadLife {

    private static final String ZHANGDIAN = "district-zhangdian";
    private static final int MOST = 100;

    record Lead(String unit, String status, @Nullable String projectId) {}

    enum Action {
        REGISTERED,
        CONVERSION_REQUESTED,
        CONVERTED
    }

    private static final class Leads extends MongoAggregates<Lead> {
        Leads(Store store) {
            super(
                    store,
                    AggregateKind.of("leads", Lead.class)
                            .events(EventsOut.named(LeadEvent.class, LeadLife::published)));
        }

        List<Versioned<Lead>> awaiting() {
            return query(Filters.eq("state.status", Action.CONVERSION_REQUESTED.name()), Sorts.ascending("_id"), MOST);
        }
    }

    final Platform platform;
    final List<EventReader<?>> readers;
    private final Times times;
    private final Leads leads;
    private final BiFunction<Integer, LeadState, @Nullable String> projects;

    /// @param projects asks an instance of project-service to start a project; no answer is none
    LeadLife(Platform platform, Times times, BiFunction<Integer, LeadState, @Nullable String> projects) {
        this.platform = platform;
        this.times = times;
        this.projects = projects;
        this.leads = new Leads(platform.store);
        var copies = new Copies<>(platform.store, ProjectEvent.TOPIC, ProjectState.class);
        this.readers = List.of(
                copies.reader(event -> {
                    var leadId = event.body().leadId();
                    if (leadId != null) {
                        converted(leadId, event.body().projectId());
                    }
                }),
                platform.heads());
    }

    static String id(int number) {
        return "lead-" + number;
    }

    static String unit(int number) {
        return number % 2 == 0 ? ZHANGDIAN : "district-linzi";
    }

    void convert(int number, int instance) {
        var id = id(number);
        try {
            var _ = leads.add(id, new Lead(unit(number), "ACCEPTED", null), Action.REGISTERED, act());
        } catch (Taken _) {
            // it was reported before
        }
        var requested = leads.change(
                id,
                Action.CONVERSION_REQUESTED,
                act(),
                lead -> Outcome.done(
                        lead.projectId() == null
                                ? new Lead(lead.unit(), Action.CONVERSION_REQUESTED.name(), null)
                                : lead));
        if (requested instanceof Outcome.Done<Versioned<Lead>>(var lead)
                && lead.state().projectId() == null) {
            ask(lead, instance);
        }
    }

    boolean awaits() {
        return !leads.awaiting().isEmpty();
    }

    void askAgain(int instance) {
        leads.awaiting().forEach(lead -> ask(lead, instance));
    }

    private void ask(Versioned<Lead> lead, int instance) {
        var projectId = projects.apply(instance, published(lead.id(), lead.state()));
        if (projectId != null) {
            converted(lead.id(), projectId);
        }
    }

    private void converted(String leadId, String projectId) {
        leads.change(leadId, Action.CONVERTED, act(), lead -> {
            var known = lead.projectId();
            if (known != null && !known.equals(projectId)) {
                throw new Violation(leadId + " became " + known + " and " + projectId);
            }
            return Outcome.done(new Lead(lead.unit(), Action.CONVERTED.name(), projectId));
        });
    }

    private Act act() {
        return Act.ofService("lead", times.now(), "lead");
    }

    private static LeadState published(String id, Lead lead) {
        return new LeadState(
                id,
                "L-" + id,
                "e-" + id,
                "Investor of " + id,
                null,
                "DE",
                "Project of " + id,
                new Amount("1000000", "EUR"),
                "2614",
                "office-munich",
                List.of(lead.unit()),
                "NORMAL",
                lead.status(),
                true,
                Instant.parse(Times.BEGIN),
                null,
                lead.projectId(),
                null,
                null,
                null);
    }
}
