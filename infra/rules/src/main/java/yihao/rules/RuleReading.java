package yihao.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What came of reading rule data: a rule set, or everything that is wrong with it.
public sealed interface RuleReading<T> {

    record Read<T>(RuleSet<T> set) implements RuleReading<T> {}

    /// @param problems never empty, in the order of their lines
    record Unreadable<T>(List<RuleProblem> problems) implements RuleReading<T> {}

    /// The same rules in the words of whoever applies them.
    default <W> RuleReading<W> map(Function<RuleSet<T>, RuleSet<W>> words) {
        return switch (this) {
            case Read<T>(var set) -> new Read<>(words.apply(set));
            case Unreadable<T>(var problems) -> new Unreadable<>(problems);
        };
    }

    /// For data that ships with the product, where a mistake is ours.
    default RuleSet<T> orElseThrow(String what) {
        return switch (this) {
            case Read<T>(var set) -> set;
            case Unreadable<T>(var problems) ->
                throw new IllegalStateException(problems.stream()
                        .map(RuleProblem::toString)
                        .collect(Collectors.joining("\n  ", what + " cannot be read:\n  ", "")));
        };
    }
}
