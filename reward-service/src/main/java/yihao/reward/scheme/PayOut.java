package yihao.reward.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import yihao.kernel.Money;

/// Rule RS-04: what is paid of an exact award, rounded once. A claimant who may be paid in the currency that was
/// brought in says so by the word `payOutCurrency`; the sums that came in that currency tell the rate, of the kinds of
/// money that the award is computed from where it is computed from money.
///
/// @param earning the components that came to something
record PayOut(Scheme scheme, List<Component> earning, Facts facts, Lines lines) {

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
        for (var kind : kinds()) {
            for (var sum : facts.sums().getOrDefault(kind, List.of())) {
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

    private Set<String> kinds() {
        var kinds = earning.stream()
                .flatMap(Component::bases)
                .filter(Basis::isMoney)
                .flatMap(base -> base.kinds().stream())
                .collect(Collectors.toSet());
        return kinds.isEmpty() ? facts.sums().keySet() : kinds;
    }

    private Money rounded(BigDecimal exact, String code) {
        var currency = Currency.getInstance(code);
        var rounding = scheme.terms().rounding();
        var stepped = rounding == null ? exact : rounding.of(exact);
        var paid = new Money(stepped.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
        lines.add(Step.PAY_OUT, Lines.of("input", exact), paid.amount());
        return paid;
    }
}
