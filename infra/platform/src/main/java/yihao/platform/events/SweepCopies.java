package yihao.platform.events;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.scheduling.annotation.Scheduled;
import yihao.contracts.platform.RepublicationEvent;
import yihao.contracts.platform.RepublicationState;
import yihao.contracts.platform.RepublicationState.Told;
import yihao.platform.jobs.Leases;
import yihao.platform.store.States;
import yihao.platform.store.Store;

/// Takes away the copies of what a restored service no longer has: those of an earlier epoch, once as many
/// of the new one are here as it says that there are. Each is kept among what was lost. What was told of it
/// stays in the topic: whoever reads that again from its beginning has it again, until the next sweep.
public final class SweepCopies {

    private final Store store;
    private final Leases leases;
    private final LostByRestore lost;
    private final MongoCollection<BsonDocument> finished;

    public SweepCopies(Store store, Leases leases, InstantSource realTime) {
        this.store = store;
        this.leases = leases;
        this.lost = new LostByRestore(store, realTime);
        this.finished = store.collection(Copies.collection(RepublicationEvent.TOPIC));
    }

    @Scheduled(fixedDelay = 5_000)
    void tick() {
        leases.once("sweep-copies", Duration.ofMinutes(1), this::sweep);
    }

    /// @return whether everything that is to go has gone
    public boolean sweep() {
        var all = true;
        for (var republication : finished.find(Filters.gt("_id", "")).into(new ArrayList<>())) {
            all &= sweep(States.read(republication.getDocument("state"), RepublicationState.class));
        }
        return all;
    }

    private boolean sweep(RepublicationState state) {
        return state.told().stream().map(told -> sweep(told, state)).reduce(true, Boolean::logicalAnd);
    }

    /// Nothing is kept here of a topic that nobody here reads.
    private boolean sweep(Told told, RepublicationState state) {
        var copies = store.collection(Copies.collection(told.topic()));
        var owned = owned(told.topic(), state.service());
        var stale = Filters.and(owned, Filters.lt("epoch", state.epoch()));
        if (copies.find(stale).first() == null) {
            return true;
        }
        if (copies.countDocuments(Filters.and(owned, Filters.gte("epoch", state.epoch()))) < told.number()) {
            return false;
        }
        copies.find(stale).into(new ArrayList<>()).forEach(copy -> {
            lost.keep(told.topic(), copy, null);
            copies.deleteOne(Filters.and(Filters.eq("_id", copy.get("_id")), Filters.lt("epoch", state.epoch())));
        });
        return true;
    }

    /// In the platform's topics each service has its own keys.
    private static Bson owned(String topic, String service) {
        return topic.startsWith("platform.")
                ? Filters.and(Filters.gte("_id", service + ":"), Filters.lt("_id", service + ";"))
                : Filters.gt("_id", "");
    }
}
