package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What an award came to, part by part, exact.
public record Reckoned(List<Part> parts) {

    public Reckoned {
        parts = List.copyOf(parts);
    }

    static Reckoned of(Part part) {
        return new Reckoned(List.of(part));
    }

    static Reckoned nothing(BigDecimal base) {
        return of(Part.part(Step.NOTHING, base, BigDecimal.ZERO));
    }

    BigDecimal sum() {
        return parts.stream().map(Part::result).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    record Part(Step step, Map<String, String> values, BigDecimal result) {

        Part {
            values = Map.copyOf(values);
        }

        static Part part(Step step, BigDecimal input, BigDecimal result) {
            return new Part(step, Map.of("input", input.toPlainString()), result);
        }

        Part with(String name, BigDecimal value) {
            return with(name, value.stripTrailingZeros().toPlainString());
        }

        Part with(String name, String value) {
            var more = new TreeMap<>(values);
            more.put(name, value);
            return new Part(step, more, result);
        }
    }
}
