package yihao.project.fund;

import static yihao.project.fund.CommitFund.unfitDay;
import static yihao.project.fund.FundProblem.FUND_AMOUNT_UNFIT;
import static yihao.project.fund.FundProblem.FUND_CONDITIONS_OPEN;
import static yihao.project.fund.FundProblem.FUND_KIND_UNKNOWN;
import static yihao.project.fund.FundProblem.FUND_MORE_THAN_COMMITTED;
import static yihao.project.fund.FundProblem.FUND_MORE_THAN_PAID;
import static yihao.project.fund.FundProblem.FUND_NOT_YOURS;
import static yihao.project.fund.FundProblem.FUND_RETURN_UNFIT;
import static yihao.project.fund.FundProblem.FUND_VOUCHER_USED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Project;

/// P9: the money of a commitment: paid in instalments, back by exits.
public final class PayFund {

    private final Funds funds;
    private final FundSight sight;
    private final AskFacts facts;
    private final Supplier<String> newId;

    public PayFund(Funds funds, FundSight sight, AskFacts facts, Supplier<String> newId) {
        this.funds = funds;
        this.sight = sight;
        this.facts = facts;
        this.newId = newId;
    }

    /// Rule FU-04 and FU-05.
    public Outcome<Versioned<Fund>> disburse(
            String fundId, String commitmentId, Money amount, LocalDate day, String voucher, Act act) {
        var movement = Movement.out(newId.get(), amount, day, key(voucher), act);
        try {
            return sight.decide(
                    fundId,
                    commitmentId,
                    FundAction.DISBURSED,
                    act,
                    (fund, project) -> fund.change(
                            commitmentId,
                            one -> whyNotPay(fund, one, project, movement, act)
                                    .<Outcome<Commitment>>map(Outcome::refused)
                                    .orElseGet(() -> one.add(movement))));
        } catch (Funds.Taken taken) {
            if (funds.holding(key(voucher))
                    .filter(other -> !other.id().equals(fundId))
                    .isEmpty()) {
                throw taken;
            }
            return Outcome.refused(used(key(voucher)));
        }
    }

    /// As it is compared: in capitals, without spaces.
    static String key(String voucher) {
        return voucher.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private Optional<Refusal> whyNotPay(Fund fund, Commitment commitment, Project project, Movement paid, Act act) {
        var unfit = whyNotEnter(fund, commitment, paid.amount(), act)
                .or(() -> project.standing().refusal())
                .or(() -> paid.amount().isPositive()
                        ? dayUnfit(paid.day(), commitment.day(), act)
                        : Optional.of(Refusal.of(FUND_AMOUNT_UNFIT)));
        if (unfit.isPresent()) {
            return unfit;
        }
        var open = facts.openBeforePayment(commitment, project);
        if (!open.isEmpty()) {
            var words = open.stream().map(FundCondition::words).collect(Collectors.joining("；"));
            return Optional.of(Refusal.of(FUND_CONDITIONS_OPEN, "conditions", words));
        }
        var voucher = paid.voucher();
        if (voucher != null && fund.holds(voucher)) {
            return Optional.of(used(voucher));
        }
        var left = commitment.leftToPay();
        return left.isLessThan(paid.amount())
                ? Optional.of(Refusal.of(FUND_MORE_THAN_COMMITTED, "left", left))
                : Optional.empty();
    }

    private static Refusal used(String voucher) {
        return Refusal.of(FUND_VOUCHER_USED, "number", voucher);
    }

    private Optional<Refusal> whyNotEnter(Fund fund, Commitment commitment, Money amount, Act act) {
        if (!sight.rights(act.at()).mayEnter(act.actor(), fund)) {
            return Optional.of(Refusal.of(FUND_NOT_YOURS));
        }
        return commitment
                .over()
                .or(() ->
                        fund.terms().differs(amount) ? Optional.of(fund.terms().otherCurrency()) : Optional.empty());
    }

    private static Optional<Refusal> dayUnfit(LocalDate day, LocalDate first, Act act) {
        var today = CityTime.day(act.at());
        return day.isBefore(first) || day.isAfter(today) ? Optional.of(unfitDay(first, today)) : Optional.empty();
    }

    /// Rule FU-06.
    ///
    /// @param kind how it was left
    /// @param part how much of what was paid in is over by it
    /// @param act says by what it is proven
    public Outcome<Versioned<Fund>> exit(
            String fundId, String commitmentId, String kind, Money part, Money returned, LocalDate day, Act act) {
        var movement = Movement.back(newId.get(), kind, returned, part, day, act);
        return sight.decide(
                fundId,
                commitmentId,
                FundAction.EXITED,
                act,
                (fund, _) -> fund.change(
                        commitmentId,
                        one -> whyNotExit(fund, one, movement, act)
                                .<Outcome<Commitment>>map(Outcome::refused)
                                .orElseGet(() -> one.add(movement))));
    }

    private Optional<Refusal> whyNotExit(Fund fund, Commitment commitment, Movement exit, Act act) {
        return whyNotEnter(fund, commitment, exit.amount(), act)
                .or(() -> fund.terms().differs(exit.ended())
                        ? Optional.of(fund.terms().otherCurrency())
                        : Optional.empty())
                .or(() -> returnUnfit(exit, act))
                .or(() -> exit.ended().isPositive() && !Terms.isTooLarge(exit.amount())
                        ? Optional.empty()
                        : Optional.of(Refusal.of(FUND_AMOUNT_UNFIT)))
                .or(() -> commitment.leftToExit().isLessThan(exit.ended())
                        ? Optional.of(Refusal.of(FUND_MORE_THAN_PAID, "left", commitment.leftToExit()))
                        : Optional.empty())
                .or(() -> dayUnfit(exit.day(), firstPaid(commitment), act));
    }

    private static LocalDate firstPaid(Commitment commitment) {
        return commitment.movements().stream()
                .filter(one -> one.isOut() && one.isVerified())
                .map(Movement::day)
                .min(Comparator.naturalOrder())
                .orElse(commitment.day());
    }

    private Optional<Refusal> returnUnfit(Movement exit, Act act) {
        var kind = Optional.ofNullable(exit.exit())
                .flatMap(id -> sight.rights(act.at()).rules().exit(id));
        if (kind.isEmpty()) {
            return Optional.of(Refusal.of(FUND_KIND_UNKNOWN, "kind", String.valueOf(exit.exit())));
        }
        return exit.amount().amount().signum() < 0
                        || (exit.amount().isPositive() && !kind.get().returns())
                ? Optional.of(Refusal.of(FUND_RETURN_UNFIT))
                : Optional.empty();
    }
}
