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
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/// Who holds an investor from when to when, as the journal tells it: nobody loses a hold before its last day is over,
/// nobody is warned twice of one end, and it is the arbiter's word that passes it on.
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
        leads.forEach(Holds::heldByWhomTheArbiterSaid);
    }

    private static void notBeforeItsLastDay(BsonDocument decision) {
        var reason = change(decision, "closedReason", "after");
        var runOut = text(decision, "action").equals("PROTECTION_ENDED")
                || (reason != null && RUN_OUT.contains(reason.asString().getValue()));
        var before = change(decision, "protection", "before");
        if (runOut && before != null) {
            var until = LocalDate.parse(text(before.asDocument(), "until"));
            var on = LocalDate.ofInstant(
                    Instant.ofEpochMilli(decision.getDateTime("at").getValue()), CHINA);
            unless(on.isAfter(until), text(decision, "documentId") + " ended on " + on + ", held until " + until);
        }
    }

    private void warnedOnce(BsonDocument decision) {
        var action = text(decision, "action");
        var before = lastAction.put(text(decision, "documentId"), action);
        unless(
                !action.equals("PROTECTION_WARNED") || !action.equals(before),
                text(decision, "documentId") + " was warned twice");
    }

    private static void heldByWhomTheArbiterSaid(BsonDocument lead) {
        var state = lead.getDocument("state");
        var holder = text(state.getDocument("report"), "unit");
        for (var dispute : state.getArray("disputes")) {
            var ruling = dispute.asDocument().getDocument("ruling", new BsonDocument());
            if (ruling.getString("keeper", new BsonString("")).getValue().equals("CLAIMANT")) {
                holder = text(dispute.asDocument(), "unit");
            }
        }
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
