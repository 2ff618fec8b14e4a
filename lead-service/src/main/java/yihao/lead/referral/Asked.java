package yihao.lead.referral;

import static yihao.lead.referral.ReferralProblem.REFERRAL_NOT_YOURS;
import static yihao.lead.referral.ReferralProblem.REFERRAL_PARTY_ALREADY_CONFIRMED;
import static yihao.lead.referral.ReferralProblem.REFERRAL_SAME_PERSON;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Refusal;
import yihao.lead.referral.Referral.Confirmation;

/// Who is asked to confirm a filing, and who has. The referrers' party has confirmed when each joint one has.
record Asked(List<ReferrerShare> shares, List<Confirmation> given) {

    List<Party> missing() {
        return Arrays.stream(Party.values()).filter(party -> !has(party)).toList();
    }

    List<ReferrerShare> unconfirmed() {
        return shares.stream().filter(share -> of(share.referrerId()).isEmpty()).toList();
    }

    Optional<Confirmation> of(String joint) {
        return given.stream().filter(one -> joint.equals(one.referrerId())).findFirst();
    }

    boolean isLast() {
        return missing().size() == 1 && unconfirmed().size() <= 1;
    }

    Optional<Refusal> whyNot(Party party, @Nullable String joint, Actor actor) {
        if (!isAsked(party, joint)) {
            return Optional.of(Refusal.of(REFERRAL_NOT_YOURS));
        }
        return already(party, joint)
                .or(() -> Spokespeople.hasConfirmed(actor, given)
                        ? Optional.of(Refusal.of(REFERRAL_SAME_PERSON))
                        : Optional.empty());
    }

    Optional<Refusal> already(Party party, @Nullable String joint) {
        var done = joint == null ? has(party) : of(joint).isPresent();
        return done
                ? Optional.of(Refusal.of(REFERRAL_PARTY_ALREADY_CONFIRMED, "party", party.name()))
                : Optional.empty();
    }

    /// Of joint referrers each is asked by itself; any other party is one.
    private boolean isAsked(Party party, @Nullable String joint) {
        return party == Party.REFERRER && !shares.isEmpty()
                ? shares.stream().anyMatch(share -> share.referrerId().equals(joint))
                : joint == null;
    }

    private boolean has(Party party) {
        return party == Party.REFERRER && !shares.isEmpty()
                ? unconfirmed().isEmpty()
                : given.stream().anyMatch(one -> one.party() == party);
    }
}
