package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;

import java.time.Instant;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.payment.PaymentFollower;
import yihao.talent.payment.PaymentOrders;
import yihao.talent.payment.PaymentOrders.Answer.Ordered;
import yihao.talent.payment.PaymentOrders.Answer.Unanswered;
import yihao.talent.payment.PaymentOrders.Owed;

/// Rule TB-05: orders the payment of what was approved and takes over what the ledger says. The ledger knows each
/// payment by the benefit's id and its own name, so that an order repeated after a crash or a lost answer is the same.
public class OrderPayments implements PaymentFollower {

    static final String BENEFIT = "BENEFIT";

    private final Benefits benefits;
    private final PaymentOrders ledger;

    OrderPayments(Benefits benefits, PaymentOrders ledger) {
        this.benefits = benefits;
        this.ledger = ledger;
    }

    Outcome<Versioned<Benefit>> order(Versioned<Benefit> benefit, Act act) {
        Outcome<Versioned<Benefit>> now = done(benefit);
        for (var one : benefit.state().instalments()) {
            if (one.status() == Instalment.Status.CONFIRMED) {
                now = now.flatMap(before -> order(before, one, act));
            }
        }
        return now;
    }

    private Outcome<Versioned<Benefit>> order(Versioned<Benefit> benefit, Instalment one, Act act) {
        var source = one.sourceOf(benefit.id());
        return switch (ledger.order(owed(benefit.state(), source, one))) {
            case Ordered(var payment) ->
                benefits.change(
                        benefit.id(),
                        BenefitAction.PAYMENT_ORDERED,
                        act,
                        state -> new PaymentSteps(benefit.id(), source).ordered(state, payment));
            case PaymentOrders.Answer.Refused(var why) ->
                benefits.change(
                        benefit.id(),
                        BenefitAction.PAYMENT_REFUSED,
                        act,
                        state -> new PaymentSteps(benefit.id(), source).turnedAway(state, why));
            case Unanswered() -> done(benefit);
        };
    }

    private static Owed owed(Benefit state, String source, Instalment one) {
        var name = state.benefitKind() + " " + state.number();
        return new Owed(
                BENEFIT,
                source,
                one.key().isEmpty() ? name : name + " " + one.key(),
                state.basis().payee(),
                one.amount());
    }

    @Override
    public String sourceKind() {
        return BENEFIT;
    }

    /// Orders what nobody answered for.
    public void orderWaiting(Act act, int atMost) {
        benefits.toOrder(atMost).forEach(benefit -> order(benefit, act));
    }

    @Override
    public void paid(String sourceId, String paymentId, Instant at, Act act) {
        var id = PaymentSteps.benefitOf(sourceId);
        var steps = new PaymentSteps(id, sourceId);
        benefits.change(id, BenefitAction.PAID, act, benefit -> steps.paid(benefit, paymentId, at));
    }

    @Override
    public void refused(String sourceId, String paymentId, Act act) {
        var id = PaymentSteps.benefitOf(sourceId);
        var steps = new PaymentSteps(id, sourceId);
        benefits.change(id, BenefitAction.PAYMENT_REFUSED, act, benefit -> steps.refused(benefit, paymentId));
    }

    @Override
    public void returned(String sourceId, String recoveryId, Money received, Act act) {
        var id = PaymentSteps.benefitOf(sourceId);
        benefits.change(
                id, BenefitAction.RETURNED, act, benefit -> done(DemandSteps.returned(benefit, recoveryId, received)));
    }
}
