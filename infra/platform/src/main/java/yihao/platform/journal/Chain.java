package yihao.platform.journal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import yihao.platform.journal.JournalHeads.KeptHead;
import yihao.platform.journal.VerifyJournal.Breach;

/// The journal's entries from the first on, as far as each is sealed with the one before. Of the entries themselves
/// nothing is kept: there may be millions.
///
/// @param links those that were asked for, by number
/// @param latest what the last decision about each document says, by the document's path
/// @param breach where the chain ends too early, or null
record Chain(
        long length,
        Map<Long, Link> links,
        Map<String, Last> latest,
        @Nullable Breach breach) {

    record Link(String hash, Instant at) {}

    /// What a document has to be after a decision.
    record Last(long version, String stateHash) {

        static Last of(BsonDocument decision) {
            return new Last(
                    decision.getNumber("version").longValue(),
                    decision.getString("stateHash", NONE).getValue());
        }
    }

    private static final BsonString NONE = new BsonString("");

    /// @param asked numbers of entries that will be asked for
    static Chain read(Iterable<BsonDocument> entries, Set<Long> asked) {
        var links = new HashMap<Long, Link>();
        var latest = new HashMap<String, Last>();
        var head = new Journal.Head(0, Journal.FIRST_PREVIOUS);
        for (var entry : entries) {
            var breach = breach(entry, head);
            if (breach != null) {
                return new Chain(head.number(), links, latest, breach);
            }
            var decision = entry.getDocument("decision");
            head = new Journal.Head(head.number() + 1, entry.getString("hash").getValue());
            if (asked.contains(head.number())) {
                var at = Instant.ofEpochMilli(decision.getDateTime("at").getValue());
                links.put(head.number(), new Link(head.hash(), at));
            }
            latest.put(VerifyJournal.path(decision), Last.of(decision));
        }
        return new Chain(head.number(), links, latest, null);
    }

    @Nullable
    Instant decidedAt(long number) {
        var link = links.get(number);
        return link == null ? null : link.at();
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
        var link = links.get(kept.number());
        return link != null && link.hash().equals(kept.hash());
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
