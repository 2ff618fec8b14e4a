package yihao.lead.network.mongo;

import java.time.Instant;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.lead.network.History;
import yihao.platform.journal.Journal;

/// The history of units and officers is what the journal says about them.
@Repository
class JournalHistory implements History {

    private final Journal journal;

    JournalHistory(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<Step> ofUnit(String id) {
        return of("units", id);
    }

    @Override
    public List<Step> ofOfficer(String subject) {
        return of("officers", subject);
    }

    private List<Step> of(String collection, String id) {
        return journal.decisionsAbout(collection, id).stream()
                .map(JournalHistory::step)
                .toList();
    }

    private static Step step(BsonDocument decision) {
        return new Step(
                Instant.ofEpochMilli(decision.getDateTime("at").getValue()),
                decision.getString("actor").getValue(),
                decision.getString("unit").getValue(),
                decision.getString("action").getValue(),
                decision.containsKey("reason") ? decision.getString("reason").getValue() : null,
                decision.getNumber("version").longValue(),
                decision.getArray("changes").stream()
                        .map(BsonValue::asDocument)
                        .map(one -> new Change(
                                one.getString("field").getValue(), plain(one.get("before")), plain(one.get("after"))))
                        .toList());
    }

    private static @Nullable Object plain(@Nullable BsonValue value) {
        return switch (value) {
            case null -> null;
            case BsonValue text when text.isString() -> text.asString().getValue();
            case BsonValue truth
            when truth.isBoolean() -> String.valueOf(truth.asBoolean().getValue());
            case BsonValue list
            when list.isArray() ->
                list.asArray().stream()
                        .filter(BsonValue::isString)
                        .map(one -> one.asString().getValue())
                        .toList();
            default -> null;
        };
    }
}
