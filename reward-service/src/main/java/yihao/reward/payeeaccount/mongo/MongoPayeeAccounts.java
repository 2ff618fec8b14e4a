package yihao.reward.payeeaccount.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.payeeaccount.PayeeAccount;
import yihao.reward.payeeaccount.PayeeAccounts;

@Repository
class MongoPayeeAccounts extends MongoAggregates<PayeeAccount> implements PayeeAccounts {

    MongoPayeeAccounts(Store store) {
        super(store, AggregateKind.of("payee_accounts", PayeeAccount.class).address("/api/payee-accounts"));
    }

    @Override
    public List<Versioned<PayeeAccount>> list(@Nullable String after, int limit) {
        return query(Filters.gt("_id", after == null ? "" : after), Sorts.ascending("_id"), limit);
    }
}
