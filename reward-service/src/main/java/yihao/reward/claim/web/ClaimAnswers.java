package yihao.reward.claim.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.kernel.WorkingCalendar;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.reward.claim.Claim;
import yihao.reward.claim.ClaimProblem;
import yihao.reward.claim.Claims;
import yihao.reward.claim.ClawBackClaim;
import yihao.reward.claim.Due;
import yihao.reward.claim.Withholding;
import yihao.reward.paymentorder.Recovery;

/// How a claim, and a decision about one, is told to whoever may see it.
@Component
class ClaimAnswers {

    private final Claims claims;
    private final Texts texts;
    private final Clock clock;
    private final WorkingCalendar calendar;
    private final Withholding withholding;
    private final Due due;
    private final ClawBackClaim clawBackClaim;

    ClaimAnswers(
            Claims claims,
            Texts texts,
            Clock clock,
            WorkingCalendar calendar,
            Withholding withholding,
            Due due,
            ClawBackClaim clawBackClaim) {
        this.claims = claims;
        this.texts = texts;
        this.clock = clock;
        this.calendar = calendar;
        this.withholding = withholding;
        this.due = due;
        this.clawBackClaim = clawBackClaim;
    }

    ResponseEntity<ClaimView> of(Outcome<Versioned<Claim>> outcome, Act act, Locale locale) {
        var claim = outcome.orElseThrow(Refused::new);
        return Answers.ok(claim, view(claim, act.actor(), locale));
    }

    /// What one may not see does not exist.
    Versioned<Claim> visible(String id, Actor actor) {
        return claims.visible(id, actor)
                .orElseThrow(() -> new Refused(Refusal.of(ClaimProblem.CLAIM_UNKNOWN, "id", id)));
    }

    ResponseEntity<ClaimView> one(String id, Actor actor, Locale locale) {
        var claim = visible(id, actor);
        return Answers.ok(claim, view(claim, actor, locale));
    }

    ClaimView view(Versioned<Claim> claim, Actor actor, Locale locale) {
        var recoveries = claim.state().clawback() == null
                ? List.<Versioned<Recovery>>of()
                : clawBackClaim.recoveries(claim.state());
        return ClaimView.of(
                claim, actor, CityTime.day(clock.instant()), calendar, withholding, due, recoveries, texts, locale);
    }
}
