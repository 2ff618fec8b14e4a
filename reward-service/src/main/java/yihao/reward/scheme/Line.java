package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Rule RS-05: one line of an explanation.
///
/// @param component the component's id, empty where the line is about the whole scheme
/// @param clause where the policy text says so
/// @param values what went in, by name
/// @param result what stood after this step, exact
/// @param sources ids of the records the input came from
public record Line(
        String component,
        String clause,
        Step step,
        Map<String, String> values,
        BigDecimal result,
        List<String> sources) {

    public Line {
        values = Map.copyOf(values);
        sources = List.copyOf(sources);
    }
}
