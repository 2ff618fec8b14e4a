package yihao.reward.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import yihao.kernel.Money;

/// Rule RS-04: what is paid of an exact award, rounded once. A claimant who may be paid in the currency that was
/// brought in says so
/// by the word `payOutCurrency`; the sums that came in that currency tell the rate.
record PayOut(Scheme scheme, Facts facts, Lines lines) {

    static final String CURRENCY = "payOutCurrency";

    private static final int DIGITS_OF_A_RATE = 12;

    Money of(BigDecimal exact) {
        var asked = facts.words().get(CURRENCY);
        return asked == null
                        || asked.equals(scheme.currency())
                        || !scheme.terms().inIntroducedCurrency()
                ? rounded(exact, scheme.currency())
                : introduced(exact, asked);
    }

    private Money introduced(BigDecimal exact, String currency) {
        var foreign = BigDecimal.ZERO;
        var converted = BigDecimal.ZERO;
        for (var sums : facts.sums().values()) {
            for (var sum : sums) {
                if (sum.original().currency().getCurrencyCode().equals(currency)
                        && sum.converted().currency().getCurrencyCode().equals(scheme.currency())) {
                    foreign = foreign.add(sum.original().amount());
                    converted = converted.add(sum.converted().amount());
                }
            }
        }
        if (converted.signum() <= 0) {
            return rounded(exact, scheme.currency());
        }
        var there = exact.multiply(foreign).divide(converted, DIGITS_OF_A_RATE, RoundingMode.HALF_UP);
        lines.add(
                Step.INTRODUCED_CURRENCY,
                Lines.with(
                        Lines.with(Lines.of("input", exact), "currency", currency),
                        "rate",
                        converted
                                .divide(foreign, 6, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()),
                there);
        return rounded(there, currency);
    }

    private Money rounded(BigDecimal exact, String code) {
        var currency = Currency.getInstance(code);
        var paid = new Money(exact.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
        lines.add(Step.PAY_OUT, Lines.of("input", exact), paid.amount());
        return paid;
    }
}
