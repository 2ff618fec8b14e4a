package yihao.reward.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.claim.Subject.Payee;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownProject;
import yihao.reward.copies.KnownReferral;

/// Rule RC-11: who is paid, by the beneficiary that a component of the scheme names: the referrer of a confirmed
/// referral, the unit of the project, or (INVESTOR, OWNER …) the enterprise of the project, for which its unit or the
/// bureau claims.
final class Beneficiaries {

    private final Known known;

    Beneficiaries(Known known) {
        this.known = known;
    }

    Outcome<Subject> subject(
            String beneficiary,
            KnownProject project,
            @Nullable String referralId,
            Map<String, String> declared,
            Actor actor) {
        return switch (beneficiary) {
            case Subject.REFERRER -> referred(project, referralId, declared, actor);
            case Subject.UNIT ->
                ownUnit(project, actor, subject(project, project.unit(), declared, beneficiary, PayeeKind.UNIT));
            default -> enterprise(project, declared, beneficiary, actor);
        };
    }

    private Outcome<Subject> enterprise(
            KnownProject project, Map<String, String> declared, String beneficiary, Actor actor) {
        var enterprise = Optional.ofNullable(project.enterpriseId());
        return enterprise.isEmpty()
                ? Outcome.refused(Refusal.of(ClaimProblem.PAYEE_UNKNOWN, "number", project.number()))
                : ownUnit(
                        project,
                        actor,
                        subject(project, enterprise.get(), declared, beneficiary, PayeeKind.LEGAL_PERSON));
    }

    /// A referrer claims for itself only.
    private static Outcome<Subject> ownUnit(KnownProject project, Actor actor, Subject subject) {
        return ClaimSight.isReferrer(actor)
                ? Outcome.refused(Refusal.of(ClaimProblem.PROJECT_UNKNOWN, "projectId", project.id()))
                : Outcome.done(subject);
    }

    private Outcome<Subject> referred(
            KnownProject project, @Nullable String referralId, Map<String, String> declared, Actor actor) {
        var referral = Optional.ofNullable(referralId).flatMap(known::referral);
        return whyNot(project, String.valueOf(referralId), referral, actor)
                .<Outcome<Subject>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(of(project, referral.orElseThrow(), declared)));
    }

    private static Optional<Refusal> whyNot(
            KnownProject project, String id, Optional<KnownReferral> referral, Actor actor) {
        if (referral.isEmpty() || !ClaimSight.mayClaimOn(referral.get(), actor)) {
            return Optional.of(Refusal.of(ClaimProblem.REFERRAL_UNKNOWN, "referralId", id));
        }
        var number = referral.get().number();
        if (!referral.get().confirmed()) {
            return Optional.of(Refusal.of(ClaimProblem.REFERRAL_NOT_CONFIRMED, "number", number));
        }
        if (!referral.get().isDivided()) {
            return Optional.of(Refusal.of(ClaimProblem.REFERRAL_NOT_DIVIDED, "number", number));
        }
        return referral.get().leadId().equals(project.leadId())
                ? Optional.empty()
                : Optional.of(Refusal.of(ClaimProblem.REFERRAL_OF_ANOTHER_LEAD, "number", number));
    }

    private static Subject of(KnownProject project, KnownReferral referral, Map<String, String> declared) {
        return new Subject(
                project.id(),
                project.number(),
                project.name(),
                project.unit(),
                referral.id(),
                referral.referrerId(),
                referral.shares().stream()
                        .map(share ->
                                new Payee(share.referrerId(), share.percent(), PayeeKind.ofReferrer(share.kind())))
                        .toList(),
                declared,
                Subject.REFERRER,
                PayeeKind.ofReferrer(referral.kind()));
    }

    private static Subject subject(
            KnownProject project, String payee, Map<String, String> declared, String beneficiary, PayeeKind kind) {
        return new Subject(
                project.id(),
                project.number(),
                project.name(),
                project.unit(),
                null,
                payee,
                List.of(),
                declared,
                beneficiary,
                kind);
    }
}
