package yihao.talent.benefit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.talent.Ids;
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.TalentClass;
import yihao.talent.Words;
import yihao.talent.benefit.Benefit;
import yihao.talent.benefit.Clawback;
import yihao.talent.benefit.DecideBenefit;
import yihao.talent.benefit.GrantBenefit;
import yihao.talent.benefit.web.BenefitView.LineView;

@RestController
class BenefitController {

    private final GrantBenefit grantBenefit;
    private final DecideBenefit decideBenefit;
    private final Listing<Benefit> benefits;
    private final Words words;
    private final Ids ids;

    BenefitController(
            GrantBenefit grantBenefit, DecideBenefit decideBenefit, Listing<Benefit> benefits, Words words, Ids ids) {
        this.grantBenefit = grantBenefit;
        this.decideBenefit = decideBenefit;
        this.benefits = benefits;
        this.words = words;
        this.ids = ids;
    }

    record ApprovalRequest(@Nullable @Size(max = 500) String note) {}

    record RefusalRequest(@NotBlank @Size(max = 500) String reason) {}

    /// @param recipient who would be paid
    /// @param marks what whoever approves would look at
    record PreviewView(
            Money amount,
            String ruleVersion,
            @Nullable TalentClass talentClass,
            String catalogue,
            String recipient,
            List<LineView> explanation,
            List<LineView> marks) {}

    /// @param clawback PROPOSED, CONFIRMED or DISMISSED
    record Filters(
            Benefit.@Nullable Status status,
            @Nullable String talentId,
            @Nullable String projectId,
            @Nullable String kind,
            @Nullable TalentClass talentClass,
            Clawback.@Nullable Status clawback) {

        Map<String, String> equal() {
            var equal = new HashMap<String, String>();
            put(equal, "status", status);
            put(equal, "talentId", talentId);
            put(equal, "projectId", projectId);
            put(equal, "kind", kind);
            put(equal, "talentClass", talentClass);
            put(equal, "clawback", clawback);
            return equal;
        }

        private static void put(Map<String, String> equal, String name, @Nullable Object value) {
            if (value != null) {
                equal.put(name, value.toString());
            }
        }
    }

    @PostMapping("/api/benefits/preview")
    PreviewView preview(@Valid @RequestBody ApplicationRequest request, Act act, Locale locale) {
        var offer = grantBenefit.preview(request.toDomain(), act).orElseThrow(Refused::new);
        var entitled = offer.entitlement();
        return new PreviewView(
                entitled.amount(),
                entitled.table(),
                entitled.classification().talentClass(),
                entitled.classification().catalogue(),
                entitled.terms().recipient().name(),
                LineView.of(entitled.explanation(), words, locale),
                LineView.of(offer.marks(), words, locale));
    }

    @PostMapping("/api/benefits")
    ResponseEntity<BenefitView> grant(@Valid @RequestBody ApplicationRequest request, Act act, Locale locale) {
        var granted = grantBenefit.grant(ids.next(), request.toDomain(), act).orElseThrow(Refused::new);
        return Answers.created("/api/benefits", granted, BenefitView.of(granted, words, act.actor(), locale));
    }

    @GetMapping("/api/benefits")
    Page<BenefitView> list(
            Filters filters,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor,
            Locale locale) {
        var listed = benefits.list(new Wanted(filters.equal(), after, Page.limit(limit)), actor);
        var items = listed.items().stream()
                .map(benefit -> BenefitView.of(benefit, words, actor, locale))
                .toList();
        return Page.of(items, listed.next(), listed.counted());
    }

    @GetMapping("/api/benefits/{id}")
    ResponseEntity<BenefitView> get(@PathVariable String id, Actor actor, Locale locale) {
        var benefit = visible(id, actor);
        return Answers.ok(benefit, BenefitView.of(benefit, words, actor, locale));
    }

    /// 202 while reward-service does not answer: approved, and ordered later without anybody's doing.
    @PostMapping("/api/benefits/{id}/approval")
    ResponseEntity<BenefitView> approve(
            @PathVariable String id, @Valid @RequestBody ApprovalRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        var approved = decideBenefit.approve(id, act.because(request.note())).orElseThrow(Refused::new);
        var waits = approved.state().status() == Benefit.Status.APPROVED;
        return ResponseEntity.status(waits ? HttpStatus.ACCEPTED : HttpStatus.OK)
                .eTag(Answers.etag(approved.version()))
                .body(BenefitView.of(approved, words, act.actor(), locale));
    }

    @PostMapping("/api/benefits/{id}/refusal")
    ResponseEntity<BenefitView> decline(
            @PathVariable String id, @Valid @RequestBody RefusalRequest request, Act act, Locale locale) {
        visible(id, act.actor());
        var declined = decideBenefit.decline(id, request.reason(), act).orElseThrow(Refused::new);
        return Answers.ok(declined, BenefitView.of(declined, words, act.actor(), locale));
    }

    private Versioned<Benefit> visible(String id, Actor actor) {
        return benefits.visible(id, actor).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }
}
