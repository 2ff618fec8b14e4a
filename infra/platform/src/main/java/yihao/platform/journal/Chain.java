package yihao.platform.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import yihao.platform.journal.JournalHeads.KeptHead;
import yihao.platform.journal.VerifyJournal.Breach;

/// The journal's entries from the first on, as far as each is sealed with the one before.
///
/// @param latest the last decision about each document, by its path
/// @param breach where the chain ends too early, or null
record Chain(
        List<Link> links,
        Map<String, BsonDocument> latest,
        @Nullable Breach breach) {

    record Link(String hash, Instant at) {}

    static Chain read(Iterable<BsonDocument> entries) {
        var links = new ArrayList<Link>();
        var latest = new HashMap<String, BsonDocument>();
        var head = new Journal.Head(0, Journal.FIRST_PREVIOUS);
        for (var entry : entries) {
            var breach = breach(entry, head);
            if (breach != null) {
                return new Chain(links, latest, breach);
            }
            var decision = entry.getDocument("decision");
            head = new Journal.Head(head.number() + 1, entry.getString("hash").getValue());
            links.add(new Link(
                    head.hash(), Instant.ofEpochMilli(decision.getDateTime("at").getValue())));
            latest.put(VerifyJournal.path(decision), decision);
        }
        return new Chain(links, latest, null);
    }

    long length() {
        return links.size();
    }

    @Nullable
    Instant decidedAt(long number) {
        return number == 0 ? null : links.get((int) number - 1).at();
    }

    /// The highest number at which somebody else kept the same hash.
    long lastConfirmed(List<KeptHead> foreignHeads) {
        return foreignHeads.stream()
                .filter(this::holds)
                .mapToLong(KeptHead::number)
                .max()
                .orElse(0);
    }

    @Nullable
    Breach against(List<KeptHead> foreignHeads) {
        for (var kept : foreignHeads) {
            if (kept.number() > length()) {
                return new Breach("cut-off", length() + 1, "kept elsewhere up to " + kept.number());
            }
            if (kept.number() > 0 && !holds(kept)) {
                return new Breach("foreign-head-differs", kept.number(), "kept elsewhere");
            }
        }
        return null;
    }

    private boolean holds(KeptHead kept) {
        return kept.number() > 0
                && kept.number() <= length()
                && links.get((int) kept.number() - 1).hash().equals(kept.hash());
    }

    private static @Nullable Breach breach(BsonDocument entry, Journal.Head head) {
        var subject = entry.getString("of", new BsonString("?")).getValue();
        try {
            if (entry.getNumber("_id").longValue() != head.number() + 1) {
                return new Breach("missing-entry", head.number() + 1, subject);
            }
            var resealed = Journal.seal(entry.getDocument("decision"), head);
            return resealed.equals(entry) ? null : new Breach("altered-entry", head.number() + 1, subject);
        } catch (BsonInvalidOperationException _) { // what an entry must have is not there
            return new Breach("altered-entry", head.number() + 1, subject);
        }
    }
}
