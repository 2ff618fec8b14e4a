package yihao.ledgers.imports.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import yihao.kernel.Versioned;
import yihao.ledgers.imports.ImportStatus;
import yihao.ledgers.imports.LedgerImport;
import yihao.ledgers.imports.LedgerImports;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

public final class MongoLedgerImports extends MongoAggregates<LedgerImport> implements LedgerImports {

    private static final Bson LATEST = Sorts.descending("state.receivedAt");
    private static final List<String> RUNNING = Stream.of(ImportStatus.values())
            .filter(ImportStatus::isRunning)
            .map(Enum::name)
            .toList();

    public MongoLedgerImports(Store store) {
        super(
                store,
                AggregateKind.of("imports", LedgerImport.class)
                        .index("state.status", "state.receivedAt", "_id")
                        .index(latest("state.sender", "state.kind"))
                        .index(latest("state.sender", "state.fileHash")));
    }

    private static Bson latest(String... fields) {
        return Indexes.compoundIndex(
                Indexes.ascending(fields), Indexes.descending("state.receivedAt"), Indexes.ascending("_id"));
    }

    @Override
    public String newId() {
        return UUID.randomUUID().toString();
    }

    @Override
    public List<Versioned<LedgerImport>> of(String sender, String kind, int limit) {
        return query(Filters.and(Filters.eq("state.sender", sender), Filters.eq("state.kind", kind)), LATEST, limit);
    }

    @Override
    public List<Versioned<LedgerImport>> sameFile(String sender, String fileHash, int limit) {
        var same = Filters.and(Filters.eq("state.sender", sender), Filters.eq("state.fileHash", fileHash));
        return query(same, LATEST, limit);
    }

    @Override
    public List<Versioned<LedgerImport>> running(int limit) {
        return query(Filters.in("state.status", RUNNING), Sorts.ascending("state.receivedAt"), limit);
    }
}
