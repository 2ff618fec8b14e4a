package yihao.reward.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import yihao.kernel.Money;
import yihao.reward.scheme.Terms.Rounding;

/// Rule RS-04: what is paid of an exact award, rounded once, and not above a ceiling. A claimant who may be paid in the
/// currency that was
/// brought in says so by the word `payOutCurrency`; the sums that came in that currency tell the rate, of the kinds of
/// money that the award is computed from where it is computed from money.
///
/// @param earning the components that came to something
record PayOut(Scheme scheme, List<Component> earning, Facts facts, Lines lines) {

    static final String CURRENCY = "payOutCurrency";

    private static final int DIGITS_OF_A_RATE = 12;
    private static final Set<Step> CUT = Set.of(Step.CEILING, Step.GROUP_CEILING, Step.PROJECT_CEILING);

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

    /// Whether rounding up would pass a ceiling: steps never do, and nobody's part of a joint award does. Half a fen is
    /// the scheme's own to give.
    private boolean isHeld(BigDecimal exact, BigDecimal stepped, String code) {
        var fine = scheme.terms().rounding() == null && facts.partners().isEmpty();
        if (fine || stepped.compareTo(exact) <= 0) {
            return false;
        }
        return lines.all().stream().anyMatch(line -> CUT.contains(line.step()))
                || code.equals(scheme.currency()) && passesACeiling(stepped);
    }

    private boolean passesACeiling(BigDecimal stepped) {
        var limits = Limits.ofScheme(facts, new Lines());
        var perProject = limits.atMost(stepped, scheme.ceiling(), Per.PROJECT, Step.PROJECT_CEILING);
        return limits.atMost(perProject, scheme.ceilings(), BigDecimal.ZERO).compareTo(stepped) < 0;
    }

    private Money rounded(BigDecimal exact, String code) {
        var currency = Currency.getInstance(code);
        var minor = BigDecimal.ONE.movePointLeft(currency.getDefaultFractionDigits());
        var asked = scheme.terms().rounding();
        var rounding = asked == null ? new Rounding(minor, RoundingMode.HALF_UP) : asked;
        var stepped = rounding.of(exact);
        var held = isHeld(exact, stepped, code) ? rounding.down(exact) : stepped;
        var paid = new Money(held.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
        var told = Lines.of("input", exact);
        var plain = asked == null && held.equals(stepped);
        lines.add(
                Step.PAY_OUT,
                plain ? told : Lines.with(told, "to", rounding.to().toPlainString()),
                paid.amount());
        return paid;
    }
}
