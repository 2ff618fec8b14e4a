package yihao.lead.referral;

import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.Leads;
import yihao.lead.referral.Referral.Confirmation;

/// L11: who stands for which party of a filing, and who hands a link to those without an account.
public final class Spokespeople {

    private final Leads leads;

    public Spokespeople(Leads leads) {
        this.leads = leads;
    }

    /// Four parties are four people: who has confirmed does not confirm again.
    public boolean mayConfirm(Actor actor, Party party, Referral referral) {
        return !hasConfirmed(actor, referral.confirmations()) && maySpeakFor(actor, party, referral);
    }

    static boolean hasConfirmed(Actor actor, List<Confirmation> given) {
        return given.stream().anyMatch(one -> actor.is(one.by()));
    }

    public boolean maySpeakFor(Actor actor, Party party, Referral referral) {
        return switch (party) {
            case INVESTOR -> false;
            case REFERRER -> maySpeakForReferrer(actor, referral);
            case LANDING_PLACE ->
                actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD) && isLandingPlace(actor, referral);
            case BUREAU -> actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD);
        };
    }

    private static boolean maySpeakForReferrer(Actor actor, Referral referral) {
        if (referral.isJoint()) {
            return referral.shareOf(actor.subject()).isPresent();
        }
        return referral.referrerSubject() == null
                ? RegisterReferrer.isOfficer(actor) && !actor.is(referral.filedBy())
                : actor.subject().equals(referral.referrerSubject());
    }

    public boolean maySendLink(Actor actor, Referral referral) {
        return maySpeakFor(actor, Party.LANDING_PLACE, referral) || maySpeakFor(actor, Party.BUREAU, referral);
    }

    /// Who filed for a referrer could confirm for it too, if the link went through its hands.
    public boolean maySendShareLink(Actor actor, Referral referral) {
        return maySendLink(actor, referral) && !actor.is(referral.filedBy());
    }

    private boolean isLandingPlace(Actor actor, Referral referral) {
        return leads.find(referral.leadId())
                .map(Versioned::state)
                .map(Lead::ownerUnits)
                .filter(owners -> owners.stream().anyMatch(actor::worksFor))
                .isPresent();
    }
}
