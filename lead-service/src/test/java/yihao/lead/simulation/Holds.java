package yihao.lead.simulation;

import static yihao.testkit.simulation.Violation.unless;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/// Who holds an investor from when to when, as the journal tells it: nobody loses a hold before its last day is over,
/// nobody is warned twice of one end, and it is the arbiter's word or a pick out of the pool that passes it on.
final class Holds {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Set<String> RUN_OUT = Set.of("NO_PROGRESS", "PROTECTION_ENDED");

    private final LeadCity city;
    private final Map<String, String> lastAction = new HashMap<>();

    Holds(LeadCity city) {
        this.city = city;
    }

    void check(List<BsonDocument> leads) {
        for (var entry : city.store.look("lead", "journal", Filters.exists("decision"))) {
            var decision = entry.getDocument("decision");
            if (text(decision, "collection").equals("leads")) {
                notBeforeItsLastDay(decision);
                warnedOnce(decision);
            }
        }
        leads.forEach(Holds::heldByWhomTheArbiterSaidOrWhoPickedIt);
    }

    private static void notBeforeItsLastDay(BsonDocument decision) {
        var runOut = text(decision, "action").equals("PROTECTION_ENDED")
                || reasons(decision).anyMatch(RUN_OUT::contains);
        var before = change(decision, "protection", "before");
        if (runOut && before != null) {
            var until = LocalDate.parse(text(before.asDocument(), "until"));
            var on = LocalDate.ofInstant(
                    Instant.ofEpochMilli(decision.getDateTime("at").getValue()), CHINA);
            unless(on.isAfter(until), text(decision, "documentId") + " ended on " + on + ", held until " + until);
        }
    }

    /// Of a lead that was released or went into the pool.
    private static Stream<String> reasons(BsonDocument decision) {
        var closed = Stream.ofNullable(change(decision, "closedReason", "after"))
                .map(reason -> reason.asString().getValue());
        var pooled =
                Stream.ofNullable(change(decision, "pooled", "after")).map(stay -> text(stay.asDocument(), "reason"));
        return Stream.concat(closed, pooled);
    }

    private void warnedOnce(BsonDocument decision) {
        var action = text(decision, "action");
        var before = lastAction.put(text(decision, "documentId"), action);
        unless(
                !action.equals("PROTECTION_WARNED") || !action.equals(before),
                text(decision, "documentId") + " was warned twice");
    }

    private static void heldByWhomTheArbiterSaidOrWhoPickedIt(BsonDocument lead) {
        var state = lead.getDocument("state");
        var changes = new TreeMap<Long, String>();
        changes.put(Long.MIN_VALUE, text(state.getDocument("report"), "unit"));
        for (var dispute : state.getArray("disputes")) {
            var ruling = dispute.asDocument().getDocument("ruling", new BsonDocument());
            if (ruling.getString("keeper", new BsonString("")).getValue().equals("CLAIMANT")) {
                changes.put(ruling.getDateTime("at").getValue(), text(dispute.asDocument(), "unit"));
            }
        }
        for (var pick : state.getArray("picks")) {
            changes.put(pick.asDocument().getDateTime("at").getValue(), text(pick.asDocument(), "unit"));
        }
        var holder = changes.lastEntry().getValue();
        if (state.containsKey("protection")) {
            unless(
                    text(state.getDocument("protection"), "unit").equals(holder),
                    text(lead, "_id") + " is not " + holder + "'s");
        }
    }

    private static @Nullable BsonValue change(BsonDocument decision, String field, String side) {
        for (var change : decision.getArray("changes")) {
            if (text(change.asDocument(), "field").equals(field)) {
                return change.asDocument().get(side);
            }
        }
        return null;
    }

    private static String text(BsonDocument document, String field) {
        return document.getString(field).getValue();
    }
}
