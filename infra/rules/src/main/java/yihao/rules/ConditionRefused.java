package yihao.rules;

import java.util.List;
import java.util.stream.Collectors;

/// An expression that cannot be used: it does not parse, speaks of unknown names, or mixes kinds.
public final class ConditionRefused extends RuntimeException {

    /// @param line counted from 1 inside the expression
    /// @param column counted from 1
    public record Problem(int line, int column, String message) {

        /// `1:8`
        String place() {
            return line + ":" + column;
        }

        @Override
        public String toString() {
            return place() + " " + message;
        }
    }

    private final transient List<Problem> problems;

    ConditionRefused(String expression, List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("; ", "\"" + expression + "\" is refused: ", "")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
