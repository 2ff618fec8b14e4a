package yihao.lead.referral.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.lead.Conversion;
import yihao.lead.Leads;
import yihao.lead.referral.ChangeReferral;
import yihao.lead.referral.Party;
import yihao.lead.referral.Referral;
import yihao.lead.referral.ReferralStatus;
import yihao.lead.referral.Referrals;
import yihao.lead.referral.ReferrerShare;
import yihao.lead.referral.Spokespeople;

/// A filing as one caller may see it, with what this caller may do.
@Component
class ReferralViews {

    private final Spokespeople spokespeople;
    private final Referrals referrals;
    private final Leads leads;

    ReferralViews(Spokespeople spokespeople, Referrals referrals, Leads leads) {
        this.spokespeople = spokespeople;
        this.referrals = referrals;
        this.leads = leads;
    }

    /// @param name the number, as long as another referrer may not know who it is
    record ShareView(
            String referrerId,
            String number,
            String name,
            String percent,
            @Nullable Instant confirmedAt,
            @Nullable Instant linkExpiresAt) {}

    /// @param projectId what the lead of a confirmed referral became, for its referrer
    /// @param shares of joint referrers; none where one has the whole
    /// @param behind the number of the earlier filing of the lead that stands
    record ReferralView(
            String id,
            String number,
            ReferralStatus status,
            String referrerId,
            String referrerName,
            String referrerKind,
            String leadId,
            String leadNumber,
            @Nullable String projectId,
            String statement,
            Instant filedAt,
            String filedBy,
            boolean filedOnBehalf,
            List<ShareView> shares,
            @Nullable String behind,
            List<Referral.Confirmation> confirmations,
            List<Party> missing,
            @Nullable Instant linkExpiresAt,
            @Nullable String closedReason,
            List<String> actions,
            long version) {}

    ReferralView of(Versioned<Referral> stored, Actor actor) {
        var referral = stored.state();
        return new ReferralView(
                stored.id(),
                referral.number(),
                referral.status(),
                referral.referrerId(),
                referral.referrerName(),
                referral.referrerKind(),
                referral.leadId(),
                referral.leadNumber(),
                projectOf(referral),
                referral.statement(),
                referral.filedAt(),
                referral.filedBy(),
                referral.filedOnBehalf(),
                referral.shares().stream()
                        .map(share -> share(share, referral, actor))
                        .toList(),
                behind(referral),
                referral.confirmations(),
                referral.missing(),
                linkEnd(referral, null),
                referral.closedReason(),
                actions(referral, actor),
                stored.version());
    }

    /// Another referrer's name is told to officers, and to whoever it has agreed with.
    private static ShareView share(ReferrerShare share, Referral referral, Actor actor) {
        var confirmed = referral.confirmation(share.referrerId());
        var known =
                confirmed.isPresent() || !actor.functions().equals(Set.of(Function.REFERRER)) || isTheirs(share, actor);
        return new ShareView(
                share.referrerId(),
                share.number(),
                known ? share.name() : share.number(),
                share.percent().toPlainString(),
                confirmed.map(Referral.Confirmation::at).orElse(null),
                linkEnd(referral, share.referrerId()));
    }

    private static boolean isTheirs(ReferrerShare share, Actor actor) {
        return actor.subject().equals(share.subject());
    }

    private static @Nullable Instant linkEnd(Referral referral, @Nullable String joint) {
        return referral.links().stream()
                .filter(link -> Objects.equals(link.referrerId(), joint))
                .map(Referral.Link::expiresAt)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String behind(Referral referral) {
        return referral.status() == ReferralStatus.WAITING
                ? referrals
                        .standingFor(referral.leadId())
                        .map(standing -> standing.state().number())
                        .orElse(null)
                : null;
    }

    private @Nullable String projectOf(Referral referral) {
        if (referral.status() != ReferralStatus.CONFIRMED) {
            return null;
        }
        return leads.find(referral.leadId())
                .map(lead -> lead.state().conversion())
                .map(Conversion::projectId)
                .orElse(null);
    }

    private List<String> actions(Referral referral, Actor actor) {
        var actions = new ArrayList<String>();
        if (referral.status() == ReferralStatus.FILED) {
            actions.addAll(confirmations(referral, actor));
        }
        if (referral.status() != ReferralStatus.FILED && referral.status() != ReferralStatus.WAITING) {
            return actions;
        }
        if (ChangeReferral.mayRefuse(actor)) {
            actions.add("refuse");
        }
        if (ChangeReferral.mayChange(actor, referral)) {
            actions.add("shares");
            actions.add("withdraw");
        }
        return actions;
    }

    private List<String> confirmations(Referral referral, Actor actor) {
        var actions = new ArrayList<String>();
        referral.missing().stream()
                .filter(party -> spokespeople.mayConfirm(actor, party, referral))
                .forEach(party -> actions.add("confirm:" + party));
        if (referral.missing().contains(Party.INVESTOR) && spokespeople.maySendLink(actor, referral)) {
            actions.add("investor-link");
        }
        if (spokespeople.maySendShareLink(actor, referral)) {
            referral.unconfirmed().stream()
                    .filter(share -> share.subject() == null)
                    .forEach(share -> actions.add("share-link:" + share.referrerId()));
        }
        return actions;
    }
}
