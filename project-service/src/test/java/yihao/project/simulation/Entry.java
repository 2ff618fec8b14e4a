package yihao.project.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/// An entry of the journal: a decision about a document, and what it changed.
record Entry(BsonDocument decision) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CHINA);
    }

    boolean isAbout(String collection) {
        return text("collection").equals(collection);
    }

    String document() {
        return text("documentId");
    }

    String action() {
        return text("action");
    }

    /// What the actor said, where it said something.
    String reason() {
        return text("reason");
    }

    LocalDate day() {
        return day(Instant.ofEpochMilli(decision.getDateTime("at").getValue()));
    }

    boolean changes(String field) {
        return decision.getArray("changes").stream()
                .anyMatch(change ->
                        change.asDocument().getString("field").getValue().equals(field));
    }

    /// What stands in that field from here on; none if this decision left it as it was, or took it out.
    @Nullable
    BsonDocument after(String field) {
        for (var change : decision.getArray("changes")) {
            var made = change.asDocument();
            if (made.getString("field").getValue().equals(field) && made.containsKey("after")) {
                return made.getDocument("after");
            }
        }
        return null;
    }

    private String text(String field) {
        return decision.getString(field, new BsonString("")).getValue();
    }

    @Override
    public String toString() {
        return document() + " " + action() + " on " + day() + (reason().isEmpty() ? "" : " (" + reason() + ")");
    }
}
