package yihao.platform.journal;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;
import org.jspecify.annotations.Nullable;
import yihao.platform.journal.Chain.Last;
import yihao.platform.journal.JournalHeads.KeptHead;
import yihao.platform.store.Store;

/// Proves that the record was not altered: the chain is whole, the heads that other services kept lie on
/// it, each document is what its last entry says, and none is there of which the journal knows nothing.
/// Names the first break and says up to which number and instant it can prove all the same.
public final class VerifyJournal {

    private static final int AT_ONCE = 500;

    private final Store store;
    private final Journal journal;

    public VerifyJournal(Store store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /// @param entries how many entries hang together from the first one on
    /// @param provenUpTo the highest of them that a head kept elsewhere confirms; 0 when there is none
    /// @param provenUntil when that one was decided, or null
    /// @param breach what is wrong first, or null
    /// @param losses what restorations from backups took away; the journal says so itself
    public record Verdict(
            String service,
            long entries,
            long provenUpTo,
            @Nullable Instant provenUntil,
            @Nullable Breach breach,
            List<Loss> losses) {
        public boolean intact() {
            return breach == null;
        }
    }

    /// @param what `altered-entry`, `missing-entry`, `cut-off`, `foreign-head-differs`, `altered-document`,
    /// `missing-document`, `unknown-document`
    /// @param number of the journal's entry; of the document's version where a document is meant
    /// @param subject the document, or the entry about it
    public record Breach(String what, long number, String subject) {}

    /// @param after the last entry that was kept
    /// @param entries how many went, as far as somebody else kept a head of them
    public record Loss(Restored restored, long after, long entries) {}

    public Verdict verify(List<KeptHead> foreignHeads) {
        var kept = foreignHeads.stream().map(KeptHead::number).collect(Collectors.toSet());
        var chain = Chain.read(journal.all(), kept);
        var restorations = Restorations.of(store);
        var standing = foreignHeads.stream()
                .filter(head -> restorations.stream().noneMatch(restored -> isGone(head, restored)))
                .toList();
        var proven = chain.lastConfirmed(standing);
        var losses = restorations.stream()
                .map(restored -> loss(restored, foreignHeads))
                .toList();
        return new Verdict(
                store.service(), chain.length(), proven, chain.decidedAt(proven), firstBreach(chain, standing), losses);
    }

    private static boolean isGone(KeptHead head, Restored restored) {
        return head.epoch() < restored.epoch() && head.number() > restored.journalNumber();
    }

    private static Loss loss(Restored restored, List<KeptHead> foreignHeads) {
        var last = foreignHeads.stream()
                .filter(head -> isGone(head, restored))
                .mapToLong(KeptHead::number)
                .max()
                .orElse(restored.journalNumber());
        return new Loss(restored, restored.journalNumber(), last - restored.journalNumber());
    }

    private @Nullable Breach firstBreach(Chain chain, List<KeptHead> foreignHeads) {
        if (chain.breach() != null) {
            return chain.breach();
        }
        var foreign = chain.against(foreignHeads);
        if (foreign != null) {
            return foreign;
        }
        var known = againstDocuments(chain.latest());
        return known != null ? known : unknownDocument(chain.latest());
    }

    private @Nullable Breach againstDocuments(Map<String, Last> latest) {
        return latest.keySet().stream().collect(Collectors.groupingBy(VerifyJournal::collection)).entrySet().stream()
                .flatMap(all -> all.getValue().stream()
                        .gather(Gatherers.windowFixed(AT_ONCE))
                        .map(some -> againstDocuments(all.getKey(), some, latest)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Breach againstDocuments(String collection, List<String> paths, Map<String, Last> latest) {
        var documents = new HashMap<String, BsonDocument>();
        store.collection(collection)
                .find(Filters.in("_id", paths.stream().map(VerifyJournal::id).toList()))
                .forEach(document -> documents.put(document.getString("_id").getValue(), document));
        for (var path : paths) {
            var document = documents.get(id(path));
            var last = Objects.requireNonNull(latest.get(path));
            if (document == null) {
                return new Breach("missing-document", last.version(), path);
            }
            if (!agrees(document, last) && !agrees(document, newest(collection, id(path)))) {
                return new Breach("altered-document", last.version(), path);
            }
        }
        return null;
    }

    /// The entry that may have come while the documents were read.
    private Last newest(String collection, String id) {
        return Last.of(journal.about(collection, id).getLast().getDocument("decision"));
    }

    /// The document is what the journal's last entry says, or what its not yet journalled decisions say.
    private static boolean agrees(BsonDocument document, Last journalled) {
        try {
            var pending = document.getArray("pending");
            var last = pending.isEmpty()
                    ? journalled
                    : Last.of(pending.getLast().asDocument().getDocument("entry"));
            return last.stateHash().equals(Hashes.of(document.getDocument("state")))
                    && last.version() == document.getNumber("version").longValue();
        } catch (BsonInvalidOperationException _) { // what a document must have is not there
            return false;
        }
    }

    private @Nullable Breach unknownDocument(Map<String, Last> latest) {
        for (var collection : store.collections()) {
            var ids = store.collection(collection).find().projection(Projections.include("_id"));
            for (var document : ids) {
                var id = String.valueOf(
                        document.isString("_id") ? document.getString("_id").getValue() : document.get("_id"));
                if (!latest.containsKey(collection + "/" + id) && !decided(collection, document)) {
                    return new Breach("unknown-document", 0, collection + "/" + id);
                }
            }
        }
        return null;
    }

    /// Decided while the journal was read: its first decision is still pending or was journalled since.
    private boolean decided(String collection, BsonDocument found) {
        var document = store.collection(collection)
                .find(Filters.eq("_id", found.get("_id")))
                .first();
        return document == null
                || !document.getArray("pending", new org.bson.BsonArray()).isEmpty()
                || (document.isString("_id")
                        && !journal.about(collection, document.getString("_id").getValue())
                                .isEmpty());
    }

    private static String collection(String path) {
        return path.substring(0, path.indexOf('/'));
    }

    private static String id(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    static String path(BsonDocument decision) {
        return decision.getString("collection").getValue() + "/"
                + decision.getString("documentId").getValue();
    }
}
