package yihao.platform.secrecy.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;
import yihao.platform.secrecy.PersonKey;
import yihao.platform.secrecy.PersonKeys;
import yihao.platform.store.States;

/// The keys in a database of their own, outside the journal: what is deleted here is gone, and its backups expire
/// before those of the data.
public final class MongoPersonKeys implements PersonKeys {

    private static final String IDENTITY = "key.identity";
    private static final String FINDABLE = "key.findable";
    private static final int MOST_FOUND = 100;

    private final MongoCollection<BsonDocument> keys;

    public MongoPersonKeys(MongoDatabase database) {
        this.keys = database.getCollection("persons", BsonDocument.class);
        keys.createIndex(
                Indexes.ascending(IDENTITY), new IndexOptions().unique(true).sparse(true));
        keys.createIndex(Indexes.ascending(FINDABLE));
    }

    @Override
    public String claim(PersonKey key) {
        try {
            keys.insertOne(new BsonDocument("_id", new BsonString(key.person())).append("key", States.write(key)));
            return key.person();
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
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
                .limit(MOST_FOUND)
                .map(document -> document.getString("_id").getValue())
                .into(new ArrayList<>());
    }

    @Override
    public void destroy(String person) {
        keys.deleteOne(Filters.eq("_id", person));
    }

    private Optional<PersonKey> first(String field, String value) {
        return Optional.ofNullable(keys.find(Filters.eq(field, value)).first())
                .map(document -> States.read(document.getDocument("key"), PersonKey.class));
    }
}
