package yihao.lead.referral.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.TimeOrderedIds;
import yihao.lead.referral.Referrer;
import yihao.lead.referral.Referrer.ReferrerKind;
import yihao.lead.referral.Referrers;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoReferrers extends MongoAggregates<Referrer> implements Referrers {

    private static final Bson EVERY = Filters.in("readers", Actor.CITY);

    private final Store store;
    private final TimeOrderedIds ids;

    MongoReferrers(Store store, TimeOrderedIds ids) {
        super(
                store,
                AggregateKind.of("referrers", Referrer.class)
                        .readers(_ -> Set.of(Actor.CITY))
                        .unique("state.keys")
                        .index("readers", "_id")
                        .index("state.subject")
                        .index("state.number")
                        .index("state.name", "_id"));
        this.store = store;
        this.ids = ids;
    }

    @Override
    public String newId() {
        return ids.next();
    }

    @Override
    public String newNumber(int year) {
        return store.number("RF", year);
    }

    @Override
    public Optional<Versioned<Referrer>> withNumber(String number) {
        return first(Filters.eq("state.number", number));
    }

    @Override
    public Optional<Versioned<Referrer>> withCode(String creditCode) {
        return first(Filters.eq("state.keys", Referrer.key(creditCode)));
    }

    @Override
    public List<Versioned<Referrer>> called(List<String> names, int limit) {
        var named = Filters.and(
                Filters.in("state.name", names), Filters.eq("state.referrerKind", ReferrerKind.LEGAL_PERSON.name()));
        return query(named, Sorts.ascending("_id"), limit);
    }

    @Override
    public Optional<Versioned<Referrer>> ofSubject(String subject) {
        return first(Filters.eq("state.subject", subject));
    }

    @Override
    public List<Versioned<Referrer>> unconfirmed(int limit) {
        var waiting = Filters.and(EVERY, Filters.exists("state.confirmedAt", false));
        return query(waiting, Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Referrer>> all(@Nullable String after, int limit) {
        var next = after == null ? EVERY : Filters.and(EVERY, Filters.gt("_id", after));
        return query(next, Sorts.ascending("_id"), limit);
    }

    @Override
    public long countAll(int most) {
        return count(EVERY, most);
    }
}
