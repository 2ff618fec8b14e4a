package yihao.project.fund;

import static yihao.project.fund.FundProblem.FUND_COMMITMENT_NOT_FOUND;
import static yihao.project.fund.FundProblem.FUND_FULL;
import static yihao.project.fund.FundProblem.FUND_PERIOD_COMMITTED;
import static yihao.project.fund.FundProblem.FUND_TOO_SMALL;
import static yihao.project.fund.FundProblem.FUND_UNIT_FIXED;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// A guidance fund with all that it promised and paid: one document, so that two who commit at once are decided one
/// after the other.
///
/// @param key what no second fund has: its unit and name
/// @param vouchers of the instalments that stand; never empty: to a unique index an empty list is a value
/// @param rules the version it was registered by
public record Fund(
        String number,
        Terms terms,
        List<Commitment> commitments,
        String key,
        List<String> vouchers,
        Mark registered,
        String rules) {

    private static final int MOST_COMMITMENTS = 200;

    public Fund {
        commitments = List.copyOf(commitments);
        vouchers = List.copyOf(vouchers);
    }

    static Fund registered(String number, Terms terms, String rules, Act act) {
        return of(number, terms, List.of(), Mark.of(act), rules);
    }

    private static Fund of(String number, Terms terms, List<Commitment> commitments, Mark registered, String rules) {
        var vouchers = commitments.stream()
                .flatMap(one -> one.movements().stream())
                .filter(Movement::counts)
                .map(Movement::voucher)
                .filter(Objects::nonNull)
                .toList();
        return new Fund(
                number,
                terms,
                commitments,
                terms.unit() + "|" + terms.name(),
                vouchers.isEmpty() ? List.of("none/" + number) : vouchers,
                registered,
                rules);
    }

    public Money bound() {
        return commitments.stream()
                .map(Commitment::bound)
                .reduce(Money.zero(terms.size().currency()), Money::plus);
    }

    public Optional<Commitment> commitment(String id) {
        return commitments.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    boolean holds(String voucher) {
        return vouchers.contains(voucher);
    }

    Outcome<Fund> with(Terms next) {
        if (!next.unit().equals(terms.unit())) {
            return Outcome.refused(FUND_UNIT_FIXED);
        }
        if (!commitments.isEmpty() && terms.differs(next.size())) {
            return Outcome.refused(terms.otherCurrency());
        }
        return commitments.stream().allMatch(one -> one.isWithdrawn() || next.runsOn(one.day()))
                ? within(of(number, next, commitments, registered, rules))
                : Outcome.refused(FUND_PERIOD_COMMITTED);
    }

    Outcome<Fund> commit(Commitment next) {
        if (commitments.size() >= MOST_COMMITMENTS) {
            return Outcome.refused(Refusal.of(FUND_FULL, "limit", MOST_COMMITMENTS));
        }
        var all = new ArrayList<>(commitments);
        all.add(next);
        return with(all);
    }

    Outcome<Fund> change(String id, Function<Commitment, Outcome<Commitment>> decision) {
        return commitment(id)
                .map(decision)
                .orElseGet(() -> Outcome.refused(Refusal.of(FUND_COMMITMENT_NOT_FOUND, "id", id)))
                .flatMap(next -> with(commitments.stream()
                        .map(one -> one.id().equals(id) ? next : one)
                        .toList()));
    }

    private Outcome<Fund> with(List<Commitment> next) {
        return within(of(number, terms, next, registered, rules));
    }

    /// Rule FU-03: whatever is decided, what is bound is never more than the fund.
    private static Outcome<Fund> within(Fund next) {
        return next.terms.size().isLessThan(next.bound()) ? Outcome.refused(FUND_TOO_SMALL) : Outcome.done(next);
    }
}
