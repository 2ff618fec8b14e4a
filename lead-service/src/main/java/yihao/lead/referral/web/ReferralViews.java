package yihao.lead.referral.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Conversion;
import yihao.lead.Leads;
import yihao.lead.referral.ConfirmReferral;
import yihao.lead.referral.FileReferral;
import yihao.lead.referral.Party;
import yihao.lead.referral.Referral;
import yihao.lead.referral.ReferralStatus;

/// A filing as one caller may see it, with what this caller may do.
@Component
class ReferralViews {

    private final ConfirmReferral confirmReferral;
    private final Leads leads;

    ReferralViews(ConfirmReferral confirmReferral, Leads leads) {
        this.confirmReferral = confirmReferral;
        this.leads = leads;
    }

    /// @param projectId what the lead of a confirmed referral became, for its referrer
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
                referral.confirmations(),
                referral.missing(),
                referral.link() == null ? null : referral.link().expiresAt(),
                referral.closedReason(),
                actions(referral, actor),
                stored.version());
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
        if (referral.status() != ReferralStatus.FILED) {
            return actions;
        }
        var hasConfirmed = referral.confirmations().stream().anyMatch(one -> actor.is(one.by()));
        referral.missing().stream()
                .filter(party -> !hasConfirmed && confirmReferral.maySpeakFor(actor, party, referral))
                .forEach(party -> actions.add("confirm:" + party));
        if (referral.missing().contains(Party.INVESTOR) && confirmReferral.maySendLink(actor, referral)) {
            actions.add("investor-link");
        }
        if (FileReferral.mayRefuse(actor)) {
            actions.add("refuse");
        }
        if (FileReferral.mayWithdraw(actor, referral)) {
            actions.add("withdraw");
        }
        return actions;
    }
}
