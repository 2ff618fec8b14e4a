package yihao.ledgers.imports.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yihao.platform.secrecy.Vault;
import yihao.platform.store.Store;

/// Which key seals the rows of which import, and until when. Noted before the first row is sealed and struck out after
/// the key is destroyed, so that what breaks off is done again.
final class RowKeys {

    private static final Logger LOG = LoggerFactory.getLogger(RowKeys.class);
    private static final int AT_ONCE = 20;
    private static final Duration LATER = Duration.ofHours(1);
    private static final String SEAL = "seal";
    private static final String UNTIL = "until";

    private final MongoCollection<BsonDocument> keys;
    private final Vault vault;

    RowKeys(Store store, Vault vault) {
        this.keys = store.collection("ledger_keys");
        this.vault = vault;
        keys.createIndex(Indexes.ascending(UNTIL));
    }

    void keep(String importId, String seal, BsonDateTime until) {
        keys.insertOne(new BsonDocument("_id", new BsonString(importId))
                .append(SEAL, new BsonString(seal))
                .append(UNTIL, until));
    }

    /// None once it is destroyed.
    Optional<String> seal(String importId) {
        return Optional.ofNullable(keys.find(Filters.eq("_id", importId)).first())
                .map(noted -> noted.getString(SEAL).getValue());
    }

    /// The oldest; one that fails is tried again later and holds up no other.
    ///
    /// @param remove what the key seals, before it is destroyed
    void destroyThose(BsonDateTime now, Consumer<String> remove) {
        var over = keys.find(Filters.lte(UNTIL, now))
                .sort(Sorts.ascending(UNTIL))
                .limit(AT_ONCE)
                .into(new ArrayList<>());
        for (var one : over) {
            try {
                destroy(one, remove);
            } catch (RuntimeException e) {
                var importId = one.getString("_id").getValue();
                LOG.warn("The key of import {} cannot be destroyed yet; it is tried again", importId, e);
                var later = new BsonDateTime(now.getValue() + LATER.toMillis());
                keys.updateOne(Filters.eq("_id", importId), Updates.set(UNTIL, later));
            }
        }
    }

    private void destroy(BsonDocument noted, Consumer<String> remove) {
        var importId = noted.getString("_id").getValue();
        remove.accept(importId);
        vault.erase(noted.getString(SEAL).getValue());
        keys.deleteOne(Filters.eq("_id", importId));
    }
}
