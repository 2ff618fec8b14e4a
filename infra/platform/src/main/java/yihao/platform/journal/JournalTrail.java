package yihao.platform.journal;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import yihao.kernel.trail.Trail;

/// The trail of a record is what the journal says about it.
public final class JournalTrail implements Trail {

    private static final String[] OF_A_STEP = {
        "decision.at", "decision.actor", "decision.unit", "decision.action", "decision.reason", "decision.version"
    };

    private final Journal journal;

    public JournalTrail(Journal journal) {
        this.journal = journal;
    }

    @Override
    public List<Decision> decisions(String collection, String id) {
        return journal.decisionsAbout(
                collection, id, decision -> new Decision(step(decision), parts(decision), lists(decision)));
    }

    /// Without what each decision changed, which is most of it.
    @Override
    public List<Step> steps(String collection, String id) {
        return journal.decisionsAbout(collection, id, JournalTrail::step, OF_A_STEP);
    }

    private static Step step(BsonDocument decision) {
        return new Step(
                Instant.ofEpochMilli(decision.getDateTime("at").getValue()),
                decision.getString("actor").getValue(),
                decision.getString("unit").getValue(),
                decision.getString("action").getValue(),
                decision.containsKey("reason") ? decision.getString("reason").getValue() : null,
                decision.getNumber("version").longValue());
    }

    private static List<Map<String, String>> parts(BsonDocument decision) {
        return decision.getArray("changes").stream()
                .map(BsonValue::asDocument)
                .flatMap(change -> changed(parts(change.get("before")), parts(change.get("after"))))
                .map(JournalTrail::texts)
                .toList();
    }

    private static Set<BsonDocument> parts(@Nullable BsonValue value) {
        return value == null || !value.isArray()
                ? Set.of()
                : value.asArray().stream()
                        .filter(BsonValue::isDocument)
                        .map(BsonValue::asDocument)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<BsonDocument> changed(Set<BsonDocument> before, Set<BsonDocument> after) {
        return Stream.concat(
                after.stream().filter(part -> !before.contains(part)),
                before.stream().filter(part -> !after.contains(part)));
    }

    private static Map<String, List<String>> lists(BsonDocument decision) {
        var lists = new HashMap<String, List<String>>();
        for (var value : decision.getArray("changes")) {
            var change = value.asDocument();
            if (isOfTexts(change.get("before")) && isOfTexts(change.get("after"))) {
                lists.put(change.getString("field").getValue(), texts(change.get("after")));
            }
        }
        return lists;
    }

    private static boolean isOfTexts(@Nullable BsonValue value) {
        return value == null || (value.isArray() && value.asArray().stream().allMatch(BsonValue::isString));
    }

    private static List<String> texts(@Nullable BsonValue list) {
        return list == null
                ? List.of()
                : list.asArray().stream()
                        .map(text -> text.asString().getValue())
                        .toList();
    }

    private static Map<String, String> texts(BsonDocument part) {
        return part.entrySet().stream()
                .filter(field -> field.getValue().isString())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().asString().getValue()));
    }
}
