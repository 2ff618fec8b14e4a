package yihao.reward.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact number: nothing is lost until a method says to how many decimals it is rounded.
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);
    public static final Fraction HUNDRED = of(100);
    private static final int SHOWN = 6;

    public Fraction {
        if (under.signum() == 0) {
            throw new ArithmeticException("Divided by zero");
        }
        var common = over.gcd(under);
        var sign = BigInteger.valueOf(under.signum());
        over = over.divide(common).multiply(sign);
        under = under.divide(common).multiply(sign);
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    public Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    public Fraction least(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction most(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// The whole steps in it: 2 of 2.9, −3 of −2.1.
    public Fraction whole() {
        return of(rounded(0, RoundingMode.FLOOR));
    }

    public int signum() {
        return over.signum();
    }

    public BigDecimal rounded(int scale, RoundingMode mode) {
        return new BigDecimal(over).divide(new BigDecimal(under), scale, mode);
    }

    /// As it is told in an explanation: exact where six decimals say it all, else with dots behind.
    public String text() {
        var shown = rounded(SHOWN, RoundingMode.DOWN);
        var exact = of(shown).equals(this);
        var plain = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        return exact ? plain : shown.toPlainString() + "…";
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
