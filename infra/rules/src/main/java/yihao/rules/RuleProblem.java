package yihao.rules;

import java.util.List;
import java.util.Map;
import yihao.kernel.Wording;

/// What is wrong in rule data, and where.
///
/// @param line counted from 1; the line of the nearest thing above if the thing itself is missing
/// @param pointer JSON pointer of the place (RFC 6901)
/// @param message one of the texts `rule.…` of the bundles
public record RuleProblem(int line, String pointer, Wording message) {

    RuleProblem(int line, String pointer, String text, Map<String, Object> facts) {
        this(line, pointer, new Wording(text, facts));
    }

    /// The facts of a refusal: `line` and `message` of the first for its text, and all `problems` beside it.
    ///
    /// @param problems at least one
    public static Map<String, Object> facts(List<RuleProblem> problems) {
        var first = problems.getFirst();
        return Map.of("line", first.line, "message", first.message, "problems", told(problems, "pointer"));
    }

    /// All of them as one fact of a refusal.
    ///
    /// @param place what callers know the pointer as
    public static List<Map<String, Object>> told(List<RuleProblem> problems, String place) {
        return problems.stream()
                .map(one -> Map.<String, Object>of("line", one.line, place, one.pointer, "message", one.message))
                .toList();
    }

    @Override
    public String toString() {
        return "line %d %s: %s".formatted(line, pointer.isEmpty() ? "(whole file)" : pointer, message);
    }
}
