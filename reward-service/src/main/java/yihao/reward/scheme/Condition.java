package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;

/// Rule RS-02: what must hold before a component or a tier applies. Deliberately few kinds; each can be explained.
public sealed interface Condition {

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
            return facts.words().getOrDefault(fact, "-");
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
            return "≥ %s %s".formatted(ExplainedAward.plain(amount), currency);
        }

        @Override
        public String found(Facts facts) {
            return ExplainedAward.plain(facts.total(fact, currency));
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
            return "< %s %s".formatted(ExplainedAward.plain(amount), currency);
        }

        @Override
        public String found(Facts facts) {
            return ExplainedAward.plain(facts.total(fact, currency));
        }
    }
}
