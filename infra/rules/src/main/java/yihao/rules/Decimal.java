package yihao.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An exact number inside an expression. Not a [Number], so that the language's own arithmetic never sees it; 1.0 and
/// 1 are equal.
record Decimal(BigDecimal value) implements Comparable<Decimal> {

    private static final int DIGITS_OF_A_QUOTIENT = 20;

    Decimal {
        value = value.stripTrailingZeros();
    }

    static Decimal of(String text) {
        return new Decimal(new BigDecimal(text));
    }

    static Decimal of(long whole) {
        return new Decimal(BigDecimal.valueOf(whole));
    }

    Decimal plus(Decimal other) {
        return new Decimal(value.add(other.value));
    }

    Decimal minus(Decimal other) {
        return new Decimal(value.subtract(other.value));
    }

    Decimal times(Decimal other) {
        return new Decimal(value.multiply(other.value));
    }

    /// To 20 decimals, half up.
    Decimal dividedBy(Decimal other) {
        return new Decimal(value.divide(other.value, DIGITS_OF_A_QUOTIENT, RoundingMode.HALF_UP));
    }

    Decimal negated() {
        return new Decimal(value.negate());
    }

    Decimal rounded(int digits) {
        return new Decimal(value.setScale(digits, RoundingMode.HALF_UP));
    }

    Decimal min(Decimal other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Decimal max(Decimal other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Decimal other) {
        return value.compareTo(other.value);
    }
}
