package yihao.reward.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.kernel.WorkingCalendar;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownCapital;
import yihao.reward.copies.KnownProject;
import yihao.reward.scheme.Computation;
import yihao.reward.scheme.ComputeAward;
import yihao.reward.scheme.Facts;

/// The steps between application and payment, each one decision of one person.
public final class DecideClaim {

    private final Claims claims;
    private final Known known;
    private final FreshMoney freshMoney;
    private final WorkingCalendar calendar;
    private final Ceilings ceilings;

    public DecideClaim(Claims claims, Awards awards, Known known, FreshMoney freshMoney, WorkingCalendar calendar) {
        this.claims = claims;
        this.known = known;
        this.freshMoney = freshMoney;
        this.calendar = calendar;
        this.ceilings = new Ceilings(awards, claims);
    }

    /// Asks the project's owner first: while it does not answer, the claim stays as it is.
    public Outcome<Versioned<Claim>> review(String id, ReviewBody body, boolean agrees, Act act) {
        var found = claims.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(unknown(id));
        }
        var early =
                found.get().state().guard(act, Claim.Status.APPLIED, List.of(), yihao.kernel.Function.JOINT_REVIEWER);
        if (early.isPresent()) {
            return Outcome.refused(early.get());
        }
        var action = agrees ? ClaimAction.REVIEWED : ClaimAction.DECLINED;
        return freshMoney
                .of(found.get().state().subject().projectId())
                .flatMap(money -> claims.change(
                        id,
                        action,
                        act,
                        claim -> compute(id, claim, claim.subject(), money)
                                .flatMap(fresh -> JointReview.of(claim, body, agrees, fresh, act))));
    }

    public Outcome<Versioned<Claim>> publish(String id, Act act) {
        return known(id, claims.change(id, ClaimAction.PUBLISHED, act, claim -> Publicity.start(claim, calendar, act)));
    }

    public Outcome<Versioned<Claim>> object(String id, String text, Act act) {
        return known(id, claims.change(id, ClaimAction.OBJECTED, act, claim -> Publicity.object(claim, text, act)));
    }

    public Outcome<Versioned<Claim>> answer(String id, int no, boolean upheld, String answer, Act act) {
        var action = upheld ? ClaimAction.DECLINED : ClaimAction.OBJECTION_ANSWERED;
        return known(id, claims.change(id, action, act, claim -> Publicity.answer(claim, no, upheld, answer, act)));
    }

    /// Asks the project's owner first, as a review does.
    ///
    /// @param declared what the applicant's declaration is corrected to; none: as it is
    public Outcome<Versioned<Claim>> reopen(
            String id, int no, @Nullable Map<String, String> declared, String answer, Act act) {
        var found = claims.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(unknown(id));
        }
        return freshMoney
                .of(found.get().state().subject().projectId())
                .flatMap(money -> claims.change(id, ClaimAction.REOPENED, act, claim -> {
                    var subject =
                            declared == null ? claim.subject() : claim.subject().declaring(declared);
                    var unreadable = Declared.of(claim.scheme(), subject).whyNot();
                    if (unreadable.isPresent()) {
                        return Outcome.refused(unreadable.get());
                    }
                    return compute(id, claim, subject, money)
                            .flatMap(fresh -> Publicity.reopen(claim, no, answer, subject, fresh, act));
                }));
    }

    /// Rule RC-22: the head of the bureau puts an approved claim of which nothing was paid back to its beginning, on
    /// what is verified now.
    public Outcome<Versioned<Claim>> startOver(String id, Act act) {
        var found = claims.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(unknown(id));
        }
        return freshMoney
                .of(found.get().state().subject().projectId())
                .flatMap(money -> claims.change(
                        id,
                        ClaimAction.REOPENED,
                        act,
                        claim -> compute(id, claim, claim.subject(), money)
                                .flatMap(fresh -> Hold.startOver(claim, fresh, act))))
                .map(claim -> {
                    ceilings.release(claim, act);
                    return claim;
                });
    }

    /// Room below the scheme's ceilings is reserved first: an approval that dies afterwards finds it again.
    public Outcome<Versioned<Claim>> approve(String id, boolean approved, Act act) {
        var action = approved ? ClaimAction.APPROVED : ClaimAction.DECLINED;
        var fits = approved ? reserved(id, act) : Outcome.done(id);
        return fits.flatMap(_ -> known(id, claims.change(id, action, act, claim -> claim.approve(approved, act))))
                .map(claim -> settled(claim, act));
    }

    private Outcome<?> reserved(String id, Act act) {
        var found = claims.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(unknown(id));
        }
        var claim = found.get().state();
        return claim.approve(true, act)
                .flatMap(_ -> facts(
                        claim, claim.subject(), known.capitalOf(claim.subject().projectId())))
                .flatMap(facts -> stillEarned(claim, facts)
                        .<Outcome<?>>map(Outcome::refused)
                        .orElseGet(() -> ceilings.reserve(id, claim, facts, act)));
    }

    /// Rule RC-20: money that is revoked, or a project that ends, after the joint review leaves nothing to approve.
    private Optional<Refusal> stillEarned(Claim claim, Facts facts) {
        var now = ComputeAward.of(claim.scheme(), claim.subject().beneficiary(), facts)
                .total();
        var promised = claim.computation().total();
        var ended = known.project(claim.subject().projectId())
                .filter(KnownProject::ended)
                .isPresent();
        var less = !now.currency().equals(promised.currency()) || now.isLessThan(promised);
        return ended || less
                ? Optional.of(Refusal.of(ClaimProblem.MONEY_CHANGED, "now", now.toString()))
                : Optional.empty();
    }

    private Versioned<Claim> settled(Versioned<Claim> claim, Act act) {
        switch (claim.state().status()) {
            case APPROVED, PAYMENT_REQUESTED, PAID -> ceilings.confirm(claim, act);
            case DECLINED, WITHDRAWN, CLAWED_BACK -> ceilings.release(claim, act);
            case APPLIED, REVIEWED, PUBLISHED -> {
                // nothing is reserved for it
            }
        }
        return claim;
    }

    private Outcome<Computation> compute(String id, Claim claim, Subject subject, List<KnownCapital> money) {
        var scheme = claim.scheme();
        return facts(claim, subject, money)
                .map(facts -> ceilings.beside(facts, scheme.id(), subject, id))
                .map(facts -> ComputeAward.of(scheme, subject.beneficiary(), facts));
    }

    private Outcome<Facts> facts(Claim claim, Subject subject, List<KnownCapital> money) {
        return known.project(subject.projectId())
                .map(project ->
                        Outcome.done(ClaimFacts.of(known, subject, project, money, claim.scheme(), claim.appliedOn())))
                .orElseGet(() ->
                        Outcome.refused(Refusal.of(ClaimProblem.PROJECT_UNKNOWN, "projectId", subject.projectId())));
    }

    static Refusal unknown(String id) {
        return Refusal.of(ClaimProblem.CLAIM_UNKNOWN, "id", id);
    }

    static Outcome<Versioned<Claim>> known(String id, Outcome<Versioned<Claim>> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Versioned<Claim>>(var refusal)
            when refusal.problem() == StoreProblem.NOT_FOUND -> Outcome.refused(unknown(id));
            case Outcome.Refused<Versioned<Claim>> _, Outcome.Done<Versioned<Claim>> _ -> outcome;
        };
    }
}
