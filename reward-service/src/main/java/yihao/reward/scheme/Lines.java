package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The explanation while it is written.
final class Lines {

    private final List<Line> lines = new ArrayList<>();

    List<Line> all() {
        return lines;
    }

    void add(Component component, Step step, Map<String, String> values, BigDecimal result) {
        add(component.id(), component.clause(), step, values, result, List.of());
    }

    void add(Component component, List<Reckoned.Part> parts, List<String> sources) {
        for (var part : parts) {
            add(component.id(), component.clause(), part.step(), part.values(), part.result(), sources);
        }
    }

    /// About the scheme as a whole.
    void add(Step step, Map<String, String> values, BigDecimal result) {
        add("", "", step, values, result, List.of());
    }

    void add(
            String component,
            String clause,
            Step step,
            Map<String, String> values,
            BigDecimal result,
            List<String> sources) {
        lines.add(new Line(component, clause, step, values, result, sources));
    }

    /// Whether all of them hold; tells each until one does not.
    boolean hold(String component, String clause, List<Condition> conditions, Facts facts) {
        for (var condition : conditions) {
            var holds = condition.holds(facts);
            add(component, clause, Step.CONDITION, explained(condition, facts, holds), BigDecimal.ZERO, List.of());
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> explained(Condition condition, Facts facts, boolean holds) {
        return Map.of(
                "fact", condition.fact(),
                "asked", condition.asked(),
                "found", condition.found(facts),
                "holds", Boolean.toString(holds));
    }

    static Map<String, String> of(String name, BigDecimal value) {
        return Map.of(name, value.toPlainString());
    }

    static Map<String, String> of(String name, BigDecimal value, String other, BigDecimal second) {
        return Map.of(name, value.toPlainString(), other, second.toPlainString());
    }

    static Map<String, String> with(Map<String, String> values, String name, String value) {
        var more = new TreeMap<>(values);
        more.put(name, value);
        return more;
    }
}
