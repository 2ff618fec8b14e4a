package yihao.talent.expertfee;

import static yihao.kernel.Outcome.refused;
import static yihao.talent.expertfee.FeeRefusal.OFFICE_ONLY;

import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.expert.ExpertSight;

/// Rule EF-03: somebody else of the office than who computed it, and than whose it is, approves or declines.
public class DecideFee {

    private final Fees fees;
    private final OrderFees orders;

    DecideFee(Fees fees, OrderFees orders) {
        this.fees = fees;
        this.orders = orders;
    }

    public Outcome<Versioned<Fee>> approve(String id, Act act) {
        if (!ExpertSight.isOffice(act.actor())) {
            return refused(OFFICE_ONLY);
        }
        return fees.change(id, FeeAction.APPROVED, act, fee -> fee.approve(act.actor()))
                .flatMap(approved -> orders.order(approved, act.alsoFor()));
    }

    public Outcome<Versioned<Fee>> decline(String id, String reason, Act act) {
        if (!ExpertSight.isOffice(act.actor())) {
            return refused(OFFICE_ONLY);
        }
        return fees.change(id, FeeAction.DECLINED, act.because(reason), fee -> fee.decline(act.actor(), reason))
                .flatMap(declined -> orders.release(declined, act.alsoFor()));
    }

    /// Rule EF-04: what the ledger refused waits for another person's approval once more.
    public Outcome<Versioned<Fee>> again(String id, Act act) {
        if (!ExpertSight.isOffice(act.actor())) {
            return refused(OFFICE_ONLY);
        }
        return fees.change(id, FeeAction.PAYMENT_TAKEN_UP, act, fee -> fee.takenUp(act.actor()));
    }

    public static boolean mayTakeUp(Fee fee, Actor actor) {
        return ExpertSight.isOffice(actor)
                && fee.status() == Fee.Status.PAYMENT_REFUSED
                && !actor.is(fee.whose().account());
    }

    public static boolean mayDecide(Fee fee, Actor actor) {
        return ExpertSight.isOffice(actor) && fee.status() == Fee.Status.COMPUTED && !fee.isOf(actor);
    }
}
