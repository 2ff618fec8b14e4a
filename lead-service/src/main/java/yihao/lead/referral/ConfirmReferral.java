package yihao.lead.referral;

import static yihao.lead.referral.ReferralProblem.LINK_UNKNOWN;
import static yihao.lead.referral.ReferralProblem.REFERRAL_NOT_YOURS;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.Leads;
import yihao.rules.RuleBook;

/// L11 四方确认: the referrer, the landing place and the bureau confirm by their officers; the investor, who has no
/// account, by a one-time link.
public final class ConfirmReferral {

    private final Referrals referrals;
    private final Leads leads;
    private final RuleBook<ReferralRule> book;
    private final Supplier<String> newToken;
    private final UnaryOperator<String> hash;

    public ConfirmReferral(
            Referrals referrals,
            Leads leads,
            RuleBook<ReferralRule> book,
            Supplier<String> newToken,
            UnaryOperator<String> hash) {
        this.referrals = referrals;
        this.leads = leads;
        this.book = book;
        this.newToken = newToken;
        this.hash = hash;
    }

    /// @param token what the investor gets; it is kept nowhere
    public record SentLink(Versioned<Referral> referral, String token, Instant expiresAt) {}

    public Outcome<Versioned<Referral>> confirm(String id, Party party, Act act) {
        return confirmAs(id, party, act);
    }

    public boolean maySpeakFor(Actor actor, Party party, Referral referral) {
        return switch (party) {
            case INVESTOR -> false;
            case REFERRER ->
                referral.referrerSubject() == null
                        ? RegisterReferrer.isOfficer(actor) && !actor.is(referral.filedBy())
                        : actor.subject().equals(referral.referrerSubject());
            case LANDING_PLACE ->
                actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD) && isLandingPlace(actor, referral);
            case BUREAU -> actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD);
        };
    }

    public boolean maySendLink(Actor actor, Referral referral) {
        return maySpeakFor(actor, Party.LANDING_PLACE, referral) || maySpeakFor(actor, Party.BUREAU, referral);
    }

    public Outcome<SentLink> sendInvestorLink(String id, Act act) {
        var token = newToken.get();
        var rule = book.inForce(CityTime.day(act.at())).orElseThrow().rules();
        var expiresAt = act.at().plus(Duration.ofDays(rule.linkDays()));
        return referrals
                .change(
                        id,
                        ReferralAction.LINK_SENT,
                        act,
                        referral -> maySendLink(act.actor(), referral)
                                ? referral.sendLink(new Referral.Link(hash.apply(token), expiresAt))
                                : Outcome.refused(REFERRAL_NOT_YOURS))
                .map(referral -> new SentLink(referral, token, expiresAt));
    }

    /// The filing a valid link leads to.
    public Optional<Versioned<Referral>> behindLink(String token, Instant now) {
        return referrals.withLink(hash.apply(token)).filter(found -> isGood(found.state(), now));
    }

    public Outcome<Versioned<Referral>> confirmByInvestor(String token, Instant now, String requestId) {
        return behindLink(token, now)
                .map(found -> {
                    var investor = new Actor("link:" + found.id(), "investor", "link", Set.of());
                    var act = new Act(investor, now, null, requestId, null, null);
                    return confirmAs(found.id(), Party.INVESTOR, act);
                })
                .orElseGet(() -> Outcome.refused(LINK_UNKNOWN));
    }

    private Outcome<Versioned<Referral>> confirmAs(String id, Party party, Act act) {
        var last = referrals
                .find(id)
                .map(found -> found.state().missing().size() == 1)
                .orElse(false);
        var action = last ? ReferralAction.CONFIRMED : ReferralAction.CONFIRMED_BY_PARTY;
        var byLink = act.actor().subject().startsWith("link:");
        return referrals.change(
                id,
                action,
                act,
                referral -> byLink || maySpeakFor(act.actor(), party, referral)
                        ? referral.confirm(party, act.actor(), act.at())
                        : Outcome.refused(REFERRAL_NOT_YOURS));
    }

    private boolean isLandingPlace(Actor actor, Referral referral) {
        return leads.find(referral.leadId())
                .map(Versioned::state)
                .map(Lead::ownerUnits)
                .filter(owners -> owners.stream().anyMatch(actor::worksFor))
                .isPresent();
    }

    private static boolean isGood(Referral referral, Instant now) {
        return referral.link() != null && now.isBefore(referral.link().expiresAt());
    }
}
