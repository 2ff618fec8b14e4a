package yihao.reward.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.Duties;
import yihao.reward.RewardProblem;
import yihao.reward.paymentorder.PaymentOrder;
import yihao.reward.scheme.Computation;
import yihao.reward.scheme.Scheme;

/// A claim and how far it has come. Each step ([JointReview], [Publicity], approval, payment) asks who may, whether it
/// is its turn (RC-04), and whether this person has decided here before (RC-03).
///
/// @param scheme the version that was in force on the day of application, kept whole, so that the claim stays
/// reproducible
/// @param liveKey project, scheme and beneficiary while the claim lives: one live claim each (RC-01)
public record Claim(
        String number,
        Subject subject,
        Scheme scheme,
        Computation computation,
        Status status,
        List<Decision> decisions,
        List<Review> reviews,
        @Nullable LocalDate publicFrom,
        @Nullable LocalDate publicUntil,
        List<Objection> objections,
        List<Share> shares,
        @Nullable String declinedReason,
        @Nullable String liveKey,
        Set<String> readers,
        @Nullable Suspension suspension,
        @Nullable Clawback clawback,
        @Nullable ClawbackHint hint) {

    public Claim {
        decisions = List.copyOf(decisions);
        reviews = List.copyOf(reviews);
        objections = List.copyOf(objections);
        shares = List.copyOf(shares);
        readers = Set.copyOf(readers);
    }

    public enum Status {
        APPLIED,
        REVIEWED,
        PUBLISHED,
        APPROVED,
        PAYMENT_REQUESTED,
        PAID,
        DECLINED,
        WITHDRAWN,
        CLAWED_BACK
    }

    static Claim applied(
            String number, Subject subject, Scheme scheme, Computation computed, Set<String> readers, Act act) {
        return new Claim(
                number,
                subject,
                scheme,
                computed,
                Status.APPLIED,
                List.of(new Decision(ClaimAction.APPLIED, act.actor().subject(), act.at(), act.reason())),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                Subject.liveKey(
                        subject.projectId(),
                        scheme.claimedAs(
                                subject.beneficiary(), CityTime.day(act.at()).getYear()),
                        subject.beneficiary()),
                readers,
                null,
                null,
                null);
    }

    Outcome<Claim> approve(boolean approved, Act act) {
        var refusal = guard(act, Status.PUBLISHED, deciders(), Function.BUREAU_HEAD)
                .or(() -> Publicity.stillRuns(this, act))
                .or(() -> approved ? Optional.empty() : Duties.reasonMissing(act));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var edit = Edit.of(this).decided(approved ? ClaimAction.APPROVED : ClaimAction.DECLINED, act);
        return Outcome.done(
                approved
                        ? edit.approved(Owed.of(this)).done()
                        : edit.declined(act.reason()).done());
    }

    /// Whether this person of finance may have the next instalment paid.
    Optional<Refusal> whyNotPay(Act act) {
        return guard(act, Status.APPROVED, decidersBesidePayment(), Function.FINANCE)
                .or(this::stopped);
    }

    private List<String> decidersBesidePayment() {
        return decisions.stream()
                .filter(one -> one.action() != ClaimAction.PAYMENT_REQUESTED)
                .map(Decision::by)
                .toList();
    }

    /// Rule RC-07: what the payment of an instalment leaves here; done twice it changes nothing.
    ///
    /// @param by who has it paid: nobody who decided here otherwise (RC-03)
    Outcome<Claim> requestPayment(int no, String paymentId, PaymentOrder order, String by, Act act) {
        var share = shares.get(no - 1);
        if (share.hasSeen(paymentId, order.attempt())) {
            return Outcome.done(this);
        }
        if (status != Status.APPROVED || share.state() != Share.State.OPEN) {
            return Outcome.refused(Duties.stepNotOpen(status, Status.APPROVED));
        }
        var stopped = stopped();
        if (stopped.isPresent()) {
            return Outcome.refused(stopped.get());
        }
        if (decidersBesidePayment().stream().anyMatch(one -> Duties.samePerson(one, by))) {
            return Outcome.refused(Refusal.of(RewardProblem.SAME_PERSON, "subject", by));
        }
        return Outcome.done(Edit.of(this)
                .decided(new Decision(ClaimAction.PAYMENT_REQUESTED, by, act.at(), null))
                .share(share.requested(paymentId, order.attempt(), order.withheld()))
                .done());
    }

    private Optional<Refusal> stopped() {
        return Hold.suspended(this).or(() -> TakingBack.open(this));
    }

    Outcome<Claim> paid(int no, String paymentId) {
        var share = shares.get(no - 1);
        return Outcome.done(
                !paymentId.equals(share.paymentId()) || share.state() == Share.State.PAID
                        ? this
                        : Edit.of(this).share(share.paid()).done());
    }

    /// What the bank could not pay is open again, to be asked for anew; said twice or too late it changes nothing.
    Outcome<Claim> paymentFailed(int no, String paymentId, int attempt) {
        var share = shares.get(no - 1);
        return Outcome.done(
                share.isRequestedBy(paymentId, attempt)
                        ? Edit.of(this).share(share.failed()).done()
                        : this);
    }

    /// The share whose payment is under way.
    Optional<Share> requestedShare() {
        return shares.stream()
                .filter(share -> share.state() == Share.State.REQUESTED)
                .findFirst();
    }

    public LocalDate appliedOn() {
        return CityTime.day(decisions.getFirst().at());
    }

    public List<String> deciders() {
        return decisions.stream().map(Decision::by).toList();
    }

    public String applicant() {
        return decisions.getFirst().by();
    }

    Optional<Decision> decision(ClaimAction action) {
        return decisions.stream().filter(one -> one.action() == action).findFirst();
    }

    Optional<Refusal> guard(Act act, Status expected, List<String> earlier, Function... functions) {
        return Duties.lacks(act.actor(), functions)
                .or(() -> status == expected ? Optional.empty() : Optional.of(Duties.stepNotOpen(status, expected)))
                .or(() -> Duties.decidedBefore(act.actor(), earlier));
    }
}
