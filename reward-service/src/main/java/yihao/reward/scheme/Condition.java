package yihao.reward.scheme;

import static yihao.reward.scheme.ExplainedAward.plain;

import java.math.BigDecimal;
import java.util.List;

/// Rule RS-02: what must hold before a component or a tier applies. Simple kinds that explain themselves; [When] for
/// the rest.
public sealed interface Condition
        permits Condition.OneOf,
                Condition.NoneOf,
                Condition.AtLeast,
                Condition.Below,
                Condition.When,
                Compared,
                Timed,
                Several {

    String UNKNOWN = "-";

    boolean holds(Facts facts);

    /// For the explanation: of what something was asked, what it was, and what was found.
    String fact();

    String asked();

    String found(Facts facts);

    /// A word of the case is one of the given ones; an unknown word is none of them.
    record OneOf(String fact, List<String> words) implements Condition {
        public OneOf {
            words = List.copyOf(words);
        }

        @Override
        public boolean holds(Facts facts) {
            return words.contains(found(facts));
        }

        @Override
        public String asked() {
            return String.join(" / ", words);
        }

        @Override
        public String found(Facts facts) {
            return facts.words().getOrDefault(fact, UNKNOWN);
        }
    }

    /// A word of the case is none of the given ones; an unknown word is none of them.
    record NoneOf(String fact, List<String> words) implements Condition {
        public NoneOf {
            words = List.copyOf(words);
        }

        @Override
        public boolean holds(Facts facts) {
            return !words.contains(found(facts));
        }

        @Override
        public String asked() {
            return "≠ " + String.join(" / ", words);
        }

        @Override
        public String found(Facts facts) {
            return facts.words().getOrDefault(fact, UNKNOWN);
        }
    }

    /// The verified total of a kind reaches an amount.
    record AtLeast(String fact, String currency, BigDecimal amount) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.total(fact, currency).compareTo(amount) >= 0;
        }

        @Override
        public String asked() {
            return "≥ %s %s".formatted(plain(amount), currency);
        }

        @Override
        public String found(Facts facts) {
            return plain(facts.total(fact, currency));
        }
    }

    /// The verified total of a kind stays below an amount.
    record Below(String fact, String currency, BigDecimal amount) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.total(fact, currency).compareTo(amount) < 0;
        }

        @Override
        public String asked() {
            return "< %s %s".formatted(plain(amount), currency);
        }

        @Override
        public String found(Facts facts) {
            return plain(facts.total(fact, currency));
        }
    }

    /// Whatever the kinds above cannot say, in CEL, with the policy's words for it.
    record When(String fact, String cel, String currency, BigDecimal unit) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return Cel.holds(this, facts);
        }

        @Override
        public String asked() {
            return cel;
        }

        @Override
        public String found(Facts facts) {
            return Boolean.toString(holds(facts));
        }
    }
}
