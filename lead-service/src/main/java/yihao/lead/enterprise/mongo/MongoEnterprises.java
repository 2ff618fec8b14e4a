package yihao.lead.enterprise.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.contracts.lead.EnterpriseEvent;
import yihao.contracts.lead.EnterpriseState;
import yihao.contracts.lead.EnterpriseState.EnterpriseName;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.TimeOrderedIds;
import yihao.lead.enterprise.Enterprise;
import yihao.lead.enterprise.Enterprises;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoEnterprises extends MongoAggregates<Enterprise> implements Enterprises {

    private final Store store;
    private final TimeOrderedIds ids;

    MongoEnterprises(Store store, TimeOrderedIds ids) {
        super(
                store,
                AggregateKind.of("enterprises", Enterprise.class)
                        .readers(_ -> Set.of(Actor.CITY))
                        .unique("state.identity")
                        .index("state.nameKeys")
                        .index("state.blocks", "_id")
                        .index("readers", "_id")
                        .events(EventsOut.named(EnterpriseEvent.class, MongoEnterprises::published)));
        this.store = store;
        this.ids = ids;
    }

    @Override
    public String newId() {
        return ids.next();
    }

    @Override
    public String newNumber(int year) {
        return store.number("E", year);
    }

    @Override
    public Optional<Versioned<Enterprise>> withIdentity(Collection<String> keys) {
        return first(Filters.in("state.identity", keys));
    }

    @Override
    public List<Versioned<Enterprise>> called(Collection<String> nameKeys) {
        return nameKeys.isEmpty()
                ? List.of()
                : query(Filters.in("state.nameKeys", nameKeys), Sorts.ascending("_id"), 50);
    }

    @Override
    public List<Versioned<Enterprise>> meeting(Collection<String> blocks, int limit) {
        return blocks.isEmpty() ? List.of() : query(Filters.in("state.blocks", blocks), Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Enterprise>> search(@Nullable String text, @Nullable String after, int limit) {
        var filters = filters(text);
        if (after != null) {
            filters.add(Filters.gt("_id", after));
        }
        return query(Filters.and(filters), Sorts.ascending("_id"), limit);
    }

    @Override
    public long count(@Nullable String text, int most) {
        return count(Filters.and(filters(text)), most);
    }

    private static List<Bson> filters(@Nullable String text) {
        var filters = new ArrayList<>(List.of(Filters.in("readers", Actor.CITY)));
        if (text != null && !text.isBlank()) {
            var part = Pattern.compile(Pattern.quote(text.strip()), Pattern.CASE_INSENSITIVE);
            filters.add(Filters.or(
                    Filters.regex("state.names.text", part),
                    Filters.regex("state.number", part),
                    Filters.regex("state.creditCode", part)));
        }
        return filters;
    }

    private static EnterpriseState published(String id, Enterprise enterprise) {
        return new EnterpriseState(
                id,
                enterprise.number(),
                enterprise.creditCode(),
                enterprise.foreignRegistration(),
                enterprise.country(),
                enterprise.names().stream()
                        .map(name -> new EnterpriseName(name.text(), name.language()))
                        .toList(),
                enterprise.industry(),
                enterprise.traits().stream().map(Enum::name).sorted().toList(),
                null);
    }
}
