package yihao.reward.simulation;

import static yihao.testkit.simulation.Violation.unless;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import yihao.kernel.Act;
import yihao.kernel.Act.RequestKey;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.testkit.simulation.Door;
import yihao.testkit.simulation.Relayed;

/// What people were promised, checked against what stands in the store and in the journal, by its own reckoning.
final class Promises {

    private final RewardCity city;
    private final Books books;
    private final ClaimsKept claimsKept;
    private final Map<String, String> acknowledged = new HashMap<>();
    private final Map<String, BsonDocument> meant = new HashMap<>();

    Promises(RewardCity city) {
        this.city = city;
        this.books = new Books(city.store);
        this.claimsKept = new ClaimsKept(city.store);
    }

    Books books() {
        return books;
    }

    /// Done under the deed's title as its key: what was done is answered again, and not done again. In the record the
    /// act bears the title as its reason.
    void once(Deed deed, Actor actor, BiFunction<RewardLife, Act, Outcome<String>> request) {
        var title = deed.title();
        var act = new Act(actor, city.times.now(), title, title, new RequestKey(title, "body"), null);
        var living = city.lives.instance(deed.instance());
        new Door(living.platform().store)
                .once(act, now -> request.apply(living.here(), now))
                .ifPresent(id -> acknowledged(deed, id));
    }

    private void acknowledged(Deed deed, String id) {
        var before = acknowledged.put(deed.title(), id);
        unless(before == null || before.equals(id), deed.title() + " was done to " + before + " and to " + id);
    }

    /// Looked up beside the processes: what goes wrong is to go wrong in their own calls. A repeated request means what
    /// it meant at first.
    Optional<BsonDocument> claim(Deed deed) {
        return Optional.ofNullable(meant.computeIfAbsent(deed.title(), _ -> {
            var claims = sorted("claims");
            return claims.isEmpty() ? null : claims.get(deed.thing() % claims.size());
        }));
    }

    Optional<BsonDocument> order(Deed deed, Predicate<BsonDocument> fits, int number) {
        return Optional.ofNullable(meant.computeIfAbsent(deed.title(), _ -> {
            var orders = sorted("payment_orders").stream().filter(fits).toList();
            return orders.isEmpty() ? null : orders.get(number % orders.size());
        }));
    }

    private List<BsonDocument> sorted(String collection) {
        return city.store.look("reward", collection).stream()
                .sorted(Comparator.comparing(Bson::id))
                .toList();
    }

    /// What must hold after every step.
    void stillKept() {
        books.neverExceeded();
        books.recordedBeforePaid();
        claimsKept.oneLiveClaimEach();
    }

    void check() {
        stillKept();
        books.balanced();
        books.paidOnceEach();
        claimsKept.check();
        claimsKept.doneOnce(acknowledged);
        published();
    }

    private void published() {
        var relayed = new Relayed(city.store, city.bus);
        relayed.onTheBus("reward.claim", city.store.look("reward", "claims"));
        relayed.onTheBus("reward.payment", city.store.look("reward", "payment_orders"));
        var parked = city.store.look("reward", "parked_events").size();
        unless(parked == 0, parked + " events are parked");
        relayed.journalled(city.lives.instance(1).platform(), city.elsewhere());
    }
}
