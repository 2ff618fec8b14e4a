package yihao.reward.claim;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Act.RequestKey;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.paymentorder.Recovery;
import yihao.reward.paymentorder.TakeBack;

/// Rule RC-13 across documents: the claim decides, each payment order demands once, each recovery takes its receipts.
/// Whoever comes after a crash, the caller or the sweeper, goes on.
public final class ClawBackClaim {

    private static final int MOST = 100;

    private final Claims claims;
    private final TakeBack takeBack;
    private final Due due;
    private final Ceilings ceilings;

    public ClawBackClaim(Claims claims, Awards awards, TakeBack takeBack, Due due) {
        this.claims = claims;
        this.ceilings = new Ceilings(awards, claims);
        this.takeBack = takeBack;
        this.due = due;
    }

    /// @param event one of the scheme's cases of clawback, which says how much by its share and year; else:
    /// @param amount what is to come back
    /// @param clause the words that it rests on
    public record Proposal(
            String facts,
            @Nullable String event,
            @Nullable Money amount,
            @Nullable String clause) {}

    public Outcome<Versioned<Claim>> propose(String id, Proposal proposal, Act act) {
        return DecideClaim.known(
                id,
                claims.change(
                        id,
                        ClaimAction.CLAWBACK_PROPOSED,
                        act,
                        claim -> grounded(claim, proposal, act).flatMap(it -> TakingBack.propose(claim, it, act))));
    }

    /// Agreed, it is demanded from every payment at once.
    public Outcome<Versioned<Claim>> decide(String id, boolean agreed, Act act) {
        var action = agreed ? ClaimAction.CLAWED_BACK : ClaimAction.CLAWBACK_DISMISSED;
        return DecideClaim.known(id, claims.change(id, action, act, claim -> TakingBack.decide(claim, agreed, act)))
                .flatMap(claim -> demand(claim, act));
    }

    /// @param act finance, by another person than who decided
    public Outcome<Versioned<Recovery>> received(
            String id, String recoveryId, String receiptId, Money amount, Act act) {
        var claim = claims.find(id).map(Versioned::state);
        var clawback = claim.map(Claim::clawback).orElse(null);
        var refusal = Duties.lacks(act.actor(), Function.FINANCE);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (claim.isEmpty() || clawback == null || !isOf(claim.get(), recoveryId)) {
            return Outcome.refused(Refusal.of(ClaimProblem.NO_CLAWBACK_PROPOSED, "number", id));
        }
        refusal = Duties.decidedBefore(act.actor(), List.of(Objects.requireNonNullElse(clawback.decidedBy(), "")));
        return refusal.<Outcome<Versioned<Recovery>>>map(Outcome::refused)
                .orElseGet(() -> takeBack.received(recoveryId, receiptId, amount, act.seen()));
    }

    /// What was demanded back of a claim, in the order of its shares.
    public List<Versioned<Recovery>> recoveries(Claim claim) {
        return claim.shares().stream()
                .map(Share::paymentId)
                .filter(Objects::nonNull)
                .flatMap(payment -> takeBack.of(payment).stream())
                .toList();
    }

    /// Finishes what was decided before the given instant and not yet demanded everywhere.
    public int sweep(Instant before, Act act, BiConsumer<String, RuntimeException> failed) {
        var found = claims.undemanded(before, MOST);
        for (var claim : found) {
            try {
                demand(claim, act);
            } catch (RuntimeException e) {
                failed.accept(claim.id(), e);
            }
        }
        return found.size();
    }

    private Outcome<Versioned<Claim>> demand(Versioned<Claim> claim, Act act) {
        var clawback = claim.state().clawback();
        if (clawback == null || clawback.open() == null) {
            return Outcome.done(claim);
        }
        if (claim.state().liveKey() == null) {
            ceilings.release(claim, act);
        } else {
            ceilings.lower(claim, act);
        }
        Outcome<?> demanded = Outcome.done(claim);
        for (var part : clawback.parts()) {
            var payment = Objects.requireNonNull(
                    claim.state().shares().get(part.share() - 1).paymentId());
            demanded = demanded.flatMap(_ -> takeBack.demand(payment, part.amount(), once(claim.id(), clawback, act)));
        }
        return demanded.flatMap(_ -> claims.change(
                claim.id(),
                ClaimAction.CLAWBACK_DEMANDED,
                act.alsoFor(),
                state -> Outcome.done(TakingBack.demanded(state))));
    }

    private static Act once(String claimId, Clawback clawback, Act act) {
        return new Act(
                act.actor(),
                act.at(),
                clawback.facts(),
                act.requestId(),
                new RequestKey("clawback-" + claimId, ""),
                null);
    }

    private Outcome<TakingBack.Proposal> grounded(Claim claim, Proposal proposal, Act act) {
        var event = proposal.event();
        if (event != null) {
            var facts = due.facts(claim, CityTime.day(act.at()));
            return ClawbackTerms.of(claim, event, facts)
                    .map(term ->
                            new TakingBack.Proposal(proposal.facts(), term.clause(), ClawbackTerms.parts(claim, term)));
        }
        var amount = proposal.amount();
        var clause = proposal.clause();
        if (amount == null || clause == null || clause.isBlank()) {
            return Outcome.refused(Refusal.of(ClaimProblem.CLAWBACK_WITHOUT_GROUND));
        }
        return Outcome.done(new TakingBack.Proposal(proposal.facts(), clause, TakingBack.latestFirst(claim, amount)));
    }

    private static boolean isOf(Claim claim, String recoveryId) {
        return claim.shares().stream()
                .anyMatch(share -> share.paymentId() != null && recoveryId.startsWith(share.paymentId() + "-R"));
    }
}
