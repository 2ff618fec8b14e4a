package yihao.lead.referral;

import static yihao.lead.referral.ReferralProblem.REFERRAL_CLOSED;
import static yihao.lead.referral.ReferralProblem.REFERRAL_WAITS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// L11: a filing for a lead, made before the investment agreement by one referrer or by several joint ones. Four
/// parties confirm it, each by another person; each joint referrer confirms its own share.
///
/// @param referrerId who files, or is filed for; among joint referrers the one who filed
/// @param standsFor the lead, while the filing stands: there is one standing filing for a lead
/// @param openFor the lead and who files, while the filing is open: nobody has two
/// @param units who works the lead, and so sees the filing
/// @param links to confirm without an account, as hashes, each works once
/// @param shares of joint referrers; none where one has the whole
/// @param rule id and version of the rule by which it was taken
public record Referral(
        String number,
        String referrerId,
        String referrerName,
        String referrerKind,
        @Nullable String referrerSubject,
        String leadId,
        String leadNumber,
        @Nullable String standsFor,
        @Nullable String openFor,
        List<String> units,
        String statement,
        ReferralStatus status,
        Instant filedAt,
        String filedBy,
        boolean filedOnBehalf,
        List<ReferrerShare> shares,
        List<Confirmation> confirmations,
        List<Link> links,
        @Nullable String closedReason,
        String rule) {

    public Referral {
        units = List.copyOf(units);
        shares = List.copyOf(shares);
        confirmations = List.copyOf(confirmations);
        links = List.copyOf(links);
    }

    /// @param referrerId which of the joint referrers; none for the other parties and for one who has the whole
    public record Confirmation(
            Party party, String by, Instant at, @Nullable String referrerId) {}

    /// @param referrerId the joint referrer it is for; the investor's has none
    public record Link(
            String hash, Instant expiresAt, @Nullable String referrerId) {}

    /// Not yet confirmed, refused or withdrawn.
    public boolean isOpen() {
        return status.isOpen();
    }

    public boolean isJoint() {
        return !shares.isEmpty();
    }

    boolean hasLink(String hash) {
        return links.stream().anyMatch(link -> link.hash().equals(hash));
    }

    /// The share of this account, if it is a joint referrer's.
    public Optional<ReferrerShare> shareOf(String account) {
        return shares.stream().filter(share -> share.isOf(account)).findFirst();
    }

    Optional<ReferrerShare> shareOfReferrer(@Nullable String referrer) {
        return shares.stream()
                .filter(share -> share.referrerId().equals(referrer))
                .findFirst();
    }

    public boolean isOf(String account) {
        return account.equals(referrerSubject) || shareOf(account).isPresent();
    }

    public List<Party> missing() {
        return asked().missing();
    }

    /// The joint referrers whose confirmation is still missing.
    public List<ReferrerShare> unconfirmed() {
        return asked().unconfirmed();
    }

    public Optional<Confirmation> confirmation(String joint) {
        return asked().of(joint);
    }

    public boolean isLastConfirmation() {
        return asked().isLast();
    }

    /// @param joint whose share is confirmed, where a joint referrer does
    Outcome<Referral> confirm(Party party, @Nullable String joint, Actor actor, Instant at) {
        var refusal = notOpen().or(() -> asked().whyNot(party, joint, actor));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var confirmed = Stream.concat(
                        confirmations.stream(), Stream.of(new Confirmation(party, actor.subject(), at, joint)))
                .toList();
        var left = party == Party.INVESTOR || joint != null ? withoutLink(joint) : links;
        var then = isLastConfirmation() ? ReferralStatus.CONFIRMED : status;
        return Outcome.done(next(then, shares, confirmed, left, null));
    }

    Outcome<Referral> sendLink(Link fresh) {
        var party = fresh.referrerId() == null ? Party.INVESTOR : Party.REFERRER;
        var refusal = notOpen().or(() -> asked().already(party, fresh.referrerId()));
        var all = new ArrayList<>(withoutLink(fresh.referrerId()));
        all.add(fresh);
        return refusal.<Outcome<Referral>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(next(status, shares, confirmations, all, null)));
    }

    /// What was confirmed is no longer what stands: everybody is asked again.
    Outcome<Referral> agree(List<ReferrerShare> fresh) {
        if (!isOpen()) {
            return Outcome.refused(REFERRAL_CLOSED);
        }
        return Outcome.done(fresh.equals(shares) ? this : next(status, fresh, List.of(), List.of(), null));
    }

    /// Every earlier filing of the lead is gone.
    Referral standing() {
        return status == ReferralStatus.WAITING ? next(ReferralStatus.FILED, shares, confirmations, links, null) : this;
    }

    /// A refused or withdrawn filing leaves the lead free for another.
    Outcome<Referral> close(ReferralStatus as, String reason) {
        return isOpen()
                ? Outcome.done(next(as, shares, confirmations, List.of(), reason))
                : Outcome.refused(REFERRAL_CLOSED);
    }

    private Optional<Refusal> notOpen() {
        return switch (status) {
            case FILED -> Optional.empty();
            case WAITING -> Optional.of(Refusal.of(REFERRAL_WAITS));
            case CONFIRMED, REFUSED, WITHDRAWN -> Optional.of(Refusal.of(REFERRAL_CLOSED));
        };
    }

    private List<Link> withoutLink(@Nullable String joint) {
        return links.stream()
                .filter(link -> !Objects.equals(link.referrerId(), joint))
                .toList();
    }

    private Asked asked() {
        return new Asked(shares, confirmations);
    }

    private Referral next(
            ReferralStatus nextStatus,
            List<ReferrerShare> agreed,
            List<Confirmation> confirmed,
            List<Link> left,
            @Nullable String reason) {
        return new Referral(
                number,
                referrerId,
                referrerName,
                referrerKind,
                referrerSubject,
                leadId,
                leadNumber,
                nextStatus.standsFor(leadId),
                nextStatus.openFor(leadId, referrerId),
                units,
                statement,
                nextStatus,
                filedAt,
                filedBy,
                filedOnBehalf,
                agreed,
                confirmed,
                left,
                reason,
                rule);
    }
}
