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
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object[] given) {
        var name = method.getName();
        if (name.equals("find")) {
            var filter = given == null ? new BsonDocument() : bson(given[0]);
            return TwinFind.of(documents, filter, gate);
        }
        if (name.equals("aggregate")) {
            return TwinUnion.of((List<?>) Objects.requireNonNull(given)[0], documents, others, gate);
        }
        var call = name + " " + documents.name();
        gate.before(call);
        Object result;
        synchronized (documents) {
            result = answer(name, given == null ? new Object[0] : given);
        }
        gate.after(call);
        return result;
    }

    private @Nullable Object answer(String name, @Nullable Object[] given) {
        return switch (name) {
            case "createIndex" -> index(bson(given[0]), given.length > 1 ? (IndexOptions) given[1] : null);
            case "createIndexes" -> indexes((List<?>) given[0]);
            case "insertOne" -> {
                documents.insert((BsonDocument) given[0]);
                yield InsertOneResult.acknowledged(((BsonDocument) given[0]).get("_id"));
            }
            case "insertMany" -> {
                ((List<?>) given[0]).forEach(one -> documents.insert((BsonDocument) one));
                yield null;
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
            case "bulkWrite" -> bulk((List<?>) given[0]);
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

    private BulkWriteResult bulk(List<?> writes) {
        long matched = 0;
        for (var write : writes) {
            if (!(write instanceof UpdateOneModel<?> one) || one.getUpdate() == null) {
                throw new UnsupportedOperationException("The twin knows no " + write);
            }
            var updated = update(
                    bson(one.getFilter()),
                    bson(one.getUpdate()),
                    one.getOptions().isUpsert());
            matched += updated.getMatchedCount();
        }
        return BulkWriteResult.acknowledged(0, (int) matched, 0, (int) matched, List.of(), List.of());
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
