package yihao.reward.ledger.mongo;

import yihao.platform.store.Store;
import yihao.reward.ledger.Budgets;
import yihao.reward.ledger.Postings;

/// The adapters as the service wires them, over any store.
public final class StoredLedger {

    private StoredLedger() {}

    public static Budgets budgetsIn(Store store) {
        return new MongoBudgets(store);
    }

    public static Postings postingsIn(Store store) {
        return new MongoPostings(store);
    }
}
