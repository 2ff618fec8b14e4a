package yihao.project.simulation;

import static yihao.testkit.simulation.Violation.unless;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What became of a sum, as the journal tells it: verified once at most, revoked once at most and for good, and
/// nothing else of it ever changes.
final class SumStory {

    private static final Map<String, Set<String>> FOLLOWS = Map.of(
            "", Set.of("ENTERED"),
            "ENTERED", Set.of("VERIFIED", "REVOKED"),
            "VERIFIED", Set.of("REVOKED"),
            "REVOKED", Set.of());
    private static final List<String> FIXED =
            List.of("projectId", "unit", "kind", "amount", "valueDate", "conversion", "amountCny", "entered", "note");

    private String last = "";

    void next(Entry entry) {
        unless(FOLLOWS.getOrDefault(last, Set.of()).contains(entry.action()), entry + " after it was " + last);
        unless(
                entry.action().equals("ENTERED") || FIXED.stream().noneMatch(entry::changes),
                entry + " changed what was entered");
        last = entry.action();
    }
}
