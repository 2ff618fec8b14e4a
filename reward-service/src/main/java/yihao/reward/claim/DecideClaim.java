package yihao.reward.claim;

import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.kernel.WorkingCalendar;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownCapital;
import yihao.reward.scheme.Computation;
import yihao.reward.scheme.ComputeAward;

/// The steps between application and payment, each one decision of one person.
public final class DecideClaim {

    private final Claims claims;
    private final Known known;
    private final FreshMoney freshMoney;
    private final WorkingCalendar calendar;

    public DecideClaim(Claims claims, Known known, FreshMoney freshMoney, WorkingCalendar calendar) {
        this.claims = claims;
        this.known = known;
        this.freshMoney = freshMoney;
        this.calendar = calendar;
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
                        claim -> compute(claim, money)
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

    public Outcome<Versioned<Claim>> approve(String id, boolean approved, Act act) {
        var action = approved ? ClaimAction.APPROVED : ClaimAction.DECLINED;
        return known(id, claims.change(id, action, act, claim -> claim.approve(approved, act)));
    }

    private Outcome<Computation> compute(Claim claim, List<KnownCapital> money) {
        var project = known.project(claim.subject().projectId());
        if (project.isEmpty()) {
            return Outcome.refused(Refusal.of(
                    ClaimProblem.PROJECT_UNKNOWN, "projectId", claim.subject().projectId()));
        }
        var facts = ClaimFacts.of(known, claim.subject(), project.get(), money);
        return Outcome.done(ComputeAward.of(claim.scheme(), claim.subject().beneficiary(), facts));
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
