package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;

import java.time.Instant;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.payment.PaymentFollower;
import yihao.talent.payment.PaymentOrders;
import yihao.talent.payment.PaymentOrders.Answer.Ordered;
import yihao.talent.payment.PaymentOrders.Answer.Unanswered;
import yihao.talent.payment.PaymentOrders.Owed;

/// Rule TB-05: orders the payment of what was approved and takes over what the ledger says. The ledger knows a benefit
/// by its id, so that an order repeated after a crash or a lost answer is the same order.
public class OrderPayments implements PaymentFollower {

    private static final String BENEFIT = "BENEFIT";

    private final Benefits benefits;
    private final PaymentOrders ledger;

    OrderPayments(Benefits benefits, PaymentOrders ledger) {
        this.benefits = benefits;
        this.ledger = ledger;
    }

    Outcome<Versioned<Benefit>> order(Versioned<Benefit> benefit, Act act) {
        if (benefit.state().status() != Benefit.Status.APPROVED) {
            return done(benefit);
        }
        return switch (ledger.order(owed(benefit))) {
            case Ordered(var payment) ->
                benefits.change(benefit.id(), BenefitAction.PAYMENT_ORDERED, act, state -> state.ordered(payment));
            case Unanswered() -> done(benefit);
        };
    }

    private static Owed owed(Versioned<Benefit> benefit) {
        var state = benefit.state();
        return new Owed(
                BENEFIT,
                benefit.id(),
                state.benefitKind() + " " + state.number(),
                state.beneficiary().talentId(),
                state.amount());
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
    public void paid(String benefitId, String paymentId, Instant at, Act act) {
        benefits.change(benefitId, BenefitAction.PAID, act, benefit -> benefit.paid(paymentId, at));
    }

    @Override
    public void refused(String benefitId, String paymentId, Act act) {
        benefits.change(benefitId, BenefitAction.PAYMENT_REFUSED, act, benefit -> benefit.paymentRefused(paymentId));
    }
}
