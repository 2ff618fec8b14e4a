package yihao.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a decision came out as it did, line by line in the order it was reached. Stored with the decision.
///
/// @param rules the version that decided: `jinan-2019@1`
public record Explanation(String rules, List<Line> lines) {

    public Explanation {
        lines = List.copyOf(lines);
    }

    /// @param clause where it stands in the published text: `第五条（一）`
    /// @param textKey the message that tells it to a person
    /// @param step what was done, as one can check it by hand: `100000000.00 × 6‰, HALF_UP to 0.01`
    /// @param result what came out
    public record Line(String clause, String textKey, List<Input> inputs, String step, String result) {

        public Line {
            inputs = List.copyOf(inputs);
        }
    }

    /// @param source the record the value was taken from, if it is one
    public record Input(String name, String value, @Nullable String source) {}

    public static Explanation by(String rules) {
        return new Explanation(rules, List.of());
    }

    public Explanation with(Line line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return new Explanation(rules, more);
    }
}
