package yihao.ledgers.imports.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import yihao.platform.secrecy.Vault;
import yihao.platform.store.Store;

/// Which key seals the rows of which import, and until when. Noted before the first row is sealed and struck out after
/// the key is destroyed, so that what breaks off is done again.
final class RowKeys {

    private static final int AT_ONCE = 20;
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

    /// @param remove what the key seals, before it is destroyed
    void destroyThose(BsonDateTime now, Consumer<String> remove) {
        var over = keys.find(Filters.lte(UNTIL, now))
                .sort(Sorts.ascending(UNTIL))
                .limit(AT_ONCE)
                .into(new ArrayList<>());
        for (var one : over) {
            var importId = one.getString("_id").getValue();
            remove.accept(importId);
            vault.erase(one.getString(SEAL).getValue());
            keys.deleteOne(Filters.eq("_id", importId));
        }
    }
}
