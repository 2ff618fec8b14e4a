package yihao.project.counting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import yihao.rules.Condition;
import yihao.rules.ConditionFailed;
import yihao.rules.Variables;

/// Asks the conditions of the rule data, each compiled once: a version never changes.
final class Conditions {

    private record Written(String text, Variables variables) {}

    private final Map<Written, Condition> compiled = new ConcurrentHashMap<>();

    /// What a condition says of a sum.
    Verdict ofAmount(String when, Map<String, Object> facts) {
        return verdict(when, CountingFacts.AMOUNT, facts);
    }

    /// What a condition says of a project: something only where all totals that it may come to say the same.
    ///
    /// @param bounds the same facts with each of those totals
    Verdict ofProject(String when, List<Map<String, Object>> bounds) {
        var verdicts = bounds.stream()
                .map(facts -> verdict(when, CountingFacts.PROJECT, facts))
                .distinct()
                .toList();
        return verdicts.size() == 1 ? verdicts.getFirst() : Verdict.UNKNOWN;
    }

    private Verdict verdict(String when, Variables variables, Map<String, Object> facts) {
        var condition = compiled.computeIfAbsent(
                new Written(when, variables), one -> Condition.compile(one.text(), one.variables()));
        try {
            return condition.holds(facts) ? Verdict.MET : Verdict.NOT_MET;
        } catch (ConditionFailed _) {
            return Verdict.UNKNOWN;
        }
    }
}
