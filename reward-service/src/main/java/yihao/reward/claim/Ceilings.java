package yihao.reward.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Aggregates;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.scheme.Computation;
import yihao.reward.scheme.ComputeAward;
import yihao.reward.scheme.Facts;

/// Rule RC-16: room below the ceilings of a scheme is reserved before a claim is approved and kept from then on;
/// it is free again once the claim is declined, withdrawn, put back to the beginning or wholly clawed back. What a
/// crash left behind, whoever comes next sets right by the claim itself.
final class Ceilings {

    private final Awards awards;
    private final Claims claims;

    Ceilings(Awards awards, Claims claims) {
        this.awards = awards;
        this.claims = claims;
    }

    /// The facts of a case beside what was awarded before.
    Facts beside(Facts facts, String schemeId, Subject subject, @Nullable String except) {
        return awards.find(schemeId)
                .map(found -> found.state().beside(facts, subject, except))
                .orElse(facts);
    }

    /// @param facts of the claim, without what was awarded before
    Outcome<?> reserve(String claimId, Claim claim, Facts facts, Act act) {
        var schemeId = claim.scheme().id();
        open(schemeId, act);
        setRight(schemeId, claimId, act);
        return awards.change(
                schemeId,
                AwardsAction.RESERVED,
                act.alsoFor(),
                awarded -> awarded.holds(claimId, claim)
                        ? Outcome.done(awarded)
                        : whyNot(awarded, claimId, claim, facts)
                                .<Outcome<Awarded>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(awarded.with(Awarded.Entry.of(claimId, claim)))));
    }

    void confirm(Versioned<Claim> claim, Act act) {
        change(
                claim.state().scheme().id(),
                AwardsAction.CONFIRMED,
                act,
                awarded -> awarded.entry(claim.id())
                        .filter(entry -> !entry.approved())
                        .map(entry -> awarded.with(entry.nowApproved()))
                        .orElse(awarded));
    }

    void release(Versioned<Claim> claim, Act act) {
        change(claim.state().scheme().id(), AwardsAction.RELEASED, act, awarded -> awarded.without(claim.id()));
    }

    /// A part was taken back: what still stands is what was paid and not asked back.
    void lower(Versioned<Claim> claim, Act act) {
        change(
                claim.state().scheme().id(),
                AwardsAction.LOWERED,
                act,
                awarded -> awarded.entry(claim.id())
                        .map(entry -> awarded.with(entry.nowApproved().standing(TakingBack.standing(claim.state()))))
                        .orElse(awarded));
    }

    private static Optional<Refusal> whyNot(Awarded awarded, String claimId, Claim claim, Facts facts) {
        var beneficiary = claim.subject().beneficiary();
        var alone = ComputeAward.of(claim.scheme(), beneficiary, awarded.alone(facts, claim.subject()));
        var beside = ComputeAward.of(claim.scheme(), beneficiary, awarded.beside(facts, claim.subject(), claimId));
        return isLess(beside, alone) && isLess(beside, claim.computation())
                ? Optional.of(Refusal.of(
                        ClaimProblem.CEILING_REACHED, "left", beside.total().toString()))
                : Optional.empty();
    }

    /// What is left may have no part in the currency that was brought in, and is then paid in the scheme's.
    private static boolean isLess(Computation one, Computation other) {
        return one.total().currency().equals(other.total().currency())
                ? one.total().isLessThan(other.total())
                : one.exact().compareTo(other.exact()) < 0;
    }

    private void setRight(String schemeId, String except, Act act) {
        awards.find(schemeId).stream()
                .flatMap(found -> found.state().entries().stream())
                .filter(entry -> !entry.approved() && !entry.claimId().equals(except))
                .toList()
                .forEach(entry -> claims.find(entry.claimId()).ifPresent(claim -> setRight(claim, act)));
    }

    private void setRight(Versioned<Claim> claim, Act act) {
        switch (claim.state().status()) {
            case DECLINED, WITHDRAWN, APPLIED, REVIEWED -> release(claim, act);
            case APPROVED, PAYMENT_REQUESTED, PAID -> confirm(claim, act);
            case CLAWED_BACK -> {
                if (claim.state().liveKey() == null) {
                    release(claim, act);
                } else {
                    lower(claim, act);
                }
            }
            case PUBLISHED -> {
                // its approval may still go on
            }
        }
    }

    private void open(String schemeId, Act act) {
        if (awards.find(schemeId).isEmpty()) {
            try {
                awards.add(schemeId, new Awarded(schemeId, List.of()), AwardsAction.OPENED, act.alsoFor());
            } catch (Aggregates.Taken _) {
                // somebody else opened it in between
            }
        }
    }

    private void change(String schemeId, AwardsAction action, Act act, UnaryOperator<Awarded> next) {
        awards.change(schemeId, action, act.alsoFor(), awarded -> Outcome.done(next.apply(awarded)));
    }
}
