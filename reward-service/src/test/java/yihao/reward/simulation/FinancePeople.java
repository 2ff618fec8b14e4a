package yihao.reward.simulation;

import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.TALENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Versioned;

/// Who pays claims, and who orders, approves and pays what is owed to others.
final class FinancePeople {

    private static final List<Actor> FINANCES = List.of(FINANCE, FINANCE_2, FINANCE, FINANCE_2);

    private final Promises promises;

    FinancePeople(Promises promises) {
        this.promises = promises;
    }

    void pay(Deed deed) {
        promises.claim(deed)
                .map(Bson::id)
                .ifPresent(id -> promises.once(
                        deed,
                        FINANCES.get(deed.person()),
                        (here, act) -> here.paying.pay(id, budget(deed), act).map(Versioned::id)));
    }

    void order(Deed deed) {
        var own = deed.person() % 2 == 0;
        var kind = own ? RewardLife.CHOOSY : "TALENT";
        promises.once(
                deed,
                own ? Actor.service("reward") : TALENT,
                (here, act) -> here.orderPayment
                        .take(kind, "s" + deed.thing(), "奖励", "payee-9", yuan(deed.much()), act)
                        .map(taken -> taken.order().id()));
    }

    /// One decision in twenty says no.
    void decide(Deed deed) {
        order(deed, false)
                .ifPresent(order -> promises.once(
                        deed,
                        FINANCES.get(deed.person()),
                        (here, act) -> here.orderPayment
                                .decide(order, deed.much() != 20, budget(deed), act)
                                .map(Versioned::id)));
    }

    void payOrder(Deed deed) {
        order(deed, true)
                .ifPresent(order -> promises.once(
                        deed,
                        FINANCES.get(deed.person()),
                        (here, act) -> here.orderPayment.pay(order, act).map(Versioned::id)));
    }

    void appropriate(Deed deed) {
        var budget = Stage.BUDGETS.get(deed.thing() % Stage.BUDGETS.size());
        promises.once(
                deed,
                FINANCES.get(deed.person()),
                (here, act) -> here.ledger
                        .appropriate(budget, deed.title(), yuan(deed.much()), act)
                        .map(Versioned::id));
    }

    /// The city's budget more often than the others.
    private static String budget(Deed deed) {
        return Stage.BUDGETS.get(deed.much() % 5 < 3 ? 0 : deed.much() % 3);
    }

    /// Every fourth time one whose turn it is not.
    private Optional<String> order(Deed deed, boolean approved) {
        var number = deed.thing() + Deeds.THINGS * (deed.person() / 2);
        return promises.order(
                        deed,
                        order -> deed.much() % 4 == 0
                                || Bson.text(order, "state.status").equals("APPROVED") == approved,
                        number)
                .map(Bson::id);
    }

    private static Money yuan(int tens) {
        return Money.cny(BigDecimal.TEN.multiply(BigDecimal.valueOf(tens)).toPlainString());
    }
}
