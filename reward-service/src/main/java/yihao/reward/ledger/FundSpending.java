package yihao.reward.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Money;

/// An order to pay something from a unit's fund, for a purpose.
///
/// @param parts of which budgets' awards it was paid
/// @param posted whether it stands in the ledger
public record FundSpending(
        String id,
        String purpose,
        String payee,
        Money amount,
        Status status,
        String orderedBy,
        Instant orderedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        List<Part> parts,
        boolean posted) {

    public enum Status {
        ORDERED,
        PAID,
        REFUSED
    }

    public record Part(String budgetId, Money amount) {}

    public FundSpending {
        parts = List.copyOf(parts);
    }

    static FundSpending ordered(String id, String purpose, String payee, Money amount, Act act) {
        var by = act.actor().subject();
        return new FundSpending(
                id, purpose, payee, amount, Status.ORDERED, by, act.at(), null, null, null, List.of(), false);
    }

    boolean isSameOrder(String what, String whom, Money howMuch) {
        return purpose.equals(what) && payee.equals(whom) && amount.equals(howMuch);
    }

    FundSpending decided(Status next, List<Part> of, Act act) {
        var by = act.actor().subject();
        return new FundSpending(
                id, purpose, payee, amount, next, orderedBy, orderedAt, by, act.at(), act.reason(), of, false);
    }

    FundSpending inLedger() {
        return new FundSpending(
                id, purpose, payee, amount, status, orderedBy, orderedAt, decidedBy, decidedAt, reason, parts, true);
    }

    boolean isOnItsWay() {
        return status == Status.PAID && !posted;
    }

    public List<String> actionsFor(Actor actor) {
        var may = status == Status.ORDERED && actor.has(Function.FINANCE) && !actor.is(orderedBy);
        return may ? List.of("pay", "refuse") : List.of();
    }
}
