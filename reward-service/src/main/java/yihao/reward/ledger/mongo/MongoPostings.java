package yihao.reward.ledger.mongo;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.ledger.Posting;
import yihao.reward.ledger.PostingAction;
import yihao.reward.ledger.Postings;

@Repository
class MongoPostings implements Postings {

    private static final String AMOUNT = "$state.amount.amount";

    private final Store store;
    private final Lines lines;

    MongoPostings(Store store) {
        this.store = store;
        this.lines = new Lines(store);
    }

    @Override
    public void append(Posting posting, Act act) {
        if (lines.find(posting.id()).isPresent()) {
            return;
        }
        try {
            lines.add(posting.id(), posting, PostingAction.POSTED, act.alsoFor());
        } catch (yihao.kernel.Aggregates.Taken _) {
            // somebody else appended it in between
        }
    }

    @Override
    public List<Posting> list(@Nullable String budgetId, @Nullable String after, int limit) {
        return lines.page(budgetId, after == null ? "" : after, limit);
    }

    @Override
    public List<Balance> balances() {
        var debits = sums("$state.debit");
        var credits = sums("$state.credit");
        var accounts = new TreeSet<>(debits.keySet());
        accounts.addAll(credits.keySet());
        return accounts.stream()
                .map(account -> new Balance(
                        account,
                        debits.getOrDefault(account, BigDecimal.ZERO),
                        credits.getOrDefault(account, BigDecimal.ZERO)))
                .toList();
    }

    private Map<String, BigDecimal> sums(String side) {
        var sums = new HashMap<String, BigDecimal>();
        store.collection("postings")
                .aggregate(List.of(
                        Aggregates.match(Filters.gt("_id", "")),
                        Aggregates.group(side, Accumulators.sum("sum", AMOUNT))))
                .forEach(group -> sums.put(
                        group.getString("_id").getValue(),
                        group.getDecimal128("sum").getValue().bigDecimalValue()));
        return sums;
    }

    /// The collection itself: nothing outside can change a line.
    private static final class Lines extends MongoAggregates<Posting> {

        Lines(Store store) {
            super(store, AggregateKind.of("postings", Posting.class).index("state.budgetId", "_id"));
        }

        List<Posting> page(@Nullable String budgetId, String after, int limit) {
            Bson later = Filters.gt("_id", after);
            var filter = budgetId == null ? later : Filters.and(Filters.eq("state.budgetId", budgetId), later);
            return query(filter, Sorts.ascending("_id"), limit).stream()
                    .map(Versioned::state)
                    .toList();
        }
    }
}
