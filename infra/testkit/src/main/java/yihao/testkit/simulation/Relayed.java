package yihao.testkit.simulation;

import static yihao.testkit.simulation.Violation.unless;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import tools.jackson.databind.json.JsonMapper;
import yihao.platform.journal.JournalHeads;
import yihao.platform.journal.VerifyJournal;

/// What the relay promises everybody else: the bus, the copies and the journal say what the documents say, once all
/// is delivered.
public record Relayed(TwinStore store, TwinBus bus) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int HEADS = 500;

    /// Each version of each document is told once in its turn, or again; the last told is the newest.
    public void onTheBus(String topic, List<BsonDocument> owners) {
        var highest = new HashMap<String, Long>();
        var last = new HashMap<String, Long>();
        for (var record : bus.topic(topic)) {
            var sequence = JSON.readTree(record.json()).get("sequence").asLong();
            var before = highest.getOrDefault(record.key(), 0L);
            unless(sequence <= before + 1, "Event %d of %s came before its time".formatted(sequence, record.key()));
            highest.put(record.key(), Math.max(before, sequence));
            last.put(record.key(), sequence);
        }
        var versions = versions(owners);
        unless(highest.equals(versions), "Published of " + topic + " " + highest + ", owners " + versions);
        unless(last.equals(versions), "The last event of a key in " + topic + " is not its newest");
    }

    public static void copied(List<BsonDocument> owners, List<BsonDocument> copies) {
        var copied = copies.stream()
                .collect(Collectors.toMap(
                        Relayed::id, copy -> copy.getNumber("sequence").longValue()));
        unless(copied.equals(versions(owners)), "Copies " + copied + " of owners " + versions(owners));
    }

    /// @param elsewhere a service that keeps the heads of this one's journal
    public void journalled(Platform platform, Platform elsewhere) {
        var service = platform.store.service();
        var verdict = new VerifyJournal(platform.store, platform.journal)
                .verify(new JournalHeads(elsewhere.store).of(service, HEADS));
        unless(verdict.intact(), "The journal of " + service + ": " + verdict.breach());
        var decisions = platform.store.collections().stream()
                .flatMap(kept -> store.look(service, kept).stream())
                .mapToLong(document -> document.getNumber("version").longValue())
                .sum();
        unless(verdict.entries() == decisions, verdict.entries() + " entries, " + decisions + " decisions");
    }

    private static Map<String, Long> versions(List<BsonDocument> documents) {
        return documents.stream()
                .collect(Collectors.toMap(
                        Relayed::id, document -> document.getNumber("version").longValue()));
    }

    private static String id(BsonDocument document) {
        return document.getString("_id").getValue();
    }
}
