package yihao.lead.reminder.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.reminder.Notice;
import yihao.lead.reminder.Notices;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoNotices extends MongoAggregates<Notice> implements Notices {

    private static final String LISTED = "0";
    private static final String UNREAD = "1";

    MongoNotices(Store store) {
        super(
                store,
                AggregateKind.of("notices", Notice.class)
                        .index("state.runningKey", "_id")
                        .index("state.toMail", "_id")
                        .latest("state.order", "state.recipient"));
    }

    @Override
    public List<Versioned<Notice>> list(Actor actor, @Nullable String after, int limit) {
        return latest(own(actor), "state.order", after, limit);
    }

    @Override
    public long count(Actor actor, int most) {
        return count(own(actor), most);
    }

    @Override
    public long countUnread(Actor actor, int most) {
        return count(Filters.and(own(actor), Filters.gte("state.order", UNREAD)), most);
    }

    @Override
    public List<Versioned<Notice>> unreadUpTo(Actor actor, String newest, int limit) {
        var wanted = Filters.and(own(actor), Filters.gte("state.order", UNREAD), Filters.lte("state.order", newest));
        return query(wanted, Sorts.descending("state.order"), limit);
    }

    @Override
    public Set<String> given(Collection<String> ids) {
        return all(ids).stream()
                .filter(notice -> !notice.state().isWithdrawn())
                .map(Versioned::id)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Versioned<Notice>> all(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : query(Filters.in("_id", ids), Sorts.ascending("_id"), ids.size());
    }

    @Override
    public List<Versioned<Notice>> running(@Nullable String after, int limit) {
        return page(Filters.gt("state.runningKey", ""), after, limit);
    }

    @Override
    public List<Versioned<Notice>> toMail(@Nullable String after, int limit) {
        return page(Filters.eq("state.toMail", true), after, limit);
    }

    private List<Versioned<Notice>> page(Bson wanted, @Nullable String after, int limit) {
        var page = after == null ? wanted : Filters.and(wanted, Filters.gt("_id", after));
        return query(page, Sorts.ascending("_id"), limit);
    }

    private static Bson own(Actor actor) {
        return Filters.and(
                Filters.eq("state.recipient", actor.place()),
                Filters.gte("state.order", LISTED),
                Filters.eq("state.unit", actor.unit()));
    }
}
