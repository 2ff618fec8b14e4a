package yihao.lead.referral.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.referral.AgreeShares.Agreed;
import yihao.lead.referral.ChangeReferral;
import yihao.lead.referral.ConfirmReferral;
import yihao.lead.referral.ConfirmReferral.SentLink;
import yihao.lead.referral.FileReferral;
import yihao.lead.referral.FileReferral.Filing;
import yihao.lead.referral.Party;
import yihao.lead.referral.Referral;
import yihao.lead.referral.ReferralSight;
import yihao.lead.referral.ReferralStatus;
import yihao.lead.referral.web.ReferralViews.ReferralView;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

@RestController
@RequestMapping("/api/referrals")
class ReferralController {

    private final ReferralSight sight;
    private final FileReferral fileReferral;
    private final ChangeReferral changeReferral;
    private final ConfirmReferral confirmReferral;
    private final ReferralViews views;

    ReferralController(
            ReferralSight sight,
            FileReferral fileReferral,
            ChangeReferral changeReferral,
            ConfirmReferral confirmReferral,
            ReferralViews views) {
        this.sight = sight;
        this.fileReferral = fileReferral;
        this.changeReferral = changeReferral;
        this.confirmReferral = confirmReferral;
        this.views = views;
    }

    /// @param referrer id or readable number
    /// @param percent in digits, two decimals at most: `"33.34"`
    record ShareRequest(
            @NotBlank @Size(max = 100) String referrer,

            @NotNull @Pattern(regexp = "[0-9]{1,6}(\\.[0-9]{1,6})?")
            String percent) {}

    /// @param lead id or readable number
    /// @param shares of joint referrers, among them `referrerId`; none where that one has the whole
    record FilingRequest(
            @NotBlank String referrerId,
            @NotBlank String lead,
            @NotBlank @Size(max = 5000) String statement,
            @Nullable @Size(max = 50) List<@NotNull @Valid ShareRequest> shares) {

        Filing filing() {
            return new Filing(referrerId, lead, statement, shares == null ? List.of() : agreed(shares));
        }
    }

    record SharesRequest(@NotEmpty @Size(max = 50) List<@NotNull @Valid ShareRequest> shares) {}

    record ConfirmationRequest(@NotNull Party party) {}

    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    record LinkView(String token, String path, Instant expiresAt) {}

    @PostMapping
    ResponseEntity<ReferralView> file(@Valid @RequestBody FilingRequest request, Act act) {
        var referral = fileReferral.file(request.filing(), act).orElseThrow(Refused::new);
        return Answers.created("/api/referrals", referral, views.of(referral, act.actor()));
    }

    @PostMapping("/{id}/confirmations")
    ResponseEntity<ReferralView> confirm(
            @PathVariable String id, @Valid @RequestBody ConfirmationRequest request, Act act) {
        visible(id, act.actor());
        return answer(confirmReferral.confirm(id, request.party(), act), act);
    }

    @PutMapping("/{id}/shares")
    ResponseEntity<ReferralView> agree(@PathVariable String id, @Valid @RequestBody SharesRequest request, Act act) {
        visible(id, act.actor());
        return answer(changeReferral.agree(id, agreed(request.shares()), act), act);
    }

    @PostMapping("/{id}/investor-links")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<LinkView> sendLink(@PathVariable String id, Act act) {
        visible(id, act.actor());
        return sent(confirmReferral.sendInvestorLink(id, act));
    }

    /// For a joint referrer without an account.
    @PostMapping("/{id}/shares/{referrerId}/links")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<LinkView> sendShareLink(@PathVariable String id, @PathVariable String referrerId, Act act) {
        visible(id, act.actor());
        return sent(confirmReferral.sendShareLink(id, referrerId, act));
    }

    @PostMapping("/{id}/refusal")
    ResponseEntity<ReferralView> refuse(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        visible(id, act.actor());
        return answer(changeReferral.refuse(id, act.because(request.reason())), act);
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<ReferralView> withdraw(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        visible(id, act.actor());
        return answer(changeReferral.withdraw(id, act.because(request.reason())), act);
    }

    @GetMapping
    Page<ReferralView> list(
            @RequestParam(required = false) @Nullable String lead,
            @RequestParam(required = false) @Nullable ReferralStatus status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        var most = Page.limit(limit);
        var found = sight.list(actor, lead, status, after, most);
        var next = lead != null || found.size() < most ? null : found.getLast().id();
        var counted = lead != null ? found.size() : sight.count(actor, status, Page.COUNTED);
        return Page.of(found.stream().map(one -> views.of(one, actor)).toList(), next, counted);
    }

    @GetMapping("/{id}")
    ResponseEntity<ReferralView> one(@PathVariable String id, Actor actor) {
        var referral = visible(id, actor);
        return Answers.ok(referral, views.of(referral, actor));
    }

    private static List<Agreed> agreed(List<ShareRequest> shares) {
        return shares.stream()
                .map(share -> new Agreed(share.referrer().strip(), new BigDecimal(share.percent())))
                .toList();
    }

    private static ResponseEntity<LinkView> sent(Outcome<SentLink> outcome) {
        var link = outcome.orElseThrow(Refused::new);
        var path = PublicConfirmationController.PATH + "/" + link.token();
        return ResponseEntity.status(HttpStatus.CREATED).body(new LinkView(link.token(), path, link.expiresAt()));
    }

    private Versioned<Referral> visible(String id, Actor actor) {
        return sight.find(actor, id).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }

    private ResponseEntity<ReferralView> answer(Outcome<Versioned<Referral>> outcome, Act act) {
        var referral = outcome.orElseThrow(Refused::new);
        return Answers.ok(referral, views.of(referral, act.actor()));
    }
}
