package yihao.lead.promotion;

import static yihao.lead.promotion.PromotionProblem.MAY_NOT_PROMOTE;
import static yihao.lead.promotion.PromotionProblem.PROMOTION_PERIOD_UNFIT;
import static yihao.lead.promotion.PromotionProblem.PROMOTION_REASON_MISSING;
import static yihao.lead.promotion.PromotionProblem.PROMOTION_UNIT_UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.DaySpan;
import yihao.lead.Network;
import yihao.lead.OutreachSight;

/// L9: a unit enters an event, changes what is known of it, or gives it up with a reason while nobody has come to it.
public final class PlanPromotion {

    private static final int LONGEST_DAYS = 366;

    private final Promotions promotions;
    private final OutreachSight sight;
    private final Network network;

    public PlanPromotion(Promotions promotions, OutreachSight sight, Network network) {
        this.promotions = promotions;
        this.sight = sight;
        this.network = network;
    }

    public Outcome<Versioned<Promotion>> plan(Promotion.Plan plan, Act act) {
        return whatIsWrong(plan, act)
                .<Outcome<Versioned<Promotion>>>map(Outcome::refused)
                .orElseGet(() -> {
                    var promotion = Promotion.planned(
                            promotions.newNumber(CityTime.day(act.at()).getYear()),
                            act.actor().unit(),
                            plan,
                            act.actor().subject(),
                            act.at());
                    return Outcome.done(promotions.add(promotions.newId(), promotion, PromotionAction.PLANNED, act));
                });
    }

    public Outcome<Versioned<Promotion>> change(String id, Promotion.Plan plan, Act act) {
        return whatIsWrong(plan, act)
                .<Outcome<Versioned<Promotion>>>map(Outcome::refused)
                .orElseGet(() ->
                        sight.decide(promotions, id, PromotionAction.CHANGED, act, before -> before.change(plan)));
    }

    public Outcome<Versioned<Promotion>> cancel(String id, Act act) {
        var reason = act.reason();
        return sight.decide(
                promotions,
                id,
                PromotionAction.CANCELLED,
                act,
                promotion -> reason == null || reason.isBlank()
                        ? Outcome.refused(PROMOTION_REASON_MISSING)
                        : promotion.cancel(reason));
    }

    private Optional<Refusal> whatIsWrong(Promotion.Plan plan, Act act) {
        if (!OutreachSight.mayEnter(act.actor())) {
            return Optional.of(Refusal.of(MAY_NOT_PROMOTE));
        }
        if (!new DaySpan(plan.from(), plan.until()).fits(LONGEST_DAYS)) {
            return Optional.of(Refusal.of(PROMOTION_PERIOD_UNFIT, "most", LONGEST_DAYS));
        }
        return plan.partners().stream()
                .filter(unit -> network.unit(unit).filter(Network.Entry::active).isEmpty())
                .findFirst()
                .map(unit -> Refusal.of(PROMOTION_UNIT_UNKNOWN, "unit", unit));
    }

    /// What the actor may do with it now.
    public List<String> actions(Actor actor, Promotion promotion) {
        if (promotion.cancelledBecause() != null || !sight.mayWork(actor, promotion)) {
            return List.of();
        }
        var actions = new ArrayList<>(List.of("invite"));
        if (promotion.invited().stream().anyMatch(Invited::stands)) {
            actions.add("attendance");
        }
        if (promotion.plan().kind() == PromotionKind.SIGNING
                && promotion.invited().stream().anyMatch(Invited::hasCome)) {
            actions.add("sign");
        }
        actions.addAll(List.of("lead", "change"));
        if (promotion.leads().isEmpty() && promotion.invited().stream().noneMatch(Invited::hasCome)) {
            actions.add("cancel");
        }
        return actions;
    }
}
