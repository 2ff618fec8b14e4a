package yihao.platform.events;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import yihao.contracts.Event;
import yihao.platform.store.States;
import yihao.platform.store.Store;

/// This service's copies of another service's aggregates: one document per source aggregate, applied by (epoch,
/// sequence), so that the late and the second delivery change nothing. Totals are queries over copies, never
/// increments. Queries name the fields `state.…`.
public final class Copies<B> {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<BsonDocument> collection;
    private final String topic;
    private final Class<B> body;
    private final LostByRestore lost;

    public Copies(Store store, String topic, Class<B> body) {
        this.collection = store.collection(collection(topic));
        this.topic = topic;
        this.body = body;
        this.lost = new LostByRestore(store, InstantSource.system());
        collection.createIndex(Indexes.ascending("epoch"));
    }

    static String collection(String topic) {
        return "copy_" + topic.replace('.', '_').replace('-', '_');
    }

    public Copies<B> index(String... fields) {
        collection.createIndex(Indexes.ascending(fields));
        return this;
    }

    /// A reader that keeps these copies.
    public EventReader<B> reader() {
        return new EventReader<>(topic, body, this::apply, this::applyAll);
    }

    /// A reader that keeps these copies and then acts. It acts on every delivery that is not older than the copy: a
    /// crash in between must not lose the act, so the act has to be idempotent.
    public EventReader<B> reader(Consumer<Event<B>> then) {
        return new EventReader<>(topic, body, event -> {
            apply(event);
            if (isCurrent(event)) {
                then.accept(event);
            }
        });
    }

    public void apply(Event<B> event) {
        if (!write(older(event), event, UPSERT)) {
            find(event).filter(copy -> epoch(copy) < event.epoch()).ifPresent(copy -> followRestored(copy, event));
        }
    }

    /// The same in one call of the store. Of each key the newest is enough, because it carries the whole
    /// state; where the store did not take it, or a restored owner tells it, all of the key are applied.
    public void applyAll(List<Event<B>> events) {
        if (events.stream().map(Event::epoch).distinct().count() > 1) {
            events.forEach(this::apply);
            return;
        }
        var newest = new LinkedHashMap<String, Event<B>>();
        events.forEach(event ->
                newest.merge(event.key(), event, BinaryOperator.maxBy(Comparator.comparingLong(Event<B>::sequence))));
        var last = List.copyOf(newest.values());
        var writes = last.stream()
                .map(event -> new UpdateOneModel<BsonDocument>(older(event), now(event), UPSERT))
                .toList();
        try {
            collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null || !e.getWriteErrors().stream().allMatch(Copies::isThere)) {
                throw e;
            }
            e.getWriteErrors().forEach(error -> applyEach(events, last.get(error.getIndex())));
        }
    }

    /// The first that a restored owner told says what it has forgotten, not the newest.
    private void applyEach(List<Event<B>> events, Event<B> newest) {
        events.stream().filter(event -> event.key().equals(newest.key())).forEach(this::apply);
    }

    /// The owner was restored from a backup since: what it says counts, and what it has forgotten is kept.
    private void followRestored(BsonDocument copy, Event<B> event) {
        var newer = sequence(copy) - event.sequence();
        if (newer > 0 || newer == 0 && !copy.getDocument("state").equals(States.write(event.body()))) {
            lost.keep(topic, copy, newer > 0 ? event.sequence() : event.sequence() - 1);
        }
        write(
                Filters.and(
                        Filters.eq("_id", event.key()),
                        Filters.eq("epoch", epoch(copy)),
                        Filters.eq("sequence", sequence(copy))),
                event,
                new UpdateOptions());
    }

    /// @return false when there is a copy, but none that the filter means
    private boolean write(Bson filter, Event<B> event, UpdateOptions options) {
        try {
            collection.updateOne(filter, now(event), options);
            return true;
        } catch (MongoWriteException e) {
            if (!isThere(e.getError())) {
                throw e;
            }
            return false;
        }
    }

    private static boolean isThere(WriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    /// A copy of the same life of its owner that this event is newer than.
    private static Bson older(Event<?> event) {
        return Filters.and(
                Filters.eq("_id", event.key()),
                Filters.eq("epoch", event.epoch()),
                Filters.lt("sequence", event.sequence()));
    }

    private static Bson now(Event<?> event) {
        return Updates.combine(
                Updates.set("epoch", event.epoch()),
                Updates.set("sequence", event.sequence()),
                Updates.set("type", event.type()),
                Updates.set("occurredAt", new BsonDateTime(event.occurredAt().toEpochMilli())),
                Updates.set("state", States.write(event.body())));
    }

    private boolean isCurrent(Event<B> event) {
        return find(event)
                .filter(copy -> epoch(copy) == event.epoch() && sequence(copy) == event.sequence())
                .isPresent();
    }

    private Optional<BsonDocument> find(Event<B> event) {
        return Optional.ofNullable(
                collection.find(Filters.eq("_id", event.key())).first());
    }

    private static long epoch(BsonDocument copy) {
        return copy.getNumber("epoch").longValue();
    }

    private static long sequence(BsonDocument copy) {
        return copy.getNumber("sequence").longValue();
    }

    public Optional<B> find(String key) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", key)).first())
                .map(this::state);
    }

    /// Copies that match, sorted by key.
    public List<B> query(Bson filter, int limit) {
        return collection
                .find(filter)
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(this::state)
                .into(new ArrayList<>());
    }

    private B state(BsonDocument document) {
        return States.read(document.getDocument("state"), body);
    }
}
