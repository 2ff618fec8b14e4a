package yihao.project.fund;

import static yihao.project.fund.FundProblem.FUND_AMOUNT_UNFIT;
import static yihao.project.fund.FundProblem.FUND_CONTRIBUTIONS_UNFIT;
import static yihao.project.fund.FundProblem.FUND_CURRENCY_DIFFERS;
import static yihao.project.fund.FundProblem.FUND_KIND_UNKNOWN;
import static yihao.project.fund.FundProblem.FUND_PERIOD_UNFIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Money;
import yihao.kernel.Refusal;

/// What a fund is.
///
/// @param unit that keeps it
/// @param start the first day on which it may commit; `last` the last one
public record Terms(
        String name,
        String unit,
        String kind,
        Money size,
        String manager,
        LocalDate start,
        LocalDate last,
        List<Contributor> contributors) {

    private static final int MOST_DIGITS = 15;

    public Terms {
        contributors = List.copyOf(contributors);
    }

    /// Rule FU-01.
    Optional<Refusal> whyNot(FundRules rules) {
        if (rules.kind(kind).isEmpty()) {
            return Optional.of(Refusal.of(FUND_KIND_UNKNOWN, "kind", kind));
        }
        if (!size.isPositive() || isTooLarge(size)) {
            return Optional.of(Refusal.of(FUND_AMOUNT_UNFIT));
        }
        return last.isBefore(start) ? Optional.of(Refusal.of(FUND_PERIOD_UNFIT)) : contributionsUnfit();
    }

    private Optional<Refusal> contributionsUnfit() {
        var sum = Money.zero(size.currency());
        for (var one : contributors) {
            if (differs(one.amount())) {
                return Optional.of(otherCurrency());
            }
            if (!one.amount().isPositive()) {
                return Optional.of(Refusal.of(FUND_AMOUNT_UNFIT));
            }
            sum = sum.plus(one.amount());
        }
        return size.isLessThan(sum) ? Optional.of(Refusal.of(FUND_CONTRIBUTIONS_UNFIT)) : Optional.empty();
    }

    static boolean isTooLarge(Money amount) {
        return amount.amount().precision() - amount.amount().scale() > MOST_DIGITS;
    }

    boolean differs(Money amount) {
        return !amount.currency().equals(size.currency());
    }

    Refusal otherCurrency() {
        return Refusal.of(FUND_CURRENCY_DIFFERS, "currency", size.currency().getCurrencyCode());
    }

    boolean runsOn(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(last);
    }
}
