package yihao.reward.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.claim.Claim.Status;
import yihao.reward.claim.Claims.Filter;
import yihao.reward.claim.ClawbackHint.Cause;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownCapital;
import yihao.reward.copies.KnownProject;

/// Rule RC-17: a project that ended, or money that was revoked, after something was paid is shown to the bureau once;
/// it
/// proposes a clawback, or says why none is due.
public final class HintClawback {

    private static final int PAGE = 200;

    private final Claims claims;
    private final Known known;

    public HintClawback(Claims claims, Known known) {
        this.claims = claims;
        this.known = known;
    }

    /// Looks through all claims on which something was paid.
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
        var cause = cause(claim.state());
        if (cause.isEmpty()) {
            return false;
        }
        claims.change(
                claim.id(),
                ClaimAction.CLAWBACK_HINTED,
                act,
                state -> Outcome.done(
                        isOutside(state)
                                ? state
                                : Edit.of(state)
                                        .hint(new ClawbackHint(cause.get(), act.at(), true))
                                        .done()));
        return true;
    }

    private static boolean isOutside(Claim claim) {
        return claim.hint() != null
                || claim.clawback() != null
                || TakingBack.paid(claim).isEmpty();
    }

    private Optional<Cause> cause(Claim claim) {
        if (isOutside(claim)) {
            return Optional.empty();
        }
        var projectId = claim.subject().projectId();
        if (known.project(projectId).filter(KnownProject::ended).isPresent()) {
            return Optional.of(Cause.PROJECT_ENDED);
        }
        var capital = known.capitalOf(projectId);
        var revoked = capital.stream()
                .filter(money -> !money.verified())
                .map(KnownCapital::id)
                .collect(Collectors.toSet());
        var sources = new HashSet<String>();
        claim.computation().lines().forEach(line -> sources.addAll(line.sources()));
        return sources.stream().anyMatch(revoked::contains) ? Optional.of(Cause.MONEY_REVOKED) : Optional.empty();
    }
}
