package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import yihao.kernel.Money;

/// Rule RS-05: an award with its explanation in the reader's language, line by line.
public record ExplainedAward(Money total, List<Part> components, List<Row> lines) {

    private static final Set<String> AMOUNTS =
            Set.of("unit", "input", "floor", "from", "sum", "ceiling", "less", "minimum", "min", "max");

    public ExplainedAward {
        components = List.copyOf(components);
        lines = List.copyOf(lines);
    }

    public record Part(String component, String amount) {}

    /// @param factor the rate, where one applies
    public record Row(
            String component,
            String clause,
            String step,
            String input,
            String factor,
            String result,
            List<String> sources,
            String text) {}

    /// @param words the text of a key, with the facts filled in
    public static ExplainedAward of(Computation computed, BiFunction<String, Map<String, String>, String> words) {
        return new ExplainedAward(
                computed.total(),
                computed.components().stream()
                        .map(one -> new Part(one.component(), plain(one.amount())))
                        .toList(),
                computed.lines().stream().map(line -> row(line, words)).toList());
    }

    private static Row row(Line line, BiFunction<String, Map<String, String>, String> words) {
        var facts = new TreeMap<>(line.values());
        facts.replaceAll((name, value) -> AMOUNTS.contains(name) ? plain(new BigDecimal(value)) : value);
        facts.put("result", plain(line.result()));
        return new Row(
                line.component(),
                line.clause(),
                line.step().name(),
                facts.getOrDefault("input", ""),
                factor(facts),
                plain(line.result()),
                line.sources(),
                words.apply("reward.explain." + line.step() + variant(line), facts));
    }

    private static String variant(Line line) {
        if (line.step() == Step.PAY_OUT) {
            return line.values().containsKey("to") ? ".stepped" : "";
        }
        return "false".equals(line.values().get("holds")) ? ".fails" : "";
    }

    private static String factor(Map<String, String> facts) {
        var permille = facts.get("permille");
        return permille == null ? facts.getOrDefault("factor", facts.getOrDefault("times", "")) : permille + "‰";
    }

    /// As it stands, with at least two decimals.
    static String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.setScale(Math.max(2, stripped.scale())).toPlainString();
    }
}
