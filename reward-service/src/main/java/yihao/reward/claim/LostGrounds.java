package yihao.reward.claim;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yihao.kernel.Refusal;
import yihao.reward.claim.ClawbackHint.Cause;
import yihao.reward.copies.Known;
import yihao.reward.copies.KnownCapital;
import yihao.reward.copies.KnownProject;

/// Rule RC-21: what an award rested on and what is so no longer: its project has ended, or its money is no longer
/// verified. Nothing is paid on it until the bureau has checked just that.
final class LostGrounds {

    private static final String PROJECT = "project:";

    private final Known known;

    LostGrounds(Known known) {
        this.known = known;
    }

    /// The project that ended and each revoked piece of money, by their ids.
    Set<String> of(Claim claim) {
        var projectId = claim.subject().projectId();
        var lost = new TreeSet<String>();
        if (known.project(projectId).filter(KnownProject::ended).isPresent()) {
            lost.add(PROJECT + projectId);
        }
        var sources = claim.computation().lines().stream()
                .flatMap(line -> line.sources().stream())
                .collect(Collectors.toSet());
        known.capitalOf(projectId).stream()
                .filter(money -> !money.verified() && sources.contains(money.id()))
                .map(KnownCapital::id)
                .forEach(lost::add);
        return lost;
    }

    static Cause causeOf(Set<String> lost) {
        return lost.stream().anyMatch(one -> one.startsWith(PROJECT)) ? Cause.PROJECT_ENDED : Cause.MONEY_REVOKED;
    }

    /// What forbids a payment until it is checked.
    Optional<Refusal> unchecked(Claim claim) {
        var lost = of(claim);
        var hint = claim.hint();
        var checked = hint != null && !hint.open() && hint.grounds().containsAll(lost);
        return lost.isEmpty() || checked
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        ClaimProblem.GROUND_LOST, "cause", causeOf(lost).name()));
    }
}
