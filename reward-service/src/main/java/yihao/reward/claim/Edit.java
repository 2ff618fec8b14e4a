package yihao.reward.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.reward.claim.Claim.Status;
import yihao.reward.scheme.Computation;

/// The next state of a claim, changed part by part. Only [Claim] decides what changes.
final class Edit {

    /// What is decided anew once a claim is back at its beginning.
    private static final Set<ClaimAction> AGAIN = Set.of(ClaimAction.PUBLISHED, ClaimAction.APPROVED);

    private final Claim before;
    private Subject subject;
    private Computation computation;
    private Status status;
    private final List<Decision> decisions;
    private final List<Review> reviews;
    private @Nullable LocalDate publicFrom;
    private @Nullable LocalDate publicUntil;
    private final List<Objection> objections;
    private final List<Share> shares;
    private @Nullable String declinedReason;
    private @Nullable String liveKey;
    private @Nullable Suspension suspension;
    private @Nullable Clawback clawback;
    private @Nullable ClawbackHint hint;

    private Edit(Claim before) {
        this.before = before;
        this.subject = before.subject();
        this.computation = before.computation();
        this.status = before.status();
        this.decisions = new ArrayList<>(before.decisions());
        this.reviews = new ArrayList<>(before.reviews());
        this.publicFrom = before.publicFrom();
        this.publicUntil = before.publicUntil();
        this.objections = new ArrayList<>(before.objections());
        this.shares = new ArrayList<>(before.shares());
        this.declinedReason = before.declinedReason();
        this.liveKey = before.liveKey();
        this.suspension = before.suspension();
        this.clawback = before.clawback();
        this.hint = before.hint();
    }

    static Edit of(Claim before) {
        return new Edit(before);
    }

    Edit computed(Computation fresh) {
        computation = fresh;
        return this;
    }

    Edit decided(ClaimAction action, Act act) {
        return decided(new Decision(action, act.actor().subject(), act.at(), act.reason()));
    }

    Edit decided(Decision decision) {
        decisions.add(decision);
        return this;
    }

    Edit review(Review review) {
        reviews.add(review);
        return this;
    }

    Edit reviewedByAll() {
        if (reviews.size() == ReviewBody.values().length) {
            status = Status.REVIEWED;
        }
        return this;
    }

    /// Opinions on other figures are void, and whoever gave one may give another.
    Edit withoutReviews() {
        reviews.clear();
        decisions.removeIf(decision -> decision.action() == ClaimAction.REVIEWED);
        return this;
    }

    Edit published(LocalDate from, LocalDate until) {
        status = Status.PUBLISHED;
        publicFrom = from;
        publicUntil = until;
        return this;
    }

    Edit objection(Objection objection) {
        objections.removeIf(one -> one.no() == objection.no());
        objections.add(objection.no() - 1, objection);
        return this;
    }

    Edit approved(List<Share> owed) {
        status = Status.APPROVED;
        shares.addAll(owed);
        return this;
    }

    Edit share(Share share) {
        shares.set(share.no() - 1, share);
        if (share.state() == Share.State.REQUESTED) {
            status = Status.PAYMENT_REQUESTED;
        } else {
            status = shares.stream().allMatch(one -> one.state() == Share.State.PAID) ? Status.PAID : Status.APPROVED;
        }
        return this;
    }

    Edit confirmed(int instalment, Confirmation confirmation) {
        shares.replaceAll(share -> share.ofInstalment() == instalment ? share.confirmed(confirmation) : share);
        return this;
    }

    Edit declined(@Nullable String reason) {
        status = Status.DECLINED;
        declinedReason = reason;
        liveKey = null;
        return this;
    }

    /// From the beginning again, on other facts: who reviewed and published before may do so once more.
    Edit reopened(Subject corrected, Computation fresh) {
        subject = corrected;
        computation = fresh;
        withoutReviews();
        decisions.removeIf(decision -> AGAIN.contains(decision.action()));
        shares.clear();
        hint = null;
        status = Status.APPLIED;
        publicFrom = null;
        publicUntil = null;
        return this;
    }

    Edit withdrawn(@Nullable String reason) {
        declined(reason);
        status = Status.WITHDRAWN;
        return this;
    }

    Edit suspended(@Nullable Suspension next) {
        suspension = next;
        return this;
    }

    Edit hint(ClawbackHint next) {
        hint = next;
        return this;
    }

    Edit clawback(Clawback next) {
        clawback = next;
        hint = hint == null ? null : hint.checked();
        return this;
    }

    /// What was still to be paid is no longer owed; the project may be claimed for again if nothing is kept.
    Edit clawedBack(boolean whole) {
        status = Status.CLAWED_BACK;
        shares.replaceAll(Share::ended);
        liveKey = whole ? null : liveKey;
        return this;
    }

    Claim done() {
        return new Claim(
                before.number(),
                subject,
                before.scheme(),
                computation,
                status,
                decisions,
                reviews,
                publicFrom,
                publicUntil,
                objections,
                shares,
                declinedReason,
                liveKey,
                before.readers(),
                suspension,
                clawback,
                hint);
    }
}
