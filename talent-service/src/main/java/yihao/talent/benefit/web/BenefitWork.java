package yihao.talent.benefit.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.benefit.Benefit;
import yihao.talent.benefit.BenefitActions;
import yihao.talent.benefit.Benefits;
import yihao.talent.benefit.Clawback;
import yihao.talent.benefit.ConfirmInstalments;
import yihao.talent.benefit.DecideBenefit;

/// The benefits that wait for somebody: another person's approval, months that have come due, milestones, demands, and
/// payments that the ledger refused.
@Component
class BenefitWork implements WorkItems {

    private static final int MOST = 200;

    private final Benefits benefits;
    private final Listing<Benefit> listing;
    private final ConfirmInstalments confirmInstalments;

    BenefitWork(Benefits benefits, Listing<Benefit> listing, ConfirmInstalments confirmInstalments) {
        this.benefits = benefits;
        this.listing = listing;
        this.confirmInstalments = confirmInstalments;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var work = new ArrayList<WorkItem>();
        with("status", Benefit.Status.GRANTED, actor).stream()
                .filter(benefit -> DecideBenefit.mayDecide(benefit.state(), actor))
                .forEach(benefit -> work.add(item(benefit, "talent.approve-benefit")));
        with("clawback", Clawback.Status.PROPOSED, actor).stream()
                .filter(benefit ->
                        BenefitActions.onClawback(benefit.state(), actor).contains("confirmClawback"))
                .forEach(benefit -> work.add(item(benefit, "talent.confirm-clawback")));
        if (DecideBenefit.mayDecide(actor)) {
            benefits.proven(MOST).stream()
                    .filter(benefit -> may(benefit.state(), "confirm", actor))
                    .forEach(benefit -> work.add(item(benefit, "talent.confirm-milestone")));
            benefits.demandsRefused(MOST).forEach(benefit -> work.add(item(benefit, "talent.mend-demand")));
        }
        with("status", Benefit.Status.PAYMENT_REFUSED, actor).stream()
                .filter(benefit -> may(benefit.state(), "again", actor))
                .forEach(benefit -> work.add(item(benefit, "talent.take-up-payment")));
        if (ConfirmInstalments.mayConfirm(actor)) {
            confirmInstalments.due(CityTime.day(now)).stream()
                    .map(due -> due(due, now))
                    .forEach(work::add);
        }
        return work.stream().limit(MOST).toList();
    }

    private List<Versioned<Benefit>> with(String field, Enum<?> value, Actor actor) {
        return listing.list(new Wanted(Map.of(field, value.name()), null, MOST), actor)
                .items();
    }

    private static boolean may(Benefit benefit, String action, Actor actor) {
        return benefit.instalments().stream()
                .anyMatch(one -> BenefitActions.on(one, actor).contains(action));
    }

    private static WorkItem due(ConfirmInstalments.DueGrant due, Instant now) {
        var state = due.benefit().state();
        return new WorkItem(
                due.benefit().id(),
                "talent.confirm-due-benefit",
                state.number() + " " + String.join(", ", due.keys()),
                now,
                due.keys().size() > 1,
                "/talent/benefits/due",
                state.beneficiary().unit());
    }

    private static WorkItem item(Versioned<Benefit> benefit, String kind) {
        var state = benefit.state();
        return new WorkItem(
                benefit.id(),
                kind,
                state.number() + " " + state.beneficiary().talentNumber(),
                state.amount(),
                null,
                false,
                "/talent/benefits/" + benefit.id(),
                state.beneficiary().unit());
    }
}
