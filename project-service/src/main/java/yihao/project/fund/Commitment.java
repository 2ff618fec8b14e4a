package yihao.project.fund;

import static yihao.project.fund.FundProblem.FUND_COMMITMENT_OVER;
import static yihao.project.fund.FundProblem.FUND_COMMITMENT_PAID;
import static yihao.project.fund.FundProblem.FUND_FULL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// What a fund promised to a project, and what became of it. The project is named by its id alone: who may not see it
/// finds nothing of it here.
///
/// @param promisedReturn in percent a year, where the stake is to be bought back at a return that was promised
public record Commitment(
        String id,
        String projectId,
        Money amount,
        LocalDate day,
        @Nullable BigDecimal promisedReturn,
        List<FundCondition> conditions,
        List<Movement> movements,
        Mark made,
        @Nullable Mark withdrawn) {

    private static final int MOST_MOVEMENTS = 100;

    public enum Status {
        RUNNING,
        CLOSED,
        WITHDRAWN
    }

    public Commitment {
        conditions = List.copyOf(conditions);
        movements = List.copyOf(movements);
    }

    /// Rule FU-06: closed once all that was paid has left it, and nothing waits for verification.
    public Status status() {
        if (withdrawn != null) {
            return Status.WITHDRAWN;
        }
        var paid = disbursed();
        return paid.isPositive() && exited().equals(paid) && !isWaiting() ? Status.CLOSED : Status.RUNNING;
    }

    private boolean isWaiting() {
        return movements.stream().anyMatch(one -> one.status() == Movement.Status.ENTERED);
    }

    boolean isWithdrawn() {
        return withdrawn != null;
    }

    /// What it takes of the fund: what was promised while it runs, what was paid once it is closed.
    public Money bound() {
        return switch (status()) {
            case RUNNING -> amount;
            case CLOSED -> disbursed();
            case WITHDRAWN -> zero();
        };
    }

    /// Verified.
    public Money disbursed() {
        return sum(one -> one.isOut() && one.isVerified(), Movement::amount);
    }

    /// Verified.
    public Money returned() {
        return sum(one -> !one.isOut() && one.isVerified(), Movement::amount);
    }

    Money exited() {
        return sum(one -> !one.isOut() && one.isVerified(), Movement::ended);
    }

    /// What may still be paid: instalments that wait for verification are taken off.
    public Money leftToPay() {
        return amount.minus(sum(one -> one.isOut() && one.counts(), Movement::amount));
    }

    /// What may still leave by an exit.
    public Money leftToExit() {
        return disbursed().minus(sum(one -> !one.isOut() && one.counts(), Movement::ended));
    }

    private Money sum(Predicate<Movement> which, Function<Movement, Money> what) {
        return movements.stream().filter(which).map(what).reduce(zero(), Money::plus);
    }

    private Money zero() {
        return Money.zero(amount.currency());
    }

    public Optional<Movement> movement(String movementId) {
        return movements.stream().filter(one -> one.id().equals(movementId)).findFirst();
    }

    public Optional<FundCondition> condition(String conditionId) {
        return conditions.stream().filter(one -> one.id().equals(conditionId)).findFirst();
    }

    Optional<Refusal> over() {
        return status() == Status.RUNNING
                ? Optional.empty()
                : Optional.of(Refusal.of(FUND_COMMITMENT_OVER, "status", status().name()));
    }

    Outcome<Commitment> withdraw(Act act) {
        if (over().isPresent()) {
            return Outcome.refused(over().get());
        }
        return movements.stream().anyMatch(Movement::counts)
                ? Outcome.refused(FUND_COMMITMENT_PAID)
                : Outcome.done(with(conditions, movements, Mark.of(act)));
    }

    Outcome<Commitment> add(Movement next) {
        if (movements.size() >= MOST_MOVEMENTS) {
            return Outcome.refused(Refusal.of(FUND_FULL, "limit", MOST_MOVEMENTS));
        }
        var all = new ArrayList<>(movements);
        all.add(next);
        return Outcome.done(with(conditions, all, withdrawn));
    }

    Commitment with(Movement next) {
        var all = movements.stream()
                .map(one -> one.id().equals(next.id()) ? next : one)
                .toList();
        return with(conditions, all, withdrawn);
    }

    Commitment with(FundCondition next) {
        var all = conditions.stream()
                .map(one -> one.id().equals(next.id()) ? next : one)
                .toList();
        return with(all, movements, withdrawn);
    }

    private Commitment with(List<FundCondition> nextConditions, List<Movement> nextMovements, @Nullable Mark end) {
        return new Commitment(id, projectId, amount, day, promisedReturn, nextConditions, nextMovements, made, end);
    }
}
