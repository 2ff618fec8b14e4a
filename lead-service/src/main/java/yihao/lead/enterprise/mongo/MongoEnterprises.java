package yihao.lead.enterprise.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.contracts.lead.EnterpriseEvent;
import yihao.contracts.lead.EnterpriseState;
import yihao.contracts.lead.EnterpriseState.EnterpriseName;
import yihao.kernel.Actor;
import yihao.kernel.LookUp;
import yihao.kernel.Versioned;
import yihao.lead.TimeOrderedIds;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.Enterprise;
import yihao.lead.enterprise.EnterpriseSight;
import yihao.lead.enterprise.Enterprises;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.SearchKeys;
import yihao.platform.store.SearchedAggregates;
import yihao.platform.store.Store;
import yihao.reference.CreditCode;
import yihao.reference.names.Typing;

@Repository
class MongoEnterprises extends SearchedAggregates<Enterprise> implements Enterprises, LookUp<Enterprise> {

    private static final Typing TYPING = Typing.shipped();
    private static final String MASK = "***";
    private static final int MOST_MERGED = 200;
    private static final String MERGED_INTO = "state.alias.into";

    private final Store store;
    private final EnterpriseSight sight;
    private final TimeOrderedIds ids;

    MongoEnterprises(Store store, EnterpriseSight sight, TimeOrderedIds ids) {
        super(
                store,
                AggregateKind.of("enterprises", Enterprise.class)
                        .readers(sight::readers)
                        .search("typing-1", MongoEnterprises::searchKeys)
                        .unique("state.identity")
                        .index("state.nameKeys")
                        .index("state.blocks", "_id")
                        .index(MERGED_INTO, "_id")
                        .index("readers", "_id")
                        .events(EventsOut.named(EnterpriseEvent.class, MongoEnterprises::published)));
        this.store = store;
        this.sight = sight;
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
    public List<Versioned<Enterprise>> withIds(Collection<String> wanted) {
        return query(Filters.in("_id", wanted), Sorts.ascending("_id"), Integer.MAX_VALUE);
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
    public List<Versioned<Enterprise>> typed(String written, int limit) {
        return TYPING.characters(written).isPresent() ? List.of() : some(TYPING.beginning(written), limit);
    }

    @Override
    public List<Versioned<Enterprise>> mergedInto(Collection<String> ids) {
        return query(Filters.in(MERGED_INTO, ids), Sorts.ascending("_id"), Integer.MAX_VALUE);
    }

    @Override
    public List<Versioned<Enterprise>> all(@Nullable String after, int limit) {
        return query(Filters.gt("_id", after == null ? "" : after), Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Enterprise>> merged() {
        return query(Filters.gt(MERGED_INTO, ""), Sorts.ascending(MERGED_INTO), Integer.MAX_VALUE);
    }

    @Override
    public List<Versioned<Enterprise>> search(Actor reader, @Nullable String text, @Nullable String after, int limit) {
        var filters = filters(reader, text);
        if (after != null) {
            filters.add(Filters.gt("_id", after));
        }
        return query(Filters.and(filters), Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Enterprise>> lookUp(Actor reader, String typed, int limit) {
        return query(Filters.and(filters(reader, typed)), Sorts.descending("_id"), limit);
    }

    @Override
    public long count(Actor reader, @Nullable String text, int most) {
        return count(Filters.and(filters(reader, text)), most);
    }

    private List<Bson> filters(Actor reader, @Nullable String text) {
        var readable = Filters.in("readers", sight.marks(reader));
        var filters = new ArrayList<>(List.of(readable, Filters.exists(MERGED_INTO, false)));
        if (text != null && !text.isBlank()) {
            var found = found(text);
            filters.add(found.or(standingFor(found.filter())));
        }
        return filters;
    }

    private Found found(String typed) {
        return found(TYPING.beginning(typed), TYPING.characters(typed).orElse(null));
    }

    /// A name from any of its characters or words on, the number, the registrations; of a credit code also the
    /// organisation's own code within it.
    private static SearchKeys searchKeys(Enterprise enterprise) {
        var texts = new HashSet<>(Set.of(enterprise.number()));
        enterprise.names().forEach(name -> texts.add(name.text()));
        if (enterprise.creditCode() != null) {
            texts.add(enterprise.creditCode());
            CreditCode.of(enterprise.creditCode()).organisation().ifPresent(texts::add);
        }
        if (enterprise.foreignRegistration() != null) {
            texts.add(enterprise.foreignRegistration());
        }
        var found = TYPING.found(texts);
        return new SearchKeys(found.beginnings(), found.plain());
    }

    /// The entries that a merged one with this text leads to.
    private List<String> standingFor(Bson text) {
        var merged = Filters.and(Filters.gt(MERGED_INTO, ""), text);
        return query(merged, Sorts.ascending(MERGED_INTO), MOST_MERGED).stream()
                .map(new Aliases(this)::standing)
                .map(Versioned::id)
                .distinct()
                .toList();
    }

    /// Who a confidential investor is stays here.
    private static EnterpriseState published(String id, Enterprise enterprise) {
        var told = enterprise.isOpen();
        return new EnterpriseState(
                id,
                enterprise.number(),
                told ? enterprise.creditCode() : null,
                told ? enterprise.foreignRegistration() : null,
                enterprise.country(),
                enterprise.names().stream()
                        .map(name -> new EnterpriseName(told ? name.text() : MASK, name.language()))
                        .toList(),
                enterprise.industry(),
                enterprise.allTraits().stream().map(Enum::name).sorted().toList(),
                enterprise.mergedInto());
    }
}
