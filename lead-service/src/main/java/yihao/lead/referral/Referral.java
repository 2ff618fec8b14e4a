package yihao.lead.referral;

import static yihao.lead.referral.ReferralProblem.REFERRAL_CLOSED;
import static yihao.lead.referral.ReferralProblem.REFERRAL_PARTY_ALREADY_CONFIRMED;
import static yihao.lead.referral.ReferralProblem.REFERRAL_SAME_PERSON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// L11: a referrer's filing for a lead, made before the investment agreement. Four parties confirm it,
/// each by another person.
///
/// @param standsFor the lead, while the filing stands: there is one standing filing for a lead
/// @param units who works the lead, and so sees the filing
/// @param link the investor's one-time link, as a hash
public record Referral(
        String number,
        String referrerId,
        String referrerName,
        String referrerKind,
        @Nullable String referrerSubject,
        String leadId,
        String leadNumber,
        @Nullable String standsFor,
        List<String> units,
        String statement,
        ReferralStatus status,
        Instant filedAt,
        String filedBy,
        boolean filedOnBehalf,
        List<Confirmation> confirmations,
        @Nullable Link link,
        @Nullable String closedReason) {

    public Referral {
        units = List.copyOf(units);
        confirmations = List.copyOf(confirmations);
    }

    public record Confirmation(Party party, String by, Instant at) {}

    public record Link(String hash, Instant expiresAt) {}

    public List<Party> missing() {
        return Arrays.stream(Party.values()).filter(party -> !has(party)).toList();
    }

    Outcome<Referral> confirm(Party party, Actor actor, Instant at) {
        if (status != ReferralStatus.FILED) {
            return Outcome.refused(REFERRAL_CLOSED);
        }
        if (has(party)) {
            return Outcome.refused(Refusal.of(REFERRAL_PARTY_ALREADY_CONFIRMED, "party", party.name()));
        }
        if (confirmations.stream().anyMatch(one -> actor.is(one.by()))) {
            return Outcome.refused(REFERRAL_SAME_PERSON);
        }
        var all = new ArrayList<>(confirmations);
        all.add(new Confirmation(party, actor.subject(), at));
        var complete = all.size() == Party.values().length;
        return Outcome.done(next(
                complete ? ReferralStatus.CONFIRMED : status,
                standsFor,
                all,
                party == Party.INVESTOR ? null : link,
                null));
    }

    Outcome<Referral> sendLink(Link fresh) {
        if (status != ReferralStatus.FILED) {
            return Outcome.refused(REFERRAL_CLOSED);
        }
        return has(Party.INVESTOR)
                ? Outcome.refused(Refusal.of(REFERRAL_PARTY_ALREADY_CONFIRMED, "party", Party.INVESTOR.name()))
                : Outcome.done(next(status, standsFor, confirmations, fresh, null));
    }

    /// A refused or withdrawn filing leaves the lead free for another.
    Outcome<Referral> close(ReferralStatus as, String reason) {
        return status == ReferralStatus.FILED
                ? Outcome.done(next(as, null, confirmations, null, reason))
                : Outcome.refused(REFERRAL_CLOSED);
    }

    private boolean has(Party party) {
        return confirmations.stream().anyMatch(one -> one.party() == party);
    }

    private Referral next(
            ReferralStatus nextStatus,
            @Nullable String lead,
            List<Confirmation> all,
            @Nullable Link nextLink,
            @Nullable String reason) {
        return new Referral(
                number,
                referrerId,
                referrerName,
                referrerKind,
                referrerSubject,
                leadId,
                leadNumber,
                lead,
                units,
                statement,
                nextStatus,
                filedAt,
                filedBy,
                filedOnBehalf,
                all,
                nextLink,
                reason);
    }
}
