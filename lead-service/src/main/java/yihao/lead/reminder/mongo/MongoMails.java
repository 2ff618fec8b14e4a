package yihao.lead.reminder.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.lead.reminder.Mail;
import yihao.lead.reminder.Mails;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoMails extends MongoAggregates<Mail> implements Mails {

    MongoMails(Store store) {
        super(
                store,
                AggregateKind.of("mails", Mail.class)
                        .unique("state.claims")
                        .index("state.due", "_id")
                        .index("state.status", "state.tries", "_id"));
    }

    @Override
    public List<Versioned<Mail>> dueAt(Instant now, int limit) {
        return query(Filters.lte("state.due", Date.from(now)), Sorts.ascending("state.due"), limit);
    }

    @Override
    public Set<String> claimed(Collection<String> claims) {
        return claims.isEmpty()
                ? Set.of()
                : query(Filters.in("state.claims", claims), Sorts.ascending("_id"), claims.size()).stream()
                        .flatMap(mail -> mail.state().held().stream())
                        .filter(claims::contains)
                        .collect(Collectors.toSet());
    }

    @Override
    public long count(Mail.Status status, int most) {
        return count(Filters.eq("state.status", status.name()), most);
    }

    @Override
    public Optional<Versioned<Mail>> mostTried() {
        var waiting = Filters.eq("state.status", Mail.Status.WAITING.name());
        return query(waiting, Sorts.descending("state.tries"), 1).stream().findFirst();
    }
}
