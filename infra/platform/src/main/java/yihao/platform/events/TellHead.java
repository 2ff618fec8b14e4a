package yihao.platform.events;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import yihao.contracts.Event;
import yihao.contracts.platform.JournalHeadEvent;
import yihao.contracts.platform.JournalHeadState;
import yihao.platform.journal.Journal;
import yihao.platform.store.Store;

/// The other services keep the newest head of this journal, so that one cut off behind it is found out.
final class TellHead {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Store store;
    private final Bus bus;
    private final Journal journal;
    private final Epoch epoch;
    private final InstantSource realTime;
    private Journal.Head told = new Journal.Head(-1, "");
    private Instant toldAt = Instant.EPOCH;

    TellHead(Store store, Bus bus, Journal journal, Epoch epoch, InstantSource realTime) {
        this.store = store;
        this.bus = bus;
        this.journal = journal;
        this.epoch = epoch;
        this.realTime = realTime;
    }

    /// At most once a second, and only what is new.
    void tell() {
        var now = realTime.instant();
        var since = Duration.between(toldAt, now);
        if (!since.isNegative() && since.compareTo(BETWEEN) < 0) {
            return;
        }
        var head = journal.head();
        if (head.equals(told)) {
            return;
        }
        bus.send(List.of(message(head, now)));
        told = head;
        toldAt = now;
    }

    private Bus.Message message(Journal.Head head, Instant now) {
        var state = new JournalHeadState(store.service(), epoch.current(), head.number(), head.hash(), now);
        var event = new Event<>(
                JournalHeadEvent.MOVED.type(),
                UUID.randomUUID(),
                store.service(),
                epoch.current(),
                head.number(),
                now,
                "service:" + store.service(),
                null,
                state);
        return new Bus.Message(
                JournalHeadEvent.TOPIC, store.service(), store.json().writeValueAsString(event));
    }
}
