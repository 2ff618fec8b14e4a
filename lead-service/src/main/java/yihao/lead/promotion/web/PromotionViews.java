package yihao.lead.promotion.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.promotion.Invited;
import yihao.lead.promotion.PlanPromotion;
import yihao.lead.promotion.Promotion;
import yihao.lead.promotion.PromotionFigures;
import yihao.lead.promotion.PromotionKind;

/// Shows a promotion event to one caller: of the leads that came from it, those that the caller sees.
@Component
class PromotionViews {

    private final Network network;
    private final PlanPromotion planPromotion;
    private final PromotionFigures figures;

    PromotionViews(Network network, PlanPromotion planPromotion, PromotionFigures figures) {
        this.network = network;
        this.planPromotion = planPromotion;
        this.figures = figures;
    }

    /// @param invited none in a list, as `leads`
    /// @param actions what this caller may do now
    record PromotionView(
            String id,
            String number,
            long version,
            Network.Name unit,
            List<Network.Name> partners,
            PromotionKind kind,
            String name,
            String place,
            LocalDate from,
            LocalDate until,
            String plannedBy,
            Instant plannedAt,
            @Nullable String cancelledBecause,
            PromotionFigures.Figures figures,
            List<InvitedView> invited,
            List<Promotion.CameFrom> leads,
            List<String> actions) {}

    record InvitedView(
            String id,
            String name,
            @Nullable Boolean came,
            @Nullable Money signed,
            @Nullable String withdrawnBecause) {

        static InvitedView of(Invited one) {
            return new InvitedView(one.id(), one.firm().name(), one.came(), one.signed(), one.withdrawnBecause());
        }
    }

    PromotionView whole(Versioned<Promotion> stored, Actor actor) {
        var promotion = stored.state();
        return of(
                stored,
                actor,
                promotion.invited().stream().map(InvitedView::of).toList(),
                figures.seen(promotion, actor).stream()
                        .map(lead ->
                                new Promotion.CameFrom(lead.id(), lead.state().number()))
                        .toList());
    }

    PromotionView row(Versioned<Promotion> stored, Actor actor) {
        return of(stored, actor, List.of(), List.of());
    }

    private PromotionView of(
            Versioned<Promotion> stored, Actor actor, List<InvitedView> invited, List<Promotion.CameFrom> leads) {
        var promotion = stored.state();
        var plan = promotion.plan();
        return new PromotionView(
                stored.id(),
                promotion.number(),
                stored.version(),
                network.nameOf(promotion.unit()),
                plan.partners().stream().map(network::nameOf).toList(),
                plan.kind(),
                plan.name(),
                plan.place(),
                plan.from(),
                plan.until(),
                promotion.plannedBy(),
                promotion.plannedAt(),
                promotion.cancelledBecause(),
                figures.of(promotion, actor),
                invited,
                leads,
                planPromotion.actions(actor, promotion));
    }
}
