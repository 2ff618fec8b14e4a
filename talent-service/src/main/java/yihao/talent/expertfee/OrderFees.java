package yihao.talent.expertfee;

import static yihao.kernel.Outcome.done;

import java.time.Instant;
import java.util.function.UnaryOperator;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.expert.KeepPlaces;
import yihao.talent.payment.PaymentFollower;
import yihao.talent.payment.PaymentOrders;
import yihao.talent.payment.PaymentOrders.Answer.Ordered;
import yihao.talent.payment.PaymentOrders.Answer.Unanswered;
import yihao.talent.payment.PaymentOrders.Owed;

/// Rule EF-04: orders what was approved and takes over what the ledger says; what nobody answered for, and what was
/// declined but is still counted, is taken up again.
public class OrderFees implements PaymentFollower {

    private static final String EXPERT_FEE = "EXPERT_FEE";

    private final Fees fees;
    private final KeepPlaces places;
    private final PaymentOrders ledger;

    OrderFees(Fees fees, KeepPlaces places, PaymentOrders ledger) {
        this.fees = fees;
        this.places = places;
        this.ledger = ledger;
    }

    Outcome<Versioned<Fee>> order(Versioned<Fee> fee, Act act) {
        if (fee.state().status() != Fee.Status.APPROVED) {
            return done(fee);
        }
        var state = fee.state();
        var owed = new Owed(
                EXPERT_FEE,
                state.source(fee.id()),
                EXPERT_FEE + " " + state.number(),
                state.whose().expertId(),
                state.amount());
        return switch (ledger.order(owed)) {
            case Ordered(var payment) ->
                fees.change(fee.id(), FeeAction.PAYMENT_ORDERED, act, one -> done(one.ordered(payment)));
            case PaymentOrders.Answer.Refused(var why) ->
                fees.change(fee.id(), FeeAction.PAYMENT_REFUSED, act, one -> done(one.turnedAway(why)));
            case Unanswered() -> done(fee);
        };
    }

    /// The year's cap has room again.
    Outcome<Versioned<Fee>> release(Versioned<Fee> fee, Act act) {
        return places.releaseFee(fee.state().whose().expertId(), fee.id(), act)
                .flatMap(_ -> fees.change(fee.id(), FeeAction.RELEASED, act, one -> done(one.release())));
    }

    public void finishWaiting(Act act, int atMost) {
        fees.toOrder(atMost).forEach(fee -> order(fee, act));
        fees.toRelease(atMost).forEach(fee -> release(fee, act));
    }

    @Override
    public String sourceKind() {
        return EXPERT_FEE;
    }

    @Override
    public void paid(String source, String paymentId, Instant at, Act act) {
        hear(source, FeeAction.PAID, act, fee -> fee.paid(paymentId, at));
    }

    @Override
    public void refused(String source, String paymentId, Act act) {
        hear(source, FeeAction.PAYMENT_REFUSED, act, fee -> fee.paymentRefused(paymentId));
    }

    /// News of an earlier attempt changes nothing any more.
    private void hear(String source, FeeAction action, Act act, UnaryOperator<Fee> news) {
        var id = Fee.idOf(source);
        fees.change(id, action, act, fee -> done(fee.source(id).equals(source) ? news.apply(fee) : fee));
    }
}
