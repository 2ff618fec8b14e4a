package yihao.platform.events;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import yihao.contracts.Event;
import yihao.contracts.platform.RepublicationEvent;
import yihao.contracts.platform.RepublicationState;
import yihao.contracts.platform.RepublicationState.Told;
import yihao.platform.journal.Journal;
import yihao.platform.store.States;
import yihao.platform.store.Store;

/// Tells the other services everything anew, page by page on the relay's thread, so that what is told later is newer:
/// when somebody asks for it, and by itself when the epoch has risen. It goes on where it was broken off.
public final class Republication {

    private static final int PAGE = 500;
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final String ID = "republication";

    private final Store store;
    private final Bus bus;
    private final Journal journal;
    private final Epoch epoch;
    private final InstantSource realTime;
    private final MongoCollection<BsonDocument> states;
    private Instant lookedAt = Instant.EPOCH;
    private boolean running;

    public Republication(Store store, Bus bus, Journal journal, Epoch epoch, InstantSource realTime) {
        this.store = store;
        this.bus = bus;
        this.journal = journal;
        this.epoch = epoch;
        this.realTime = realTime;
        this.states = store.collection("service_state");
    }

    /// @param by who asked, or `epoch`
    /// @param told how many were told so far
    /// @param collection whose documents are told just now
    /// @param after the last of them that was
    public record Progress(
            long number,
            long epoch,
            String by,
            Instant askedAt,
            List<Told> told,
            String collection,
            String after,
            @Nullable Instant finishedAt) {

        Progress reached(String next, String last, List<Told> more, @Nullable Instant finished) {
            var sums = new TreeMap<String, Long>();
            told.forEach(one -> sums.put(one.topic(), one.number()));
            more.forEach(one -> sums.merge(one.topic(), one.number(), Long::sum));
            var all = sums.entrySet().stream()
                    .map(sum -> new Told(sum.getKey(), sum.getValue()))
                    .toList();
            return new Progress(number, epoch, by, askedAt, all, next, last, finished);
        }
    }

    public Optional<Progress> progress() {
        return Optional.ofNullable(states.find(Filters.eq("_id", ID)).first())
                .map(stored -> States.read(stored.getDocument("state"), Progress.class));
    }

    /// Asks for one; while one runs, that is the one.
    public Progress ask(String by) {
        var known = progress();
        if (known.filter(this::runs).isPresent()) {
            return known.get();
        }
        var number = known.map(Progress::number).orElse(0L) + 1;
        var asked = new Progress(number, epoch.current(), by, realTime.instant(), List.of(), "", "", null);
        save(asked);
        return asked;
    }

    /// Tells one page, if there is something to tell. Only who fenced the others off may.
    ///
    /// @return whether there is more
    boolean page() {
        var now = realTime.instant();
        if (!running && Duration.between(lookedAt, now).abs().compareTo(BETWEEN_LOOKS) < 0) {
            return false;
        }
        lookedAt = now;
        var known = progress();
        if (epoch.hasRisen()
                && known.filter(state -> state.epoch() == epoch.current()).isEmpty()) {
            known = Optional.of(ask("epoch"));
        }
        running = known.filter(this::runs).isPresent();
        if (running) {
            tellNext(known.orElseThrow());
        }
        return running;
    }

    private void tellNext(Progress at) {
        var collections = store.collectionsTold();
        var known = Math.max(0, collections.indexOf(at.collection()));
        var current = collections.get(known);
        var page = page(current, current.equals(at.collection()) ? at.after() : "");
        var told = tell(current, page);
        if (page.size() == PAGE) {
            var last = page.getLast().getString("_id").getValue();
            save(at.reached(current, last, told, null));
        } else if (known + 1 < collections.size()) {
            save(at.reached(collections.get(known + 1), "", told, null));
        } else {
            var finished = at.reached("", "", told, realTime.instant());
            bus.send(List.of(message(finished)));
            save(finished);
        }
    }

    private List<BsonDocument> page(String collection, String after) {
        return store.collection(collection)
                .find(Filters.gt("_id", after))
                .sort(Sorts.ascending("_id"))
                .limit(PAGE)
                .into(new ArrayList<>());
    }

    /// What waits for the relay is told by it.
    private List<Told> tell(String collection, List<BsonDocument> documents) {
        var decisions = journal.lastDecisions(collection, documents);
        var told = new ArrayList<Told>();
        var messages = new ArrayList<Bus.Message>();
        for (var document : documents) {
            var decision = decisions.get(document.getString("_id").getValue());
            if (decision != null) {
                var out = store.told(
                        collection, document, decision.getString("action").getValue());
                told.add(new Told(out.kind().topic(), 1));
                if (document.getArray("pending", new BsonArray()).isEmpty()) {
                    messages.add(message(document, decision, out));
                }
            }
        }
        if (!messages.isEmpty()) {
            bus.send(messages);
        }
        return told;
    }

    private Bus.Message message(BsonDocument document, BsonDocument decision, OutgoingEvent out) {
        return message(
                out,
                document.getString("_id").getValue(),
                document.getNumber("version").longValue(),
                Instant.ofEpochMilli(decision.getDateTime("at").getValue()),
                decision.getString("actor").getValue());
    }

    private Bus.Message message(Progress finished) {
        var at = realTime.instant();
        var state = new RepublicationState(store.service(), finished.epoch(), finished.told(), at);
        return message(
                new OutgoingEvent(RepublicationEvent.FINISHED, state),
                store.service(),
                at.toEpochMilli(), // later than any of before the restore
                at,
                "service:" + store.service());
    }

    private Bus.Message message(OutgoingEvent out, String key, long sequence, Instant at, String actor) {
        var event = new Event<>(
                out.kind().type(), UUID.randomUUID(), key, epoch.current(), sequence, at, actor, null, out.body());
        return new Bus.Message(out.kind().topic(), key, store.json().writeValueAsString(event));
    }

    private void save(Progress state) {
        var stored = new BsonDocument("_id", new BsonString(ID)).append("state", States.write(state));
        states.replaceOne(Filters.eq("_id", ID), stored, new ReplaceOptions().upsert(true));
    }

    private boolean runs(Progress state) {
        return state.epoch() == epoch.current() && state.finishedAt() == null;
    }
}
