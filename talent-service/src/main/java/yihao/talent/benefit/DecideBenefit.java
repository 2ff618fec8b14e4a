package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.benefit.BenefitRefusal.APPROVAL_NOT_YOURS;

import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.talent.Talents;

/// Rule TB-04: somebody else than the granter approves or declines. What is approved is ordered at once; when the
/// ledger does not answer, it stays approved and is ordered later.
public class DecideBenefit {

    private final Benefits benefits;
    private final Talents talents;
    private final OrderPayments orders;
    private final RewardConflict conflict;

    DecideBenefit(Benefits benefits, Talents talents, OrderPayments orders, RewardConflict conflict) {
        this.benefits = benefits;
        this.talents = talents;
        this.orders = orders;
        this.conflict = conflict;
    }

    public Outcome<Versioned<Benefit>> approve(String id, Act act) {
        return permitted(act.actor())
                .flatMap(actor -> benefits.change(
                        id,
                        BenefitAction.APPROVED,
                        act,
                        benefit -> KnownStanding.stillHere(benefit, talents)
                                .flatMap(_ -> conflict.check(
                                        benefit.basis().terms(),
                                        benefit.beneficiary(),
                                        benefit.basis().payee()))
                                .flatMap(marks -> benefit.approve(actor, marks))))
                .flatMap(approved -> orders.order(approved, act.alsoFor()));
    }

    public Outcome<Versioned<Benefit>> decline(String id, String reason, Act act) {
        return permitted(act.actor())
                .flatMap(actor -> benefits.change(
                        id, BenefitAction.DECLINED, act.because(reason), benefit -> benefit.decline(actor, reason)));
    }

    private static Outcome<Actor> permitted(Actor actor) {
        return mayDecide(actor) ? done(actor) : refused(APPROVAL_NOT_YOURS);
    }

    public static boolean mayDecide(Actor actor) {
        return actor.has(Function.TALENT_OFFICE, Function.BUREAU_HEAD);
    }

    public static boolean mayDecide(Benefit benefit, Actor actor) {
        return mayDecide(actor) && benefit.status() == Benefit.Status.GRANTED && !actor.is(benefit.grantedBy());
    }
}
