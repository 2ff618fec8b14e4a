package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.benefit.BenefitRefusal.APPROVAL_NOT_YOURS;
import static yihao.talent.benefit.BenefitRefusal.TALENT_UNKNOWN;

import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.benefit.Clawback.Cause;
import yihao.talent.benefit.Clawback.Demand;
import yihao.talent.payment.PaymentDemands;
import yihao.talent.payment.PaymentDemands.Answer.Demanded;
import yihao.talent.payment.PaymentDemands.Answer.Unanswered;
import yihao.talent.payment.PaymentDemands.AskedBack;
import yihao.talent.talent.Talents;

/// Rule TB-12: asks back what was paid. One person demands it, another confirms it; while the ledger is away the demand
/// is kept and repeated, and the ledger knows it by its payment.
public class DemandBack {

    private final Benefits benefits;
    private final Talents talents;
    private final PaymentDemands ledger;

    DemandBack(Benefits benefits, Talents talents, PaymentDemands ledger) {
        this.benefits = benefits;
        this.talents = talents;
        this.ledger = ledger;
    }

    public Outcome<Versioned<Benefit>> propose(String id, Cause cause, Act act) {
        return permitted(act)
                .flatMap(_ -> benefits.change(
                        id,
                        BenefitAction.CLAWBACK_PROPOSED,
                        act,
                        benefit -> talents.find(benefit.beneficiary().talentId())
                                .map(talent -> ClawbackRule.propose(benefit, cause, KnownStanding.of(talent), act))
                                .orElseGet(() -> refused(TALENT_UNKNOWN))));
    }

    public Outcome<Versioned<Benefit>> confirm(String id, Act act) {
        return permitted(act)
                .flatMap(actor -> benefits.change(
                        id, BenefitAction.CLAWBACK_CONFIRMED, act, one -> ClawbackRule.confirm(id, one, actor)))
                .flatMap(one -> demand(one, act.alsoFor()));
    }

    public Outcome<Versioned<Benefit>> dismiss(String id, Act act) {
        return permitted(act)
                .flatMap(actor -> benefits.change(
                        id, BenefitAction.CLAWBACK_DISMISSED, act, one -> ClawbackRule.dismiss(one, actor)));
    }

    /// @param amount what is asked for now: all that was, or less
    public Outcome<Versioned<Benefit>> again(String id, String sourceId, Money amount, Act act) {
        return permitted(act)
                .flatMap(_ -> benefits.change(
                        id, BenefitAction.CLAWBACK_TAKEN_UP, act, one -> DemandSteps.again(one, sourceId, amount)))
                .flatMap(one -> demand(one, act.alsoFor()));
    }

    private static Outcome<Actor> permitted(Act act) {
        return DecideBenefit.mayDecide(act.actor()) ? done(act.actor()) : refused(APPROVAL_NOT_YOURS);
    }

    /// Demands what nobody answered for.
    public void demandWaiting(Act act, int atMost) {
        benefits.toDemand(atMost).forEach(benefit -> demand(benefit, act));
    }

    private Outcome<Versioned<Benefit>> demand(Versioned<Benefit> benefit, Act act) {
        var clawback = benefit.state().clawback();
        Outcome<Versioned<Benefit>> now = done(benefit);
        if (clawback == null) {
            return now;
        }
        for (var one : clawback.demands()) {
            if (one.isOpen()) {
                now = now.flatMap(before -> demand(before, clawback, one, act));
            }
        }
        return now;
    }

    private Outcome<Versioned<Benefit>> demand(Versioned<Benefit> benefit, Clawback why, Demand one, Act act) {
        var asked = new AskedBack(
                OrderPayments.BENEFIT,
                one.sourceId(),
                one.demandId(),
                one.amount(),
                benefit.state().number() + " " + why.cause().name());
        return switch (ledger.demand(asked)) {
            case Demanded(var recovery, var received) ->
                benefits.change(
                        benefit.id(),
                        BenefitAction.CLAWBACK_DEMANDED,
                        act,
                        state -> done(DemandSteps.placed(state, one.sourceId(), recovery, received)));
            case PaymentDemands.Answer.Refused(var no) ->
                benefits.change(
                        benefit.id(),
                        BenefitAction.CLAWBACK_REFUSED,
                        act,
                        state -> done(DemandSteps.turnedAway(state, one.sourceId(), no)));
            case Unanswered() -> done(benefit);
        };
    }
}
