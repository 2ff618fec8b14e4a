package yihao.reward.scheme;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Conditions made of others.
public sealed interface Several extends Condition {

    /// At least one of them holds.
    record AnyOf(List<Condition> conditions) implements Several {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Facts facts) {
            return conditions.stream().anyMatch(one -> one.holds(facts));
        }

        @Override
        public String fact() {
            return each(conditions, Condition::fact, " | ");
        }

        @Override
        public String asked() {
            return each(conditions, Condition::asked, " | ");
        }

        @Override
        public String found(Facts facts) {
            return each(conditions, one -> one.found(facts), " | ");
        }
    }

    /// All of them hold.
    record AllOf(List<Condition> conditions) implements Several {
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Facts facts) {
            return conditions.stream().allMatch(one -> one.holds(facts));
        }

        @Override
        public String fact() {
            return each(conditions, Condition::fact, " & ");
        }

        @Override
        public String asked() {
            return each(conditions, Condition::asked, " & ");
        }

        @Override
        public String found(Facts facts) {
            return each(conditions, one -> one.found(facts), " & ");
        }
    }

    private static String each(List<Condition> conditions, Function<Condition, String> words, String between) {
        return conditions.stream().map(words).collect(Collectors.joining(between));
    }
}
