package yihao.platform.journal;

import com.mongodb.client.model.Filters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import yihao.platform.store.Store;

/// Proves that the record was not altered: the chain is whole, each document is what its last entry says, and the heads
/// that other services
/// kept lie on the chain. Names the first break and says up to which number it can prove.
public final class VerifyJournal {

    private final Store store;
    private final Journal journal;

    public VerifyJournal(Store store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /// @param entries how many entries were read
    /// @param provenUpTo the highest number that a head kept elsewhere confirms; 0 when none could be asked
    /// @param breach what is wrong first, or null
    public record Verdict(
            String service,
            long entries,
            long provenUpTo,
            @Nullable Breach breach) {
        public boolean intact() {
            return breach == null;
        }
    }

    /// @param what `altered-entry`, `missing-entry`, `cut-off`, `foreign-head-differs`, `altered-document`,
    /// `missing-document`
    public record Breach(String what, long number, String subject) {}

    public Verdict verify(List<Journal.Head> foreignHeads) {
        var hashes = new HashMap<Long, String>();
        var latest = new HashMap<String, BsonDocument>();
        var head = new Journal.Head(0, Journal.FIRST_PREVIOUS);
        for (var entry : journal.all()) {
            var breach = breach(entry, head);
            if (breach != null) {
                return new Verdict(store.service(), head.number(), 0, breach);
            }
            var hash = entry.getString("hash").getValue();
            head = new Journal.Head(head.number() + 1, hash);
            hashes.put(head.number(), hash);
            var decision = entry.getDocument("decision");
            latest.put(path(decision), decision);
        }
        var foreign = againstForeignHeads(foreignHeads, hashes, head.number());
        var breach = foreign != null ? foreign : againstDocuments(latest);
        var proven = breach != null
                ? 0
                : foreignHeads.stream().mapToLong(Journal.Head::number).max().orElse(0);
        return new Verdict(store.service(), head.number(), proven, breach);
    }

    private static @Nullable Breach breach(BsonDocument entry, Journal.Head head) {
        var number = entry.getNumber("_id").longValue();
        var subject = entry.getString("of", new BsonString("?")).getValue();
        if (number != head.number() + 1) {
            return new Breach("missing-entry", head.number() + 1, subject);
        }
        var resealed = Journal.seal(entry.getDocument("decision"), head);
        return resealed.equals(entry) ? null : new Breach("altered-entry", number, subject);
    }

    private static @Nullable Breach againstForeignHeads(
            List<Journal.Head> foreignHeads, Map<Long, String> hashes, long last) {
        for (var kept : foreignHeads) {
            if (kept.number() > last) {
                return new Breach("cut-off", last + 1, "kept elsewhere up to " + kept.number());
            }
            if (kept.number() > 0 && !kept.hash().equals(hashes.get(kept.number()))) {
                return new Breach("foreign-head-differs", kept.number(), "kept elsewhere");
            }
        }
        return null;
    }

    private @Nullable Breach againstDocuments(Map<String, BsonDocument> latest) {
        for (var decision : latest.values()) {
            var document = store.collection(decision.getString("collection").getValue())
                    .find(Filters.eq("_id", decision.getString("documentId").getValue()))
                    .first();
            var number = decision.getNumber("version").longValue();
            if (document == null) {
                return new Breach("missing-document", number, path(decision));
            }
            if (!agrees(document, decision)) {
                return new Breach("altered-document", number, path(decision));
            }
        }
        return null;
    }

    /// The document is what the journal's last entry says, or what its not yet journalled decisions say.
    private static boolean agrees(BsonDocument document, BsonDocument decision) {
        var pending = document.getArray("pending");
        var last = pending.isEmpty() ? decision : pending.getLast().asDocument().getDocument("entry");
        return last.getString("stateHash").getValue().equals(Hashes.of(document.getDocument("state")))
                && last.getNumber("version").longValue()
                        == document.getNumber("version").longValue();
    }

    private static String path(BsonDocument decision) {
        return decision.getString("collection").getValue() + "/"
                + decision.getString("documentId").getValue();
    }
}
