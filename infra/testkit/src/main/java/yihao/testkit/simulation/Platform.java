package yihao.testkit.simulation;

import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.platform.JournalHeadEvent;
import yihao.contracts.platform.JournalHeadState;
import yihao.platform.events.Bus;
import yihao.platform.events.Epoch;
import yihao.platform.events.EventIntake;
import yihao.platform.events.EventReader;
import yihao.platform.events.ParkedEvents;
import yihao.platform.events.Relay;
import yihao.platform.events.RelayLoop;
import yihao.platform.jobs.Leases;
import yihao.platform.journal.Journal;
import yihao.platform.journal.JournalHeads;
import yihao.platform.store.Store;

/// What the platform gives one life of a service.
public final class Platform {

    private static final JsonMapper JSON = new JsonMapper();

    public final Instance life;
    public final Gate gate;
    public final Store store;
    public final Bus bus;
    public final Journal journal;
    public final Leases leases;
    public final ParkedEvents parked;
    public final RelayLoop relay;
    private boolean relaying;

    public Platform(Instance life, Gate gate, String service, TwinStore twin, TwinBus twinBus, InstantSource realTime) {
        this.life = life;
        this.gate = gate;
        this.store = new Store(twin.database(service, gate), service, JSON);
        this.bus = twinBus.through(gate, service);
        this.journal = new Journal(store);
        this.leases = new Leases(store, realTime);
        this.parked = new ParkedEvents(store, realTime);
        this.relay = new RelayLoop(store, new Relay(store, bus, journal, new Epoch(store), realTime), leases, realTime);
    }

    /// A round of the relay's one thread; who was fenced off fences the others off in the next one.
    ///
    /// @return whether there was anything to do
    public boolean relays() {
        if (relaying) {
            return true;
        }
        relaying = true;
        try {
            return relay.round();
        } catch (TwinBus.FencedOff _) {
            return true;
        } finally {
            relaying = false;
        }
    }

    public boolean hear(TwinBus twinBus, List<EventReader<?>> readers, int atMost) {
        var intake = new EventIntake(readers, parked, JSON);
        var heard = false;
        for (var topic : intake.topics()) {
            heard |= twinBus.deliver(
                    store.service(),
                    topic,
                    atMost,
                    gate,
                    (ConsumerRecord<String, String> record) -> intake.take(record));
        }
        return heard;
    }

    /// Keeps the heads of the other services' journals.
    public EventReader<JournalHeadState> heads() {
        var heads = new JournalHeads(store);
        return new EventReader<>(JournalHeadEvent.TOPIC, JournalHeadState.class, event -> {
            if (!event.key().equals(store.service())) {
                heads.keep(event);
            }
        });
    }
}
