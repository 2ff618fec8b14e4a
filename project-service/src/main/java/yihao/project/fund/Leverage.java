package yihao.project.fund;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.project.capital.Capital;
import yihao.project.capital.CapitalRules;
import yihao.project.capital.Increments;
import yihao.project.fund.FundRules.LeverageRule;

/// Rule FU-07: other money that was verified in the fund's projects, over what the fund paid, with each amount behind
/// it.
///
/// @param ratio none where nothing was paid
/// @param counted in the fund's currency
public record Leverage(
        @Nullable BigDecimal ratio, Money paid, Money moved, List<Counted> counted, List<NotCounted> notCounted) {

    /// @param as what it counts for, in the fund's currency
    public record Counted(String capitalId, String projectId, String kind, Money amount, Money as) {}

    public record NotCounted(String capitalId, String projectId, String kind, Money amount, Reason reason) {}

    public enum Reason {
        OTHER_KIND,
        PUBLIC_MONEY,
        OTHER_CURRENCY,
        /// A cumulative statement that is not above what was counted before it.
        NOTHING_ADDED
    }

    private static final String CNY = "CNY";

    /// The projects whose money may count.
    static Set<String> projects(List<Commitment> seen, LeverageRule rule) {
        return seen.stream()
                .filter(one -> !one.isWithdrawn())
                .filter(one -> rule.projects() == LeverageRule.Projects.COMMITTED
                        || one.disbursed().isPositive())
                .map(Commitment::projectId)
                .collect(Collectors.toSet());
    }

    /// @param seen the commitments that the reader may see
    /// @param sums verified
    /// @param money which kinds are cumulative statements
    static Leverage of(
            Fund fund, List<Commitment> seen, List<Versioned<Capital>> sums, LeverageRule rule, CapitalRules money) {
        var paid = seen.stream().map(Commitment::disbursed).reduce(zero(fund), Money::plus);
        var added = added(fund, sums, rule, money);
        var counted = sums.stream()
                .flatMap(sum -> Stream.ofNullable(added.get(sum.id())).map(as -> counted(sum, as)))
                .toList();
        var notCounted = sums.stream()
                .filter(sum -> !added.containsKey(sum.id()))
                .map(sum -> notCounted(sum, whyNot(fund, sum.state(), rule).orElse(Reason.NOTHING_ADDED)))
                .toList();
        var moved = counted.stream().map(Counted::as).reduce(zero(fund), Money::plus);
        return new Leverage(ratio(moved, paid, rule), paid, moved, counted, notCounted);
    }

    /// What each sum adds to those of its project before it, in the fund's currency, where it adds anything.
    private static Map<String, Money> added(
            Fund fund, List<Versioned<Capital>> sums, LeverageRule rule, CapitalRules money) {
        var byProject = new HashMap<String, Increments>();
        var added = new HashMap<String, Money>();
        sums.stream()
                .filter(sum -> whyNot(fund, sum.state(), rule).isEmpty())
                .sorted(Increments.ORDER)
                .forEach(sum -> {
                    var one = sum.state();
                    var before = byProject.computeIfAbsent(one.projectId(), _ -> new Increments());
                    var more = before.take(
                            one,
                            money.isCumulative(one.kind()),
                            fund.terms().size().currency());
                    if (more.isPositive()) {
                        added.put(sum.id(), more);
                    }
                });
        return added;
    }

    private static @Nullable BigDecimal ratio(Money moved, Money paid, LeverageRule rule) {
        return paid.isPositive() ? moved.amount().divide(paid.amount(), rule.scale(), rule.rounding()) : null;
    }

    private static Money zero(Fund fund) {
        return Money.zero(fund.terms().size().currency());
    }

    private static Optional<Reason> whyNot(Fund fund, Capital sum, LeverageRule rule) {
        if (!rule.kinds().contains(sum.kind())) {
            return Optional.of(Reason.OTHER_KIND);
        }
        if (isPublic(fund, sum)) {
            return Optional.of(Reason.PUBLIC_MONEY);
        }
        return as(fund, sum, rule).isPresent() ? Optional.empty() : Optional.of(Reason.OTHER_CURRENCY);
    }

    /// Paid by the fund, its manager or who gave it public money, or with the voucher of one of its instalments.
    private static boolean isPublic(Fund fund, Capital sum) {
        var payers = Stream.concat(
                        Stream.of(fund.terms().name(), fund.terms().manager()),
                        fund.terms().contributors().stream()
                                .filter(Contributor::isPublic)
                                .map(Contributor::name))
                .collect(Collectors.toSet());
        var voucher = sum.voucher();
        return (sum.payer() != null && payers.contains(sum.payer().strip()))
                || (voucher != null && fund.holds(PayFund.key(voucher.number())));
    }

    private static Optional<Money> as(Fund fund, Capital sum, LeverageRule rule) {
        if (!fund.terms().differs(sum.amount())) {
            return Optional.of(sum.amount());
        }
        var inCny = fund.terms().size().currency().getCurrencyCode().equals(CNY);
        return inCny && rule.otherCurrencies() == LeverageRule.OtherCurrencies.BY_CNY
                ? Optional.of(sum.amountCny())
                : Optional.empty();
    }

    private static Counted counted(Versioned<Capital> sum, Money as) {
        var one = sum.state();
        return new Counted(sum.id(), one.projectId(), one.kind(), one.amount(), as);
    }

    private static NotCounted notCounted(Versioned<Capital> sum, Reason reason) {
        var one = sum.state();
        return new NotCounted(sum.id(), one.projectId(), one.kind(), one.amount(), reason);
    }
}
