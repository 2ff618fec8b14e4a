package yihao.reward.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.Duties;
import yihao.reward.claim.Claim.Status;
import yihao.reward.scheme.Computation;

/// Rules RC-09, RC-10, RC-22: the applicant takes a claim back before it is approved; the head of the bureau stops what
/// is
/// still to be paid of an approved one, and another head lets it go on; one of which nothing was paid may go back to
/// its beginning. All say why.
final class Hold {

    static final Set<Status> BEFORE_APPROVAL = Set.of(Status.APPLIED, Status.REVIEWED, Status.PUBLISHED);
    static final Set<Status> WHILE_PAID = Set.of(Status.APPROVED, Status.PAYMENT_REQUESTED);

    private static final Set<Status> UNPAID = Set.of(Status.APPROVED);

    private Hold() {}

    static Outcome<Claim> withdraw(Claim claim, Act act) {
        return decided(
                isApplicant(claim, act)
                        .or(() -> stepNotOpen(claim, BEFORE_APPROVAL))
                        .or(() -> Duties.reasonMissing(act)),
                () -> Edit.of(claim).decided(ClaimAction.WITHDRAWN, act).withdrawn(act.reason()));
    }

    static Outcome<Claim> suspend(Claim claim, Act act) {
        return decided(
                Duties.lacks(act.actor(), Function.BUREAU_HEAD)
                        .or(() -> stepNotOpen(claim, WHILE_PAID))
                        .or(() -> suspended(claim))
                        .or(() -> Duties.reasonMissing(act)),
                () -> Edit.of(claim)
                        .decided(ClaimAction.SUSPENDED, act)
                        .suspended(new Suspension(
                                Objects.requireNonNullElse(act.reason(), ""),
                                act.actor().subject(),
                                act.at())));
    }

    static Outcome<Claim> resume(Claim claim, Act act) {
        var suspension = claim.suspension();
        return decided(
                Duties.lacks(act.actor(), Function.BUREAU_HEAD)
                        .or(() -> stepNotOpen(claim, WHILE_PAID))
                        .or(() -> suspension == null
                                ? Optional.of(Refusal.of(ClaimProblem.CLAIM_NOT_SUSPENDED, "number", claim.number()))
                                : Duties.decidedBefore(act.actor(), List.of(suspension.by())))
                        .or(() -> Duties.reasonMissing(act)),
                () -> Edit.of(claim).decided(ClaimAction.RESUMED, act).suspended(null));
    }

    /// Whoever puts it back may approve it again: nothing was decided for the applicant. The journal tells who it was.
    static Outcome<Claim> startOver(Claim claim, Computation fresh, Act act) {
        return decided(
                Duties.lacks(act.actor(), Function.BUREAU_HEAD)
                        .or(() -> stepNotOpen(claim, UNPAID))
                        .or(() -> TakingBack.paid(claim).stream()
                                .findFirst()
                                .map(share -> Refusal.of(ClaimProblem.PAID_ALREADY, "instalment", share.no())))
                        .or(() -> Duties.reasonMissing(act)),
                () -> Edit.of(claim).reopened(claim.subject(), fresh));
    }

    /// What forbids every payment of a suspended claim, also one that is under way when it is suspended.
    static Optional<Refusal> suspended(Claim claim) {
        var suspension = claim.suspension();
        return suspension == null
                ? Optional.empty()
                : Optional.of(Refusal.of(ClaimProblem.CLAIM_SUSPENDED, "reason", suspension.reason()));
    }

    private static Optional<Refusal> isApplicant(Claim claim, Act act) {
        return act.actor().is(claim.applicant())
                ? Optional.empty()
                : Optional.of(Refusal.of(ClaimProblem.NOT_THE_APPLICANT, "number", claim.number()));
    }

    static Optional<Refusal> stepNotOpen(Claim claim, Set<Status> expected) {
        return expected.contains(claim.status())
                ? Optional.empty()
                : Optional.of(Duties.stepNotOpen(
                        claim.status(), expected.stream().sorted().toArray(Status[]::new)));
    }

    private static Outcome<Claim> decided(Optional<Refusal> refusal, java.util.function.Supplier<Edit> edit) {
        return refusal.<Outcome<Claim>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(edit.get().done()));
    }
}
