package yihao.lead.promotion;

import static yihao.lead.promotion.PromotionProblem.PROMOTION_LEAD_ANOTHERS;
import static yihao.lead.promotion.PromotionProblem.PROMOTION_LEAD_TAKEN;
import static yihao.lead.promotion.PromotionProblem.PROMOTION_LEAD_UNKNOWN;
import static yihao.lead.promotion.PromotionProblem.PROMOTION_NOT_A_SIGNING;
import static yihao.lead.promotion.PromotionProblem.PROMOTION_NOT_BEGUN;
import static yihao.lead.promotion.PromotionProblem.SIGNED_NOT_POSITIVE;

import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.OutreachSight;
import yihao.lead.Report;

/// L9: what came of an event: who came, what was signed there as an intention, which leads came from it.
public final class RecordPromotion {

    private final Promotions promotions;
    private final OutreachSight sight;
    private final Leads leads;
    private final LeadSight leadSight;

    public RecordPromotion(Promotions promotions, OutreachSight sight, Leads leads, LeadSight leadSight) {
        this.promotions = promotions;
        this.sight = sight;
        this.leads = leads;
        this.leadSight = leadSight;
    }

    /// From the first day on; it may be told again.
    ///
    /// @param came ids of invitations, as `absent` of those who did not come
    public Outcome<Versioned<Promotion>> attended(String id, List<String> came, List<String> absent, Act act) {
        return sight.decide(
                promotions,
                id,
                PromotionAction.ATTENDANCE_RECORDED,
                act,
                promotion -> begun(promotion, act)
                        .flatMap(begun -> all(begun, came, true))
                        .flatMap(told -> all(told, absent, false)));
    }

    private static Outcome<Promotion> all(Promotion promotion, List<String> invited, boolean came) {
        Outcome<Promotion> told = Outcome.done(promotion);
        for (var one : invited) {
            told = told.flatMap(before -> before.step(one, firm -> firm.attended(came)));
        }
        return told;
    }

    /// @param amount an intention; told again, it is the newer one
    public Outcome<Versioned<Promotion>> signed(String id, String invited, Money amount, Act act) {
        return sight.decide(promotions, id, PromotionAction.SIGNING_RECORDED, act, promotion -> {
            if (promotion.plan().kind() != PromotionKind.SIGNING) {
                return Outcome.refused(PROMOTION_NOT_A_SIGNING);
            }
            return amount.isPositive()
                    ? promotion.step(invited, firm -> firm.signed(amount))
                    : Outcome.refused(SIGNED_NOT_POSITIVE);
        });
    }

    private static Outcome<Promotion> begun(Promotion promotion, Act act) {
        var from = promotion.plan().from();
        return CityTime.day(act.at()).isBefore(from)
                ? Outcome.refused(Refusal.of(PROMOTION_NOT_BEGUN, "date", from))
                : Outcome.done(promotion);
    }

    /// A lead comes from one event: one that its unit, one above or one below it organised, not after
    /// the report. Of two events that name it at one instant, one has it.
    ///
    /// @param lead id or readable number of a lead that the actor sees
    public Outcome<Versioned<Promotion>> cameFrom(String id, String lead, Act act) {
        var found = leads.find(lead)
                .or(() -> leads.withNumber(lead))
                .filter(one -> leadSight.sees(act.actor(), one.state()));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of(PROMOTION_LEAD_UNKNOWN, "lead", lead));
        }
        var named = new Promotion.CameFrom(found.get().id(), found.get().state().number());
        var report = found.get().state().report();
        try {
            return sight.decide(
                    promotions,
                    id,
                    PromotionAction.LEAD_NAMED,
                    act,
                    promotion -> mayHaveBrought(promotion, report)
                            ? promotion.bring(named)
                            : Outcome.refused(PROMOTION_LEAD_ANOTHERS));
        } catch (Aggregates.Taken _) {
            return promotions
                    .find(id)
                    .filter(now -> now.state().leads().contains(named))
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(PROMOTION_LEAD_TAKEN));
        }
    }

    private boolean mayHaveBrought(Promotion promotion, Report report) {
        return sight.areRelated(promotion.units(), report.unit())
                && !CityTime.day(report.receivedAt()).isBefore(promotion.plan().from());
    }
}
