package yihao.testkit.simulation;

import static yihao.testkit.simulation.TwinDocuments.DUPLICATE;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.InsertOneResult;
import com.mongodb.client.result.UpdateResult;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/// The driver's calls on one collection, as far as the platform makes them. What is not known here is refused.
final class TwinCollection implements InvocationHandler {

    private final Function<String, TwinDocuments> others;
    private final TwinDocuments documents;
    private final Gate gate;

    /// @param others the other collections of the database, by name
    TwinCollection(Function<String, TwinDocuments> others, TwinDocuments documents, Gate gate) {
        this.others = others;
        this.documents = documents;
        this.gate = gate;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object[] arguments) {
        var name = method.getName();
        var given = arguments == null ? new Object[0] : arguments;
        var call = name + " " + documents.name();
        return switch (name) {
            case "find" -> TwinFind.of(documents, given.length == 0 ? new BsonDocument() : bson(given[0]), gate);
            case "aggregate" -> TwinUnion.of((List<?>) Objects.requireNonNull(given[0]), documents, others, gate);
            case "bulkWrite" -> all(call, (List<?>) Objects.requireNonNull(given[0]));
            case "insertMany" -> {
                var _ = all(call, (List<?>) Objects.requireNonNull(given[0]));
                yield null;
            }
            default -> called(call, () -> answer(name, given));
        };
    }

    /// Not whole: whoever looks may see the first of them, and after a failure there may be no more.
    private BulkWriteResult all(String call, List<?> writes) {
        var matched = 0;
        for (var write : writes) {
            matched += called(call, () -> write(write));
        }
        return BulkWriteResult.acknowledged(0, matched, 0, matched, List.of(), List.of());
    }

    private <T extends @Nullable Object> T called(String call, Supplier<T> answer) {
        gate.before(call);
        T result;
        synchronized (documents) {
            result = answer.get();
        }
        gate.after(call);
        return result;
    }

    /// One of several.
    ///
    /// @return how many documents it found
    private int write(Object one) {
        if (one instanceof BsonDocument document) {
            documents.insert(document);
            return 0;
        }
        if (one instanceof UpdateOneModel<?> update && update.getUpdate() != null) {
            return (int) update(
                            bson(update.getFilter()),
                            bson(update.getUpdate()),
                            update.getOptions().isUpsert())
                    .getMatchedCount();
        }
        throw new UnsupportedOperationException("The twin knows no " + one);
    }

    private @Nullable Object answer(String name, @Nullable Object[] given) {
        return switch (name) {
            case "createIndex" -> index(bson(given[0]), given.length > 1 ? (IndexOptions) given[1] : null);
            case "createIndexes" -> indexes((List<?>) given[0]);
            case "insertOne" -> {
                documents.insert((BsonDocument) given[0]);
                yield InsertOneResult.acknowledged(((BsonDocument) given[0]).get("_id"));
            }
            case "updateOne" -> update(bson(given[0]), bson(given[1]), upserts(given));
            case "findOneAndUpdate" ->
                asCommand(() -> documents.update(
                        bson(given[0]), bson(given[1]), ((FindOneAndUpdateOptions) given[2]).isUpsert()));
            case "replaceOne" -> {
                documents.replace(bson(given[0]), (BsonDocument) given[1]);
                yield UpdateResult.acknowledged(1, 1L, null);
            }
            case "deleteOne" -> {
                documents.remove(bson(given[0]));
                yield DeleteResult.acknowledged(1);
            }
            case "countDocuments" ->
                documents
                        .matching(given.length == 0 ? new BsonDocument() : bson(given[0]))
                        .size();
            default -> throw new UnsupportedOperationException("The twin knows no " + name);
        };
    }

    private static boolean upserts(@Nullable Object[] given) {
        return given.length > 2 && given[2] instanceof UpdateOptions options && options.isUpsert();
    }

    private UpdateResult update(BsonDocument filter, BsonDocument update, boolean upsert) {
        var known = documents.update(filter, update, false) != null;
        var made = !known && upsert && documents.update(filter, update, true) != null;
        return UpdateResult.acknowledged(known ? 1 : 0, known || made ? 1L : 0L, null);
    }

    /// A duplicate is the command's error here, not a write's.
    private static @Nullable BsonDocument asCommand(Supplier<@Nullable BsonDocument> change) {
        try {
            var now = change.get();
            return now == null ? null : TwinDocuments.copy(now);
        } catch (MongoWriteException e) {
            var answer = new BsonDocument("ok", new BsonInt32(0))
                    .append("code", new BsonInt32(DUPLICATE))
                    .append("errmsg", new BsonString(String.valueOf(e.getMessage())));
            throw new MongoCommandException(answer, new ServerAddress());
        }
    }

    private String index(BsonDocument keys, @Nullable IndexOptions options) {
        if (options != null && options.isUnique()) {
            documents.unique(keys.getFirstKey());
        }
        return keys.getFirstKey();
    }

    private List<String> indexes(List<?> models) {
        return models.stream()
                .map(IndexModel.class::cast)
                .map(model -> index(bson(model.getKeys()), model.getOptions()))
                .toList();
    }

    static BsonDocument bson(@Nullable Object given) {
        if (given instanceof BsonDocument document) {
            return document.clone();
        }
        return given instanceof Bson bson
                ? bson.toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry())
                : new BsonDocument();
    }
}
