package yihao.platform.secrecy.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import yihao.platform.events.Epoch;
import yihao.platform.secrecy.PersonKey;
import yihao.platform.secrecy.PersonKeys;
import yihao.platform.secrecy.Vault;
import yihao.platform.store.States;

/// The keys in a database of their own, outside the journal: what is deleted here is gone, and its backups expire
/// before those of the data.
public final class MongoPersonKeys implements PersonKeys {

    private static final String IDENTITY = "key.identity";
    private static final String FINDABLE = "key.findable";
    private static final String KEY = "key.key";
    private static final String MASTER = "key.master";
    private static final String ORDER = "order";

    private final MongoCollection<BsonDocument> keys;
    private final MongoCollection<BsonDocument> masters;

    public MongoPersonKeys(MongoDatabase database) {
        Epoch.refuseRestoring(database);
        this.keys = database.getCollection("persons", BsonDocument.class);
        this.masters = database.getCollection("masters", BsonDocument.class);
        keys.createIndex(
                Indexes.ascending(IDENTITY), new IndexOptions().unique(true).sparse(true));
        keys.createIndex(Indexes.ascending(FINDABLE));
        keys.createIndex(Indexes.ascending(MASTER));
        masters.createIndex(Indexes.ascending(ORDER), new IndexOptions().unique(true));
    }

    @Override
    public String claim(PersonKey key) {
        try {
            keys.insertOne(new BsonDocument("_id", new BsonString(key.person())).append("key", States.write(key)));
            return key.person();
        } catch (MongoWriteException e) {
            refuseOther(e);
            return Optional.ofNullable(key.identity())
                    .flatMap(identity -> first(IDENTITY, identity))
                    .orElseThrow(() -> new IllegalStateException("A key came and went"))
                    .person();
        }
    }

    @Override
    public Optional<PersonKey> find(String person) {
        return first("_id", person);
    }

    @Override
    public List<String> personsWith(String fingerprint) {
        return keys.find(Filters.eq(FINDABLE, fingerprint))
                .limit(Vault.MOST_FOUND + 1)
                .map(document -> document.getString("_id").getValue())
                .into(new ArrayList<>());
    }

    @Override
    public void destroy(String person) {
        keys.deleteOne(Filters.eq("_id", person));
    }

    @Override
    public Optional<PersonKey> any() {
        return Optional.ofNullable(keys.find().first()).map(MongoPersonKeys::key);
    }

    @Override
    public void findBy(String person, List<String> fingerprints) {
        keys.updateOne(Filters.eq("_id", person), Updates.set(FINDABLE, fingerprints));
    }

    @Override
    public List<PersonKey> under(@Nullable String master, int atMost) {
        return keys.find(Filters.eq(MASTER, master))
                .limit(atMost)
                .map(MongoPersonKeys::key)
                .into(new ArrayList<>());
    }

    @Override
    public long countUnder(@Nullable String master) {
        return keys.countDocuments(Filters.eq(MASTER, master));
    }

    @Override
    public long count() {
        return keys.estimatedDocumentCount();
    }

    @Override
    public int rewrap(List<Rewrapped> rewrapped) {
        return keys.bulkWrite(rewrapped.stream().map(MongoPersonKeys::write).toList())
                .getMatchedCount();
    }

    private static UpdateOneModel<BsonDocument> write(Rewrapped one) {
        var before = one.before();
        var asRead = Filters.and(
                Filters.eq("_id", before.person()),
                Filters.eq(KEY + ".text", before.key().text()));
        return new UpdateOneModel<>(
                asRead,
                Updates.combine(
                        Updates.set(KEY, States.write(one.after().key())),
                        Updates.set(MASTER, one.after().master())));
    }

    @Override
    public String latestMaster(String inUse) {
        while (masters.find(Filters.eq("_id", inUse)).first() == null) {
            try {
                masters.insertOne(new BsonDocument("_id", new BsonString(inUse)).append(ORDER, new BsonInt64(next())));
            } catch (MongoWriteException e) {
                refuseOther(e);
            }
        }
        return latest().orElseThrow().getString("_id").getValue();
    }

    private long next() {
        return latest().map(last -> last.getNumber(ORDER).longValue() + 1).orElse(1L);
    }

    private Optional<BsonDocument> latest() {
        return Optional.ofNullable(masters.find().sort(Sorts.descending(ORDER)).first());
    }

    private Optional<PersonKey> first(String field, String value) {
        return Optional.ofNullable(keys.find(Filters.eq(field, value)).first()).map(MongoPersonKeys::key);
    }

    private static PersonKey key(BsonDocument document) {
        return States.read(document.getDocument("key"), PersonKey.class);
    }

    private static void refuseOther(MongoWriteException e) {
        if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
            throw e;
        }
    }
}
