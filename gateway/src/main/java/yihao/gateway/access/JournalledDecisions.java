package yihao.gateway.access;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import yihao.gateway.access.Caller.Kind;
import yihao.gateway.access.Decision.Action;
import yihao.platform.journal.Journal;

/// The decision is the journal's entry, so that there is no second place that could say otherwise. The journal is
/// opened
/// with the first call: the gateway starts without its store.
final class JournalledDecisions implements Decisions {

    private static final int AT_ONCE = 1_000;

    private final Supplier<Journal> journal;

    JournalledDecisions(Supplier<Journal> journal) {
        this.journal = journal;
    }

    @Override
    public List<Decision> after(long number) {
        return journal.get().after(number, AT_ONCE).stream()
                .map(JournalledDecisions::read)
                .toList();
    }

    @Override
    public void add(Decision decision) {
        try {
            journal.get().append(List.of(written(decision)));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().noneMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
        }
    }

    @Override
    public boolean intact() {
        return journal.get().firstBreach().isEmpty();
    }

    private static BsonDocument written(Decision decision) {
        return new BsonDocument("collection", new BsonString("access"))
                .append("documentId", new BsonString(decision.about().id()))
                .append("version", new BsonInt64(decision.version()))
                .append("at", new BsonDateTime(decision.at().toEpochMilli()))
                .append("action", new BsonString(decision.action().name()))
                .append("kind", new BsonString(decision.about().kind().name()))
                .append("name", new BsonString(decision.about().name()))
                .append("actor", new BsonString(decision.by()))
                .append("reason", new BsonString(decision.reason()))
                .append("requestId", new BsonString(decision.requestId()));
    }

    private static Decision read(BsonDocument entry) {
        var decision = entry.getDocument("decision");
        return new Decision(
                entry.getNumber("_id").longValue(),
                decision.getNumber("version").longValue(),
                new Caller(Kind.valueOf(text(decision, "kind")), text(decision, "name")),
                Action.valueOf(text(decision, "action")),
                text(decision, "actor"),
                Instant.ofEpochMilli(decision.getDateTime("at").getValue()),
                text(decision, "reason"),
                text(decision, "requestId"));
    }

    private static String text(BsonDocument decision, String field) {
        return decision.getString(field).getValue();
    }
}
