package yihao.reward.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.claim.Claim.Status;
import yihao.reward.claim.Claims.Filter;
import yihao.reward.copies.Known;

/// Rule RC-17: a project that ended, or money that was revoked, after the approval is shown to the bureau, each of them
/// once: it proposes a clawback, lets the claim be computed anew, or says why neither is due.
public final class HintClawback {

    private static final int PAGE = 200;

    private final Claims claims;
    private final LostGrounds grounds;

    public HintClawback(Claims claims, Known known) {
        this.claims = claims;
        this.grounds = new LostGrounds(known);
    }

    /// Looks through all claims that were approved.
    ///
    /// @return how many were marked
    public int look(Act act) {
        return List.of(Status.APPROVED, Status.PAID).stream()
                .mapToInt(status -> look(status, act))
                .sum();
    }

    /// @param act its reason says why no clawback is due
    public Outcome<Versioned<Claim>> checked(String id, Act act) {
        return DecideClaim.known(id, claims.change(id, ClaimAction.HINT_CHECKED, act, claim -> {
            var hint = claim.hint();
            var refusal = Duties.lacks(act.actor(), Function.BUREAU_OFFICER)
                    .or(() -> hint != null && hint.open()
                            ? Duties.reasonMissing(act)
                            : Optional.of(Refusal.of(ClaimProblem.NOTHING_TO_CHECK, "number", claim.number())));
            return refusal.isPresent() || hint == null
                    ? Outcome.refused(refusal.orElseThrow())
                    : Outcome.done(Edit.of(claim)
                            .decided(ClaimAction.HINT_CHECKED, act)
                            .hint(hint.checked())
                            .done());
        }));
    }

    private int look(Status status, Act act) {
        var marked = 0;
        String after = null;
        var page = claims.list(new Filter(status, null), act.actor(), after, PAGE);
        while (!page.isEmpty()) {
            for (var claim : page) {
                marked += mark(claim, act) ? 1 : 0;
            }
            page = claims.list(
                    new Filter(status, null),
                    act.actor(),
                    page.getLast().state().number(),
                    PAGE);
        }
        return marked;
    }

    private boolean mark(Versioned<Claim> claim, Act act) {
        var lost = grounds.of(claim.state());
        if (isKnown(claim.state(), lost)) {
            return false;
        }
        claims.change(
                claim.id(),
                ClaimAction.CLAWBACK_HINTED,
                act,
                state -> Outcome.done(
                        isKnown(state, lost)
                                ? state
                                : Edit.of(state)
                                        .hint(new ClawbackHint(LostGrounds.causeOf(lost), act.at(), true, lost))
                                        .done()));
        return true;
    }

    private static boolean isKnown(Claim claim, Set<String> lost) {
        var hint = claim.hint();
        return TakingBack.open(claim).isPresent()
                || (hint == null ? lost.isEmpty() : hint.grounds().containsAll(lost));
    }
}
