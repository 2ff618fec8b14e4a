package yihao.reward.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.bson.BsonDocument;

/// An entry of the journal: a decision about a document.
record Entry(BsonDocument decision) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    boolean isAbout(String collection) {
        return Bson.text(decision, "collection").equals(collection);
    }

    String document() {
        return Bson.text(decision, "documentId");
    }

    String action() {
        return Bson.text(decision, "action");
    }

    /// What the actor said, where it said something.
    String reason() {
        return Bson.text(decision, "reason");
    }

    LocalDate day() {
        return LocalDate.ofInstant(
                Instant.ofEpochMilli(decision.getDateTime("at").getValue()), CHINA);
    }

    @Override
    public String toString() {
        return document() + " " + action() + " on " + day() + (reason().isEmpty() ? "" : " (" + reason() + ")");
    }
}
