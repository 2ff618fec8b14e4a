package yihao.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// One database of the store: our collections and indexes, and the commands whose stock answer is wrong.
final class StoreDatabase extends H2Database {
    /// How a driver asks for a number of documents.
    private static final Document COUNT =
            new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1)));

    private final Map<String, StoreCollection> opened;
    private final StoreMaps maps;
    private final ScanCounts scans;
    /// The description of the index being created, before it is stored.
    private @Nullable Document creating;

    StoreDatabase(String name, StoreMaps maps, CursorRegistry cursors, ScanCounts scans) {
        this.maps = maps; // before super(): it opens collections and indexes
        this.scans = scans;
        this.opened = new ConcurrentHashMap<>();
        super(name, maps.store(), cursors);
    }

    List<StoreCollection> opened() {
        return List.copyOf(opened.values());
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        var namespace = namespace(name);
        var collection = new StoreCollection(
                this, name, options, maps.documents(namespace), maps.notes(namespace), cursorRegistry, scans);
        opened.put(name, collection);
        return collection;
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        opened.remove(name);
    }

    @Override
    protected synchronized void addIndex(Document description) {
        var outer = creating;
        creating = description;
        try {
            super.addIndex(description);
        } finally {
            creating = outer;
        }
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return index(collection, index, keys, true);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        return index(collection, index, keys, false);
    }

    private Index<Object> index(String collection, String index, List<IndexKey> keys, boolean unique) {
        var namespace = namespace(collection);
        var own = new OrderedIndex.IndexMaps(maps.entries(namespace, index), maps.notes(namespace), scans);
        return new OrderedIndex(index, keys, unique, description(namespace, index), own);
    }

    private Document description(String namespace, String index) {
        var being = creating;
        if (being != null && namespace.equals(being.get("ns")) && index.equals(being.get("name"))) {
            return being;
        }
        return getOrCreateIndexesCollection()
                .handleQueryAsStream(new Document("ns", namespace).append("name", index))
                .findFirst()
                .orElse(new Document());
    }

    private String namespace(String collection) {
        return databaseName + "." + collection;
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return switch (command) {
            case "aggregate" ->
                Union.in(query)
                        .map(union -> union.answer(one -> handleCommand(channel, command, one, databases, oplog)))
                        .orElseGet(() -> aggregate(channel, query, databases, oplog));
            case "insert" -> WriteReplies.insert(query, super.handleCommand(channel, command, query, databases, oplog));
            case "update" ->
                WriteReplies.update(query, one -> super.handleCommand(channel, command, one, databases, oplog));
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    private Document aggregate(Channel channel, Document query, DatabaseResolver databases, Oplog oplog) {
        return query.get("pipeline") instanceof List<?> stages
                        && !stages.isEmpty()
                        && stages.getFirst() instanceof Document first
                        && first.get("$match") instanceof Document match
                        && opened.get(String.valueOf(query.get("aggregate"))) instanceof StoreCollection collection
                ? aggregate(collection, match, stages, query, databases, oplog)
                : super.handleCommand(channel, "aggregate", query, databases, oplog);
    }

    /// The stock pipeline reads the whole collection first; here the leading `$match` goes through the indexes, no
    /// further than a `$limit` behind it, and what is only counted is not copied.
    private Document aggregate(
            StoreCollection collection,
            Document match,
            List<?> stages,
            Document query,
            DatabaseResolver databases,
            Oplog oplog) {
        var pipeline = Aggregation.fromPipeline(Aggregation.parse(stages), databases, this, collection, oplog);
        pipeline.validate(query);
        var limit = stages.size() > 1 && ((Document) stages.get(1)).get("$limit") instanceof Number most
                ? most.intValue()
                : 0;
        var batch = stages.getLast().equals(COUNT) && stages.size() == (limit == 0 ? 2 : 3)
                ? counted(collection.count(match, limit))
                : pipeline.runStages(collection.matching(match, limit).stream());
        var cursor =
                new Document("id", 0L).append("ns", collection.getFullName()).append("firstBatch", batch);
        return new Document("cursor", cursor).append("ok", 1.0);
    }

    private static List<Document> counted(long number) {
        return number == 0 ? List.of() : List.of(new Document("_id", 1).append("n", Math.toIntExact(number)));
    }
}
