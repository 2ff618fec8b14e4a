package yihao.reward.ledger.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.reward.ledger.FundCredit;
import yihao.reward.ledger.FundSpending;
import yihao.reward.ledger.PromotionFund;

/// A unit's promotion fund: what it was given and what it spent, each with its reference.
///
/// @param spent ordered and paid
record FundView(
        String unit,
        Money credited,
        Money spent,
        Money available,
        List<FundCredit> credits,
        List<SpendingView> spendings,
        List<String> actions,
        long version) {

    record SpendingView(
            String id,
            String purpose,
            String payee,
            Money amount,
            String status,
            String orderedBy,
            Instant orderedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            List<String> actions) {

        static SpendingView of(FundSpending one, Actor actor) {
            return new SpendingView(
                    one.id(),
                    one.purpose(),
                    one.payee(),
                    one.amount(),
                    one.status().name(),
                    one.orderedBy(),
                    one.orderedAt(),
                    one.decidedBy(),
                    one.decidedAt(),
                    one.reason(),
                    one.actionsFor(actor));
        }
    }

    static FundView of(Versioned<PromotionFund> stored, Actor actor) {
        var fund = stored.state();
        return new FundView(
                stored.id(),
                fund.credited(),
                fund.spent(),
                fund.available(),
                fund.credits(),
                fund.spendings().stream()
                        .map(one -> SpendingView.of(one, actor))
                        .toList(),
                actor.has(Function.FINANCE) ? List.of("order") : List.of(),
                stored.version());
    }
}
