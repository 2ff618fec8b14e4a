package yihao.lead.referral;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.kernel.trail.Trail.Decision;
import yihao.kernel.trail.Trail.Step;
import yihao.lead.LeadSight;
import yihao.lead.Leads;

/// Who sees a filing: who filed it, whom it is about (each of joint referrers), and the units that work its lead.
public final class ReferralSight {

    private final Referrals referrals;
    private final Leads leads;
    private final LeadSight sight;

    ReferralSight(Referrals referrals, Leads leads, LeadSight sight) {
        this.referrals = referrals;
        this.leads = leads;
        this.sight = sight;
    }

    public boolean sees(Actor actor, Referral referral) {
        return ChangeReferral.mayChange(actor, referral)
                || referral.isOf(actor.subject())
                || actor.seesWholeCity()
                || worksLead(actor, referral.leadId());
    }

    public Optional<Versioned<Referral>> find(Actor actor, String id) {
        return referrals.find(id).filter(found -> sees(actor, found.state()));
    }

    public List<Versioned<Referral>> list(
            Actor actor, @Nullable String leadId, @Nullable ReferralStatus status, @Nullable String after, int limit) {
        if (leadId == null) {
            return referrals.visibleTo(actor, status, after, limit);
        }
        return referrals.ofLead(leadId).stream()
                .filter(found -> status == null || found.state().status() == status)
                .filter(found -> sees(actor, found.state()))
                .toList();
    }

    public long count(Actor actor, @Nullable ReferralStatus status, int most) {
        return referrals.countVisibleTo(actor, status, most);
    }

    /// Which units work the lead is for whoever sees it; who was first before this filing, and why it is so no more, is
    /// told with the other one.
    Function<Decision, Optional<Step>> told(Actor reader, Referral referral) {
        var seesLead = sight.sees(reader, referral.leadId());
        return decision -> Optional.of(decision.step())
                .map(step -> step.is(ReferralAction.MOVED_UP)
                        ? step.asOf("lead")
                        : seesLead || reader.worksFor(step.unit()) ? step : step.withoutUnit());
    }

    private boolean worksLead(Actor actor, String leadId) {
        return LeadSight.isSighted(actor)
                && leads.find(leadId)
                        .map(Versioned::state)
                        .filter(lead -> lead.involvedUnits().stream().anyMatch(unit -> sight.belongsTo(actor, unit)))
                        .isPresent();
    }
}
