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
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            sum = part.told() ? sum : sum.add(part.result());
        }
        return sum;
    }

    /// The same parts as the explanation of something else.
    List<Part> asTold() {
        return parts.stream().map(Part::asTold).toList();
    }

    /// @param told only tells how something else came about; it awards nothing itself
    record Part(Step step, Map<String, String> values, BigDecimal result, boolean told) {

        Part {
            values = Map.copyOf(values);
        }

        Part(Step step, Map<String, String> values, BigDecimal result) {
            this(step, values, result, false);
        }

        static Part part(Step step, BigDecimal input, BigDecimal result) {
            return new Part(step, Map.of("input", input.toPlainString()), result);
        }

        Part asTold() {
            return new Part(step, values, result, true);
        }

        Part with(String name, BigDecimal value) {
            return with(name, value.stripTrailingZeros().toPlainString());
        }

        Part with(String name, String value) {
            var more = new TreeMap<>(values);
            more.put(name, value);
            return new Part(step, more, result, told);
        }
    }
}
