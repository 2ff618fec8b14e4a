package yihao.reward.simulation;

import static yihao.testkit.simulation.Violation.unless;

import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import yihao.testkit.simulation.TwinStore;

/// The claims: their steps in order, different people, the award divided to the fen, each part paid once.
record ClaimsKept(TwinStore store) {

    /// Whoever confirms what an instalment waits for may have decided before.
    private static final Set<String> AGAIN = Set.of("PAYMENT_REQUESTED", "INSTALMENT_CONFIRMED");
    private static final BigDecimal FEN = new BigDecimal("0.02");

    void oneLiveClaimEach() {
        var live = new HashSet<String>();
        for (var claim : store.look("reward", "claims")) {
            var key = Bson.text(claim, "state.liveKey");
            unless(key.isEmpty() || live.add(key), "Two claims live on " + key);
        }
    }

    void check() {
        var orders = store.look("reward", "payment_orders").stream().collect(Collectors.toMap(Bson::id, one -> one));
        for (var claim : store.look("reward", "claims")) {
            differentPeople(claim);
            divided(claim);
            paid(claim, orders);
        }
    }

    /// Each request was done at most once, and what was acknowledged was done.
    void doneOnce(Map<String, String> acknowledged) {
        var stories = new HashMap<String, ClaimStory>();
        var done = new HashMap<String, String>();
        for (var document : store.look("reward", "journal", Filters.exists("decision"))) {
            var entry = new Entry(document.getDocument("decision"));
            if (entry.isAbout("claims")) {
                stories.computeIfAbsent(entry.document(), _ -> new ClaimStory()).next(entry);
                var other = entry.action().equals("PAID") ? null : done.put(entry.reason(), entry.document());
                unless(entry.reason().isEmpty() || other == null, entry + " was done twice");
            }
        }
        stories.forEach((id, story) -> story.isOver(id));
        acknowledged.forEach((title, id) -> unless(
                !done.containsKey(title) || id.equals(done.get(title)),
                title + " was acknowledged as " + id + ", but stands in " + done.get(title)));
    }

    private static void differentPeople(BsonDocument claim) {
        var deciders = new HashSet<String>();
        for (var decision : Bson.list(claim, "state.decisions")) {
            if (!AGAIN.contains(Bson.text(decision, "action"))) {
                unless(deciders.add(Bson.text(decision, "by")), "Somebody decided twice in " + Bson.id(claim));
            }
        }
        for (var decision : Bson.list(claim, "state.decisions")) {
            unless(
                    !Bson.text(decision, "action").equals("PAYMENT_REQUESTED")
                            || !deciders.contains(Bson.text(decision, "by")),
                    Bson.id(claim) + " is paid by one who decided before");
        }
    }

    private static void divided(BsonDocument claim) {
        var shares = Bson.list(claim, "state.shares");
        if (shares.isEmpty()) {
            return;
        }
        var total = Bson.amount(claim, "state.computation.total");
        var sum = shares.stream().map(ClaimsKept::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        unless(sum.compareTo(total) == 0, Bson.id(claim) + " divides " + total + " into " + sum);
        var percents = Neighbours.shares(Bson.text(claim, "state.subject.referralId"));
        for (int at = 0; at < percents.size(); at++) {
            var payee = "payee-" + at;
            var gets = shares.stream()
                    .filter(share -> Bson.text(share, "payee").equals(payee))
                    .map(ClaimsKept::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var due = total.multiply(new BigDecimal(percents.get(at))).movePointLeft(2);
            unless(gets.subtract(due).abs().compareTo(FEN) < 0, payee + " gets " + gets + " of " + due);
        }
    }

    private static void paid(BsonDocument claim, Map<String, BsonDocument> orders) {
        var shares = Bson.list(claim, "state.shares");
        var payments = new HashSet<String>();
        for (var share : shares) {
            var state = Bson.text(share, "state");
            unless(!state.equals("REQUESTED"), Bson.id(claim) + " has a part that is neither paid nor open");
            if (state.equals("PAID")) {
                var payment = Bson.text(share, "paymentId");
                unless(payments.add(payment), payment + " pays two parts");
                isOf(share, orders.getOrDefault(payment, new BsonDocument()));
            }
        }
        var all = !shares.isEmpty() && payments.size() == shares.size();
        unless(
                all == Bson.text(claim, "state.status").equals("PAID"),
                Bson.id(claim) + " is " + Bson.text(claim, "state.status") + " with " + payments.size() + " of "
                        + shares.size() + " paid");
    }

    private static void isOf(BsonDocument share, BsonDocument order) {
        unless(
                Bson.text(order, "state.status").equals("PAID")
                        && Bson.text(order, "state.payee").equals(Bson.text(share, "payee"))
                        && Bson.amount(order, "state.amount")
                                .setScale(2, RoundingMode.UNNECESSARY)
                                .equals(amount(share).setScale(2, RoundingMode.UNNECESSARY)),
                share + " was paid as " + order);
    }

    private static BigDecimal amount(BsonDocument share) {
        return Bson.amount(share, "amount");
    }
}
