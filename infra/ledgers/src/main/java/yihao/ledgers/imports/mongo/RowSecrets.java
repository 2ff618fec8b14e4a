package yihao.ledgers.imports.mongo;

import java.util.Optional;
import org.bson.BsonDocument;
import yihao.platform.secrecy.Sealed;
import yihao.platform.secrecy.Vault;
import yihao.platform.store.States;

/// What of an import is kept under its key.
record RowSecrets(Vault vault) {

    enum Secret implements Vault.Field {
        LEDGER_ROWS,
        LEDGER_BESIDE,
        LEDGER_ANSWERS
    }

    BsonDocument seal(String key, Secret what, Record written) {
        return States.write(vault.seal(key, what, States.write(written).toJson()));
    }

    /// Nothing once the key is destroyed.
    <T> Optional<T> open(String key, Secret what, BsonDocument document, Class<T> type) {
        return vault.open(key, what, States.read(document, Sealed.class))
                .map(opened -> States.read(BsonDocument.parse(opened), type));
    }
}
