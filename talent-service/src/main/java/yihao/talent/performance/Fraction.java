package yihao.talent.performance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact number: nothing is lost between the count and the fen.
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);

    private static final int SHOWN_DIGITS = 2;

    Fraction {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException("Nothing is divided by " + under);
        }
        var shared = over.gcd(under);
        if (shared.compareTo(BigInteger.ONE) > 0) {
            over = over.divide(shared);
            under = under.divide(shared);
        }
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Fraction of(BigDecimal decimal) {
        var scale = Math.max(0, decimal.scale());
        return new Fraction(decimal.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    /// @param other above zero
    Fraction dividedBy(Fraction other) {
        return times(new Fraction(other.under, other.over));
    }

    Fraction atMost(Fraction most) {
        return compareTo(most) <= 0 ? this : most;
    }

    Fraction atLeast(Fraction least) {
        return compareTo(least) >= 0 ? this : least;
    }

    BigDecimal rounded(int digits, RoundingMode rounding) {
        return new BigDecimal(over).divide(new BigDecimal(under), digits, rounding);
    }

    /// For the eye: two digits, half up. Nothing is computed from it.
    String shown() {
        return rounded(SHOWN_DIGITS, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /// `250/3`, or `80`.
    @Override
    public String toString() {
        return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
    }
}
