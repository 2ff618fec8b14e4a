package yihao.reward.claim.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.kernel.WorkingCalendar;
import yihao.platform.web.problem.Texts;
import yihao.reward.claim.Claim;
import yihao.reward.claim.ClaimFacts;
import yihao.reward.claim.ClaimSteps;
import yihao.reward.claim.ClawbackHint;
import yihao.reward.claim.Decision;
import yihao.reward.claim.Due;
import yihao.reward.claim.Objection;
import yihao.reward.claim.PayeeKind;
import yihao.reward.claim.Review;
import yihao.reward.claim.ReviewBody;
import yihao.reward.claim.Suspension;
import yihao.reward.claim.Withholding;
import yihao.reward.paymentorder.Recovery;
import yihao.reward.scheme.AskedFact;
import yihao.reward.scheme.ExplainedAward;

record ClaimView(
        String id,
        String number,
        String projectId,
        String projectNumber,
        String projectName,
        String unit,
        @Nullable String referralId,
        String beneficiary,
        PayeeKind payeeKind,
        String payee,
        List<PayeeView> payees,
        String schemeId,
        int schemeVersion,
        String schemeName,
        int publicityWorkingDays,
        String publicitySource,
        List<String> assumptions,
        Map<String, String> facts,
        List<AskedFact> asked,
        String status,
        Money amount,
        ExplainedAward computation,
        List<Review> reviews,
        List<ReviewBody> missingReviews,
        @Nullable LocalDate publicFrom,
        @Nullable LocalDate publicUntil,
        @Nullable Integer publicWorkingDaysLeft,
        List<Objection> objections,
        List<ShareView> instalments,
        List<Decision> decisions,
        @Nullable String declinedReason,
        @Nullable Suspension suspension,
        @Nullable ClawbackView clawback,
        @Nullable ClawbackHint hint,
        List<ClawbackTermView> clawbackTerms,
        List<String> actions,
        long version) {

    /// One of joint referrers.
    record PayeeView(String referrerId, String percent) {}

    static ClaimView of(
            Versioned<Claim> stored,
            Actor actor,
            LocalDate today,
            WorkingCalendar calendar,
            Withholding withholding,
            Due due,
            List<Versioned<Recovery>> recoveries,
            Texts texts,
            Locale locale) {
        var claim = stored.state();
        var subject = claim.subject();
        var scheme = claim.scheme();
        return new ClaimView(
                stored.id(),
                claim.number(),
                subject.projectId(),
                subject.projectNumber(),
                subject.projectName(),
                subject.unit(),
                subject.referralId(),
                subject.beneficiary(),
                subject.payeeKind(),
                subject.payee(),
                subject.payees().stream()
                        .map(one ->
                                new PayeeView(one.referrerId(), one.percent().toPlainString()))
                        .toList(),
                scheme.id(),
                scheme.version(),
                scheme.name(),
                scheme.publicity().workingDays(),
                scheme.publicity().source(),
                scheme.assumptions(),
                subject.declared(),
                ClaimFacts.asked(scheme, subject.beneficiary()),
                claim.status().name(),
                claim.computation().total(),
                ExplainedAward.of(claim.computation(), (key, words) -> texts.get(key, words, locale)),
                claim.reviews(),
                ClaimSteps.missingReviews(claim),
                claim.publicFrom(),
                claim.publicUntil(),
                ClaimSteps.workingDaysLeft(claim, today, calendar).orElse(null),
                claim.objections(),
                claim.shares().stream()
                        .map(share -> ShareView.of(claim, share, withholding, due, today))
                        .toList(),
                claim.decisions(),
                claim.declinedReason(),
                claim.suspension(),
                ClawbackView.of(claim.clawback(), recoveries),
                claim.hint(),
                ClawbackTermView.of(scheme),
                ClaimSteps.actionsFor(
                        claim, actor, today, !due.payable(claim, today).isEmpty()),
                stored.version());
    }
}
