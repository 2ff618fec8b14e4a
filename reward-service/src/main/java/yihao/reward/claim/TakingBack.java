package yihao.reward.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.Duties;
import yihao.reward.claim.Claim.Status;
import yihao.reward.claim.Clawback.Part;

/// Rule RC-13: what was paid is taken back on facts and a clause, never more than its payee got of each share, proposed
/// by
/// one and decided by the head of the bureau; what was still to be paid is no longer owed then. While a proposal waits,
/// nothing is paid.
final class TakingBack {

    static final Set<Status> POSSIBLE = Set.of(Status.APPROVED, Status.PAID);
    static final Function[] PROPOSERS = {Function.BUREAU_OFFICER, Function.FINANCE};

    private static final int DIGITS = 20;

    private TakingBack() {}

    private interface ToMoney {
        Money apply(Share share);
    }

    /// @param parts what is demanded of which share; none: what [#latestFirst] says
    record Proposal(String facts, String clause, List<Part> parts) {}

    static Outcome<Claim> propose(Claim claim, Proposal proposal, Act act) {
        var refusal = Duties.lacks(act.actor(), PROPOSERS)
                .or(() -> Hold.stepNotOpen(claim, POSSIBLE))
                .or(() -> open(claim))
                .or(() -> unfit(claim, proposal.parts()));
        return refusal.<Outcome<Claim>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(Edit.of(claim)
                        .decided(ClaimAction.CLAWBACK_PROPOSED, act.because(proposal.facts()))
                        .clawback(Clawback.proposed(proposal.facts(), proposal.clause(), proposal.parts(), act))
                        .done()));
    }

    static Outcome<Claim> decide(Claim claim, boolean agreed, Act act) {
        var clawback = claim.clawback();
        var refusal = Duties.lacks(act.actor(), Function.BUREAU_HEAD);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (clawback == null || !clawback.isProposed()) {
            return Outcome.refused(Refusal.of(ClaimProblem.NO_CLAWBACK_PROPOSED, "number", claim.number()));
        }
        refusal = Duties.decidedBefore(act.actor(), List.of(clawback.proposedBy()))
                .or(() -> Duties.reasonMissing(act));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var edit = Edit.of(claim)
                .decided(agreed ? ClaimAction.CLAWED_BACK : ClaimAction.CLAWBACK_DISMISSED, act)
                .clawback(clawback.decided(agreed, act));
        return Outcome.done(agreed ? edit.clawedBack(isWhole(claim, clawback)).done() : edit.done());
    }

    static Claim demanded(Claim claim) {
        var clawback = claim.clawback();
        return clawback == null || clawback.open() == null
                ? claim
                : Edit.of(claim).clawback(clawback.demanded()).done();
    }

    /// What forbids every payment while a proposal waits for its decision.
    static Optional<Refusal> open(Claim claim) {
        var clawback = claim.clawback();
        return clawback != null && clawback.isProposed()
                ? Optional.of(Refusal.of(ClaimProblem.CLAWBACK_PROPOSED, "by", clawback.proposedBy()))
                : Optional.empty();
    }

    private static boolean isWhole(Claim claim, Clawback clawback) {
        var back = clawback.amount();
        return paid(claim).stream()
                .map(Share::net)
                .reduce(Money::plus)
                .filter(paid -> !back.isLessThan(paid))
                .isPresent();
    }

    /// Which part of the award still stands: of what was paid what is not asked back, in proportion where tax was
    /// withheld.
    static BigDecimal standing(Claim claim) {
        var total = claim.computation().total().amount();
        var clawback = claim.clawback();
        var paid = sum(claim, Share::amount);
        var net = sum(claim, Share::net);
        var left = clawback == null ? net : net.subtract(clawback.amount().amount());
        return paid.multiply(left).divide(net.multiply(total), DIGITS, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(Claim claim, ToMoney of) {
        return paid(claim).stream().map(share -> of.apply(share).amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// An amount by shares, from what was paid last on: the latest money is asked back first.
    static List<Part> latestFirst(Claim claim, Money amount) {
        var parts = new ArrayList<Part>();
        var left = amount;
        for (var share : paid(claim).reversed()) {
            if (!share.amount().currency().equals(amount.currency())) {
                return List.of(new Part(share.no(), amount));
            }
            if (left.isPositive()) {
                var part = left.atMost(share.net());
                parts.add(new Part(share.no(), part));
                left = left.minus(part);
            }
        }
        if (left.isPositive() && !parts.isEmpty()) {
            var last = parts.removeLast();
            parts.add(new Part(last.share(), last.amount().plus(left)));
        }
        return parts;
    }

    static List<Share> paid(Claim claim) {
        return claim.shares().stream()
                .filter(share -> share.state() == Share.State.PAID)
                .toList();
    }

    private static Optional<Refusal> unfit(Claim claim, List<Part> parts) {
        var paid = paid(claim);
        if (paid.isEmpty() || parts.isEmpty()) {
            return Optional.of(Refusal.of(ClaimProblem.NOTHING_PAID, "number", claim.number()));
        }
        return parts.stream()
                .filter(part -> isMoreThanPaid(share(paid, part), part))
                .findFirst()
                .map(part -> Refusal.of(
                        ClaimProblem.CLAWBACK_ABOVE_PAID,
                        "paid",
                        paid.stream()
                                .map(Share::net)
                                .reduce(Money::plus)
                                .orElseThrow()
                                .toString()));
    }

    private static @Nullable Share share(List<Share> paid, Part part) {
        return paid.stream().filter(one -> one.no() == part.share()).findFirst().orElse(null);
    }

    private static boolean isMoreThanPaid(@Nullable Share share, Part part) {
        return share == null
                || !share.amount().currency().equals(part.amount().currency())
                || !part.amount().isPositive()
                || share.net().isLessThan(part.amount());
    }
}
