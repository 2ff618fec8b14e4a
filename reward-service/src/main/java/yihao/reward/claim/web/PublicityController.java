package yihao.reward.claim.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.reward.claim.Claim;
import yihao.reward.claim.Claims;
import yihao.reward.claim.DecideClaim;
import yihao.reward.claim.PayeeKind;
import yihao.reward.claim.Subject;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownEnterprise;
import yihao.reward.copies.KnownUnit;

/// The public notice of claims, without sign-in. Whoever objects leaves no name here.
@RestController
@RequestMapping("/api/public/publicity")
class PublicityController {

    private final Claims claims;
    private final DecideClaim decideClaim;
    private final Clock clock;
    private final Known known;

    PublicityController(Claims claims, DecideClaim decideClaim, Clock clock, Known known) {
        this.claims = claims;
        this.decideClaim = decideClaim;
        this.clock = clock;
        this.known = known;
    }

    record NoticeView(
            String id,
            String number,
            String project,
            String scheme,
            String beneficiary,
            PayeeKind payeeKind,
            @Nullable String payee,
            Money amount,
            @Nullable LocalDate publicFrom,
            @Nullable LocalDate publicUntil) {

        static NoticeView of(Versioned<Claim> stored, Known known) {
            var claim = stored.state();
            return new NoticeView(
                    stored.id(),
                    claim.number(),
                    claim.subject().projectName(),
                    claim.scheme().name(),
                    claim.subject().beneficiary(),
                    claim.subject().payeeKind(),
                    payee(claim, known),
                    claim.computation().total(),
                    claim.publicFrom(),
                    claim.publicUntil());
        }

        /// Units and enterprises by name; persons are never named, and no record here knows their names.
        private static @Nullable String payee(Claim claim, Known known) {
            var subject = claim.subject();
            return switch (subject.beneficiary()) {
                case Subject.REFERRER -> null;
                case Subject.UNIT ->
                    known.unit(subject.payee()).map(KnownUnit::nameZh).orElse(null);
                default ->
                    known.enterprise(subject.payee()).map(KnownEnterprise::name).orElse(null);
            };
        }
    }

    record ObjectionRequest(@NotBlank @Size(max = 2000) String text) {}

    record ObjectionView(int no) {}

    @GetMapping
    Page<NoticeView> current() {
        var today = CityTime.day(clock.instant());
        var notices = claims.publicOn(today, Page.MOST).stream()
                .map(claim -> NoticeView.of(claim, known))
                .toList();
        return Page.of(notices, null, notices.size());
    }

    @PostMapping("/{id}/objections")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ObjectionView object(@PathVariable String id, @RequestBody @Valid ObjectionRequest request) {
        var act = Act.ofService("public", clock.instant(), Objects.requireNonNullElse(MDC.get("requestId"), "public"));
        var claim = decideClaim.object(id, request.text(), act).orElseThrow(Refused::new);
        return new ObjectionView(claim.state().objections().size());
    }
}
