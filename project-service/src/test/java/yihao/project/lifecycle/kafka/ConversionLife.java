package yihao.project.lifecycle.kafka;

import static yihao.project.People.LEAD_SERVICE;
import static yihao.project.People.act;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.json.JsonMapper;
import yihao.platform.events.Bus;
import yihao.platform.events.Epoch;
import yihao.platform.events.EventIntake;
import yihao.platform.events.ParkedEvents;
import yihao.platform.events.Relay;
import yihao.platform.events.RelayLoop;
import yihao.platform.jobs.Leases;
import yihao.platform.journal.Journal;
import yihao.platform.store.Store;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.Readers;
import yihao.project.lifecycle.StartProject;
import yihao.project.lifecycle.StartProject.Started;
import yihao.project.lifecycle.mongo.MongoProjects;
import yihao.testkit.simulation.TwinBus;
import yihao.testkit.simulation.TwinStore;

/// One life of project-service as a conversion needs it: its real use case, keeper, reader and relay.
final class ConversionLife {

    private static final JsonMapper JSON = new JsonMapper();

    private final StartProject startProject;
    private final EventIntake intake;
    private final RelayLoop relay;

    static final class BrokerDown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    ConversionLife(TwinStore twin, TwinBus bus, Baton baton, Clock clock, BooleanSupplier brokerUp) {
        var store = new Store(twin.database("project", baton), "project", JSON);
        var projects = new MongoProjects(store, new Readers(ExampleProjects.UNITS), ProjectsOut.events());
        this.startProject = new StartProject(
                projects, ExampleProjects.BOOK, () -> UUID.randomUUID().toString());
        var reader = new LeadsIn(startProject, clock).reader();
        this.intake = new EventIntake(List.of(reader), new ParkedEvents(store, clock), JSON);
        var sending = reachable(bus.through(baton, "project"), brokerUp);
        this.relay = new RelayLoop(
                store,
                new Relay(store, sending, new Journal(store), new Epoch(store), clock),
                new Leases(store, clock),
                clock);
    }

    private static Bus reachable(Bus bus, BooleanSupplier brokerUp) {
        return new Bus() {
            @Override
            public void fenceOthers() {
                reach();
                bus.fenceOthers();
            }

            @Override
            public void send(List<Message> messages) {
                reach();
                bus.send(messages);
            }

            private void reach() {
                if (!brokerUp.getAsBoolean()) {
                    throw new BrokerDown();
                }
            }
        };
    }

    Started asked(String leadId) {
        return startProject.from(ExampleProjects.startOf(leadId), act(LEAD_SERVICE));
    }

    void hears(String leadId, String event) {
        intake.take(new ConsumerRecord<>("lead.lead", 0, 0, leadId, event));
    }

    /// @return whether there was anything to relay
    boolean relays() {
        try {
            return relay.round();
        } catch (BrokerDown _) {
            return true;
        }
    }

    /// So many requests and so many deliveries, and the relay beside them.
    List<Runnable> all(int atOnce, String leadId, String event, List<Started> answered) {
        var deeds = new ArrayList<Runnable>();
        for (int i = 0; i < atOnce; i++) {
            deeds.add(() -> answered.add(asked(leadId)));
            deeds.add(() -> hears(leadId, event));
        }
        deeds.add(this::relays);
        return deeds;
    }
}
