package yihao.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/// Answers every query through the best ordered index. A stored document never changes in place: whoever might change
/// one is handed a copy.
final class StoreCollection extends H2Collection {
    private final MVMap<Object, Document> documents;
    private final ScanCounts scans;
    /// What is handed to whoever changes documents just now; none: whoever asks only reads.
    private @Nullable UnaryOperator<Document> copied;

    private Change change;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors,
            ScanCounts scans) {
        this.documents = documents; // before super(): it asks
        this.scans = scans;
        this.copied = Document::cloneDeeply;
        this.change = Change.NONE;
        super(database, name, options, documents, meta, cursors);
    }

    /// Measuring each document twice a write would buy us only a figure nobody reads.
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    /// A build that fails would leave entries which the next attempt takes for a whole index.
    @Override
    public synchronized void addIndex(Index<Object> index) {
        try {
            super.addIndex(index);
        } catch (RuntimeException e) {
            if (getIndexes().stream().noneMatch(known -> known.getName().equals(index.getName()))) {
                ((OrderedIndex) index).clear();
            }
            throw e;
        }
    }

    /// What `find` asks. Whoever changes documents asks in other ways, and is handed copies.
    @Override
    public synchronized QueryResult handleQuery(QueryParameters asked) {
        return handing(null, () -> super.handleQuery(asked));
    }

    /// An update puts fields into the document it is handed, and changes none of the values in it.
    @Override
    public synchronized Document updateDocuments(
            Document selector, Document update, ArrayFilters arrayFilters, boolean many, boolean upsert, Oplog oplog) {
        return handing(
                Document::clone, () -> super.updateDocuments(selector, update, arrayFilters, many, upsert, oplog));
    }

    private <T> T handing(@Nullable UnaryOperator<Document> copies, Supplier<T> work) {
        copied = copies;
        try {
            return work.get();
        } finally {
            copied = Document::cloneDeeply;
        }
    }

    /// Each index asks twice about the same update.
    synchronized Change change(Document before, Document after) {
        if (!change.isBetween(before, after)) {
            change = Change.between(before, after);
        }
        return change;
    }

    @Override
    public synchronized QueryResult handleQuery(Document query, int skip, int limit) {
        return super.handleQuery(new QueryParameters(query, skip, limit));
    }

    /// The one method that find, update, delete, findAndModify, count and distinct go through.
    @Override
    protected synchronized QueryResult queryDocuments(
            Document query, @Nullable Document sort, int skip, int limit, int batch, @Nullable Document projection) {
        var found = found(query, sort, skip, limit);
        return copied == null
                ? Batches.of(
                        found,
                        batch,
                        cursorRegistry,
                        all -> shown(all, projection),
                        keys -> read(keys, query, projection))
                : shownAll(found.map(copied), projection);
    }

    private synchronized List<Document> read(Stream<Object> keys, Document query, @Nullable Document projection) {
        var found =
                keys.map(documents::get).filter(document -> document != null && documentMatchesQuery(document, query));
        return shown(found, projection);
    }

    private List<Document> shown(Stream<Document> found, @Nullable Document projection) {
        return shownAll(found, projection).collectDocuments();
    }

    private QueryResult shownAll(Stream<Document> found, @Nullable Document projection) {
        return matchDocumentsFromStream(new Document(), found, 0, 0, 0, null, projection);
    }

    /// What a pipeline that begins with `$match` reads.
    ///
    /// @param limit 0: all
    synchronized List<Document> matching(Document query, int limit) {
        return found(query, null, 0, limit).map(Document::cloneDeeply).toList();
    }

    /// How many match, counted no further than `limit`, if that is not 0.
    synchronized long count(Document query, int limit) {
        var choice = Choice.of(getIndexes(), query, null);
        if (!choice.exact()) {
            return found(query, null, 0, limit).count();
        }
        return (limit > 0 ? choice.positions().limit(limit) : choice.positions()).count();
    }

    /// The stored documents themselves, not to be handed out.
    private Stream<Document> found(Document query, @Nullable Document sort, int skip, int limit) {
        var choice = Choice.of(getIndexes(), query, sort);
        if (choice.scans() && !getCollectionName().startsWith("system.")) {
            scans.add(getFullName(), query, sort);
        }
        var found = read(choice, sort).filter(document -> documentMatchesQuery(document, query));
        var order = choice.sorted() ? null : deriveComparator(sort);
        if (order != null) {
            found = limit > 0 ? first((long) skip + limit, order, found) : found.sorted(order);
        }
        if (skip > 0) {
            found = found.skip(skip);
        }
        return limit > 0 ? found.limit(limit) : found;
    }

    /// Only so many are held at a time, however many there are.
    private static Stream<Document> first(long wanted, Comparator<Document> order, Stream<Document> all) {
        var last = new PriorityQueue<>(order.reversed());
        all.forEach(document -> {
            last.add(document);
            if (last.size() > wanted) {
                last.remove();
            }
        });
        return last.stream().sorted(order);
    }

    synchronized int deleteExpired(Instant now) {
        int deleted = 0;
        for (var index : List.copyOf(getIndexes())) {
            if (index instanceof OrderedIndex ordered && ordered.expireAfterSeconds() instanceof Long seconds) {
                var before = new Document("$lt", now.minusSeconds(seconds));
                deleted += deleteDocuments(new Document(ordered.fields().getFirst(), before), 0);
            }
        }
        return deleted;
    }

    boolean expires() {
        return List.copyOf(getIndexes()).stream()
                .anyMatch(index -> index instanceof OrderedIndex ordered && ordered.expireAfterSeconds() != null);
    }

    private Stream<Document> read(Choice choice, @Nullable Document sort) {
        if (!choice.plans().isEmpty()) {
            return choice.positions().map(documents::get).filter(Objects::nonNull);
        }
        var all = isNaturalDescending(sort)
                ? documents.values().stream().toList().reversed().stream()
                : documents.values().stream();
        return all.peek(_ -> scans.examine());
    }
}
