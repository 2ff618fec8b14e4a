package yihao.platform.journal;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import yihao.platform.store.Store;

/// The service's journal: every decision once, numbered without gaps, each entry sealed with the hash of the one
/// before. The number is the document's id: of two writers with the same number only one can win, so the
/// chain never forks.
public final class Journal {

    static final String FIRST_PREVIOUS = "0".repeat(64);

    private final Store store;
    private final MongoCollection<BsonDocument> entries;

    public Journal(Store store) {
        this.store = store;
        this.entries = store.collection("journal");
        entries.createIndex(Indexes.ascending("of"), new IndexOptions().unique(true));
    }

    /// The newest entry's number and hash.
    public record Head(long number, String hash) {}

    public Head head() {
        var last = entries.find().sort(Sorts.descending("_id")).limit(1).first();
        return last == null
                ? new Head(0, FIRST_PREVIOUS)
                : new Head(
                        last.getNumber("_id").longValue(),
                        last.getString("hash").getValue());
    }

    /// Appends what is not in the journal yet (a crash may have come between appending and trimming).
    ///
    /// @throws com.mongodb.MongoException on a number another writer has taken: read the head again
    public Head append(List<BsonDocument> decisions) {
        var head = head();
        var known = alreadyIn(decisions.stream().map(Journal::of).toList());
        var sealed = new ArrayList<BsonDocument>();
        for (var decision : decisions) {
            if (known.add(of(decision))) {
                var entry = seal(decision, head);
                sealed.add(entry);
                head = new Head(head.number() + 1, entry.getString("hash").getValue());
            }
        }
        if (!sealed.isEmpty()) {
            entries.insertMany(sealed);
        }
        return head;
    }

    /// Everything that was decided about one document, oldest first.
    public List<BsonDocument> about(String collection, String documentId) {
        return found(collection, documentId).into(new ArrayList<>());
    }

    private FindIterable<BsonDocument> found(String collection, String documentId) {
        var prefix = collection + "/" + documentId + "/";
        return entries.find(Filters.and(Filters.gte("of", prefix), Filters.lt("of", prefix + "~")))
                .sort(Sorts.ascending("of"));
    }

    /// Every decision about one document, oldest first, also those that still wait in it for the relay. What waits is
    /// read first: it leaves the document only once it is here.
    public List<BsonDocument> decisionsAbout(String collection, String documentId) {
        return decisionsAbout(collection, documentId, Function.identity());
    }

    /// @param told what is kept of a decision: a large record before and after is not, decision by decision
    public <T> List<T> decisionsAbout(String collection, String documentId, Function<BsonDocument, T> told) {
        return decisionsAbout(collection, documentId, told, "decision");
    }

    /// @param fields of an entry, the only ones that are read of it
    <T> List<T> decisionsAbout(String collection, String documentId, Function<BsonDocument, T> told, String... fields) {
        var decisions = new TreeMap<Long, T>();
        store.collection(collection)
                .find(Filters.eq("_id", documentId))
                .projection(Projections.include("pending"))
                .forEach(document -> document.getArray("pending")
                        .forEach(pending -> put(decisions, pending.asDocument().getDocument("entry"), told)));
        found(collection, documentId)
                .projection(Projections.include(fields))
                .forEach(entry -> put(decisions, entry.getDocument("decision"), told));
        return List.copyOf(decisions.values());
    }

    private static <T> void put(SortedMap<Long, T> decisions, BsonDocument decision, Function<BsonDocument, T> told) {
        decisions.put(decision.getNumber("version").longValue(), told.apply(decision));
    }

    /// What was decided last about these documents of a collection, by their ids, journalled or not.
    public Map<String, BsonDocument> lastDecisions(String collection, List<BsonDocument> documents) {
        var last = new HashMap<String, BsonDocument>();
        var journalled = new ArrayList<String>();
        for (var document : documents) {
            var id = document.getString("_id").getValue();
            var pending = document.getArray("pending", new BsonArray());
            if (pending.isEmpty()) {
                journalled.add(of(collection, id, document.getNumber("version").longValue()));
            } else {
                last.put(id, pending.getLast().asDocument().getDocument("entry"));
            }
        }
        entries.find(Filters.in("of", journalled))
                .map(entry -> entry.getDocument("decision"))
                .forEach(decision -> last.put(decision.getString("documentId").getValue(), decision));
        return last;
    }

    /// What was decided after the entry with this number, in that order.
    public List<BsonDocument> after(long number, int most) {
        return entries.find(Filters.gt("_id", number))
                .sort(Sorts.ascending("_id"))
                .limit(most)
                .into(new ArrayList<>());
    }

    /// Where the entries stop hanging together; nothing while they do.
    public Optional<VerifyJournal.Breach> firstBreach() {
        return Optional.ofNullable(Chain.read(all(), Set.of()).breach());
    }

    Iterable<BsonDocument> all() {
        return entries.find().sort(Sorts.ascending("_id"));
    }

    Iterable<BsonDocument> between(long after, long upTo) {
        return entries.find(Filters.and(Filters.gt("_id", after), Filters.lte("_id", upTo)))
                .sort(Sorts.ascending("_id"));
    }

    static BsonDocument seal(BsonDocument decision, Head head) {
        var entry = new BsonDocument("_id", new BsonInt64(head.number() + 1))
                .append("of", new BsonString(of(decision)))
                .append("previous", new BsonString(head.hash()))
                .append("decision", decision);
        return entry.append("hash", new BsonString(Hashes.of(entry)));
    }

    private Set<String> alreadyIn(List<String> decisions) {
        return entries.find(Filters.in("of", decisions))
                .map(entry -> entry.getString("of").getValue())
                .into(new HashSet<>());
    }

    private static String of(BsonDocument decision) {
        return of(
                decision.getString("collection").getValue(),
                decision.getString("documentId").getValue(),
                decision.getNumber("version").longValue());
    }

    private static String of(String collection, String documentId, long version) {
        return collection + "/" + documentId + "/" + "%08d".formatted(version);
    }
}
