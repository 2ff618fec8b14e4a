package yihao.reward.claim;

import java.util.Objects;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.Duties;
import yihao.reward.claim.Claim.Status;
import yihao.reward.scheme.Computation;

/// Rule RC-05: four bodies, four people, on fresh figures. Figures that have changed void the opinions given on the old
/// ones; a "no" needs a reason and ends the claim; the fourth "yes" closes the review.
final class JointReview {

    private JointReview() {}

    static Outcome<Claim> of(Claim claim, ReviewBody body, boolean agrees, Computation fresh, Act act) {
        var current = fresh.total().equals(claim.computation().total())
                ? claim
                : Edit.of(claim).computed(fresh).withoutReviews().done();
        var refusal = claim.guard(act, Status.APPLIED, current.deciders(), Function.JOINT_REVIEWER)
                .or(() -> hasReviewed(current, body))
                .or(() -> agrees ? Optional.empty() : Duties.reasonMissing(act));
        return refusal.<Outcome<Claim>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(reviewed(current, body, agrees, fresh, act)));
    }

    private static Optional<Refusal> hasReviewed(Claim claim, ReviewBody body) {
        return claim.reviews().stream().anyMatch(review -> review.body() == body)
                ? Optional.of(Refusal.of(ClaimProblem.BODY_HAS_REVIEWED, "body", body.name()))
                : Optional.empty();
    }

    private static Claim reviewed(Claim claim, ReviewBody body, boolean agrees, Computation fresh, Act act) {
        var opinion = Objects.requireNonNullElse(act.reason(), "");
        var edit = Edit.of(claim)
                .computed(fresh)
                .review(new Review(body, agrees, opinion, act.actor().subject(), act.at()))
                .decided(agrees ? ClaimAction.REVIEWED : ClaimAction.DECLINED, act);
        return agrees ? edit.reviewedByAll().done() : edit.declined(opinion).done();
    }
}
