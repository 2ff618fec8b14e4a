package yihao.ledgers.imports.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.ledgers.imports.ImportStatus;
import yihao.ledgers.imports.LedgerImport;
import yihao.ledgers.imports.LedgerImports;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

public final class MongoLedgerImports extends MongoAggregates<LedgerImport> implements LedgerImports {

    private static final String RECEIVED = "state.receivedAt";
    private static final List<String> RUNNING = Stream.of(ImportStatus.values())
            .filter(ImportStatus::isRunning)
            .map(Enum::name)
            .toList();

    /// @param path under which each import is reached by its id
    public MongoLedgerImports(Store store, String path) {
        super(
                store,
                AggregateKind.of("imports", LedgerImport.class)
                        .address(path)
                        .index("state.status", RECEIVED, "_id")
                        .latest(RECEIVED, "state.place", "state.kind")
                        .latest(RECEIVED, "state.place", "state.fileHash"));
    }

    @Override
    public String newId() {
        return UUID.randomUUID().toString();
    }

    @Override
    public List<Versioned<LedgerImport>> of(Actor actor, String kind, int limit) {
        var own = Filters.and(
                Filters.eq("state.place", actor.place()),
                Filters.eq("state.kind", kind),
                Filters.in("state.unit", actor.units()));
        return latest(own, RECEIVED, null, limit);
    }

    @Override
    public List<Versioned<LedgerImport>> sameFile(LedgerImport one, int limit) {
        var same = Filters.and(
                Filters.eq("state.place", one.place()),
                Filters.eq("state.fileHash", one.fileHash()),
                Filters.eq("state.unit", one.unit()));
        return latest(same, RECEIVED, null, limit);
    }

    @Override
    public List<Versioned<LedgerImport>> running(int limit) {
        return query(Filters.in("state.status", RUNNING), Sorts.ascending(RECEIVED), limit);
    }
}
