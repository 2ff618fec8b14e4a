package yihao.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An amount in one currency, exact to the minor unit. Two currencies never meet without a rate.
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final Currency CNY = Currency.getInstance("CNY");

    /// @throws ArithmeticException if the amount is finer than the currency's minor unit: nothing is rounded here
    public Money {
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
    }

    public static Money cny(String amount) {
        return new Money(new BigDecimal(amount), CNY);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(inSameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(inSameCurrency(other).amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public Money atMost(Money ceiling) {
        return compareTo(ceiling) <= 0 ? this : ceiling;
    }

    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /// The same value in another currency.
    ///
    /// @param rate units of `target` for one unit of this currency
    public Money convert(BigDecimal rate, Currency target, RoundingMode rounding) {
        return new Money(amount.multiply(rate).setScale(target.getDefaultFractionDigits(), rounding), target);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(inSameCurrency(other).amount);
    }

    private Money inSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot mix %s and %s".formatted(currency, other.currency));
        }
        return other;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
