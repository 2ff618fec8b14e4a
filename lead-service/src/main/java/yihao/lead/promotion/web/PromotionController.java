package yihao.lead.promotion.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.OutreachSight;
import yihao.lead.promotion.InviteFirms;
import yihao.lead.promotion.PlanPromotion;
import yihao.lead.promotion.Promotion;
import yihao.lead.promotion.PromotionKind;
import yihao.lead.promotion.Promotions;
import yihao.lead.promotion.Promotions.PromotionFilter;
import yihao.lead.promotion.RecordPromotion;
import yihao.lead.promotion.web.PromotionRequests.AttendanceRequest;
import yihao.lead.promotion.web.PromotionRequests.InvitationRequest;
import yihao.lead.promotion.web.PromotionRequests.LeadRequest;
import yihao.lead.promotion.web.PromotionRequests.PlanRequest;
import yihao.lead.promotion.web.PromotionRequests.ReasonRequest;
import yihao.lead.promotion.web.PromotionRequests.SigningRequest;
import yihao.lead.promotion.web.PromotionViews.PromotionView;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

/// L9: promotion events: presentations, fairs, joint signings. Days are days in China.
@RestController
@RequestMapping("/api/promotions")
class PromotionController {

    private final PlanPromotion planPromotion;
    private final InviteFirms inviteFirms;
    private final RecordPromotion recordPromotion;
    private final Promotions promotions;
    private final OutreachSight sight;
    private final PromotionViews views;

    PromotionController(
            PlanPromotion planPromotion,
            InviteFirms inviteFirms,
            RecordPromotion recordPromotion,
            Promotions promotions,
            OutreachSight outreachSight,
            PromotionViews views) {
        this.planPromotion = planPromotion;
        this.inviteFirms = inviteFirms;
        this.recordPromotion = recordPromotion;
        this.promotions = promotions;
        this.sight = outreachSight;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<PromotionView> plan(@Valid @RequestBody PlanRequest request, Act act) {
        var promotion = planPromotion.plan(request.plan(), act).orElseThrow(Refused::new);
        return Answers.created("/api/promotions", promotion, views.whole(promotion, act.actor()));
    }

    @PutMapping("/{id}/plan")
    ResponseEntity<PromotionView> change(@PathVariable String id, @Valid @RequestBody PlanRequest request, Act act) {
        return answer(planPromotion.change(id, request.plan(), act), act);
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<PromotionView> cancel(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(planPromotion.cancel(id, act.because(request.reason())), act);
    }

    @PostMapping("/{id}/invitations")
    ResponseEntity<PromotionView> invite(
            @PathVariable String id, @Valid @RequestBody InvitationRequest request, Act act) {
        return answer(inviteFirms.invite(id, request.names(), act), act);
    }

    @PostMapping("/{id}/invitations/{invited}/withdrawal")
    ResponseEntity<PromotionView> withdraw(
            @PathVariable String id, @PathVariable String invited, @Valid @RequestBody ReasonRequest request, Act act) {
        return answer(inviteFirms.withdraw(id, invited, act.because(request.reason())), act);
    }

    @PostMapping("/{id}/invitations/{invited}/signing")
    ResponseEntity<PromotionView> signed(
            @PathVariable String id,
            @PathVariable String invited,
            @Valid @RequestBody SigningRequest request,
            Act act) {
        return answer(recordPromotion.signed(id, invited, request.amount(), act), act);
    }

    @PostMapping("/{id}/attendance")
    ResponseEntity<PromotionView> attended(
            @PathVariable String id, @Valid @RequestBody AttendanceRequest request, Act act) {
        return answer(recordPromotion.attended(id, request.thoseWhoCame(), request.thoseWhoDidNot(), act), act);
    }

    @PostMapping("/{id}/leads")
    ResponseEntity<PromotionView> cameFrom(@PathVariable String id, @Valid @RequestBody LeadRequest request, Act act) {
        return answer(recordPromotion.cameFrom(id, request.lead().strip(), act), act);
    }

    @GetMapping
    Page<PromotionView> list(
            @RequestParam(required = false) @Nullable PromotionKind kind,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var filter = new PromotionFilter(kind, unit, q);
        var most = Page.limit(limit);
        var found = promotions.list(actor, filter, after, most);
        var next = found.size() < most ? null : found.getLast().state().number();
        var rows = found.stream().map(promotion -> views.row(promotion, actor)).toList();
        return Page.of(rows, next, promotions.count(actor, filter, Page.COUNTED));
    }

    @GetMapping("/{id}")
    ResponseEntity<PromotionView> one(@PathVariable String id, Actor actor) {
        var promotion = promotions
                .find(id)
                .filter(found -> sight.sees(actor, found.state()))
                .orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        return Answers.ok(promotion, views.whole(promotion, actor));
    }

    private ResponseEntity<PromotionView> answer(Outcome<Versioned<Promotion>> outcome, Act act) {
        var promotion = outcome.orElseThrow(Refused::new);
        return Answers.ok(promotion, views.whole(promotion, act.actor()));
    }
}
