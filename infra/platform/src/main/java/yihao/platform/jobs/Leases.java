package yihao.platform.jobs;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonDocument;
import yihao.platform.store.Store;

/// Who of several instances does a job: one document per job names the holder and until when. Real time, not business
/// time: a moved business clock must not hand a job to two.
public final class Leases {

    private final MongoCollection<BsonDocument> leases;
    private final InstantSource realTime;
    private final String me = UUID.randomUUID().toString();
    /// What this instance holds, by job, and until when.
    private final Map<String, Instant> held = new ConcurrentHashMap<>();
    private final Watcher watcher;

    /// Hears how each job ended that ran here.
    @FunctionalInterface
    public interface Watcher {

        void ran(String job, Duration time, boolean well);
    }

    public Leases(Store store, InstantSource realTime) {
        this(store, realTime, (_, _, _) -> {});
    }

    public Leases(Store store, InstantSource realTime, Watcher watcher) {
        this.leases = store.collection("leases");
        this.realTime = realTime;
        this.watcher = watcher;
    }

    /// Takes the lease, or renews it once a third of it is over: who holds it has two thirds of it before it. False
    /// while another instance holds it.
    public boolean hold(String job, Duration length) {
        var now = realTime.instant();
        var until = now.plus(length);
        var known = held.get(job);
        if (known != null && known.isAfter(until.minus(length.dividedBy(3)))) {
            return true;
        }
        held.remove(job);
        var freeOrMine = Filters.and(
                Filters.eq("_id", job), Filters.or(Filters.lt("until", Date.from(now)), Filters.eq("holder", me)));
        try {
            leases.findOneAndUpdate(
                    freeOrMine,
                    Updates.combine(Updates.set("holder", me), Updates.set("until", Date.from(until))),
                    new FindOneAndUpdateOptions().upsert(true));
            held.put(job, until);
            return true;
        } catch (MongoWriteException e) {
            return heldByAnother(e.getError().getCategory(), e);
        } catch (MongoCommandException e) {
            return heldByAnother(ErrorCategory.fromErrorCode(e.getErrorCode()), e);
        }
    }

    /// Runs the job if nobody else does; the lease is given back afterwards.
    public void once(String job, Duration atMost, Runnable work) {
        if (!hold(job, atMost)) {
            return;
        }
        var begun = realTime.instant();
        var well = false;
        try {
            work.run();
            well = true;
        } finally {
            watcher.ran(job, Duration.between(begun, realTime.instant()), well);
            release(job);
        }
    }

    public void release(String job) {
        held.remove(job);
        leases.updateOne(
                Filters.and(Filters.eq("_id", job), Filters.eq("holder", me)),
                Updates.set("until", Date.from(realTime.instant().minusMillis(1))));
    }

    private static boolean heldByAnother(ErrorCategory category, RuntimeException e) {
        if (category == ErrorCategory.DUPLICATE_KEY) {
            return false;
        }
        throw e;
    }
}
