package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;

/// Rule RS-02: what must hold before a component or a tier applies. Deliberately few kinds; each can be explained.
public sealed interface Condition {

    boolean holds(Facts facts);

    /// Both as text, for the explanation: what was asked, what was found.
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
            return fact + " ∈ " + words;
        }

        @Override
        public String found(Facts facts) {
            return facts.words().getOrDefault(fact, "-");
        }
    }

    /// The verified total of a kind reaches an amount.
    record AtLeast(String figure, String currency, BigDecimal amount) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.total(figure, currency).compareTo(amount) >= 0;
        }

        @Override
        public String asked() {
            return "%s ≥ %s %s".formatted(figure, amount.toPlainString(), currency);
        }

        @Override
        public String found(Facts facts) {
            return facts.total(figure, currency).toPlainString();
        }
    }

    /// The verified total of a kind stays below an amount.
    record Below(String figure, String currency, BigDecimal amount) implements Condition {
        @Override
        public boolean holds(Facts facts) {
            return facts.total(figure, currency).compareTo(amount) < 0;
        }

        @Override
        public String asked() {
            return "%s < %s %s".formatted(figure, amount.toPlainString(), currency);
        }

        @Override
        public String found(Facts facts) {
            return facts.total(figure, currency).toPlainString();
        }
    }
}
