package yihao.lead.referral.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.lead.referral.Referral;
import yihao.lead.referral.ReferralStatus;
import yihao.lead.referral.Referrals;
import yihao.lead.referral.Referrer;
import yihao.lead.referral.Referrers;
import yihao.lead.referral.RegisterReferrer;
import yihao.lead.referral.Spokespeople;
import yihao.platform.web.WorkItems;

/// Referrers and filings that wait for this caller's confirmation. No rule sets them a date.
@Component
class ReferralWorkItems implements WorkItems {

    private static final int MOST = 100;

    private final Referrers referrers;
    private final Referrals referrals;
    private final Spokespeople spokespeople;

    ReferralWorkItems(Referrers referrers, Referrals referrals, Spokespeople spokespeople) {
        this.referrers = referrers;
        this.referrals = referrals;
        this.spokespeople = spokespeople;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return Stream.concat(referrersFor(actor), referralsFor(actor)).toList();
    }

    private Stream<WorkItem> referrersFor(Actor actor) {
        return actor.has(Function.BUREAU_OFFICER, Function.BUREAU_HEAD)
                ? referrers.unconfirmed(MOST).stream()
                        .filter(one -> RegisterReferrer.mayConfirm(actor, one.state()))
                        .map(ReferralWorkItems::item)
                : Stream.empty();
    }

    private Stream<WorkItem> referralsFor(Actor actor) {
        return referrals.visibleTo(actor, ReferralStatus.FILED, null, MOST).stream()
                .filter(one -> waitsFor(actor, one.state()))
                .map(one -> filing(one, actor));
    }

    private boolean waitsFor(Actor actor, Referral referral) {
        return referral.missing().stream().anyMatch(party -> spokespeople.mayConfirm(actor, party, referral));
    }

    private static WorkItem item(Versioned<Referrer> one) {
        var title = one.state().number() + " " + one.state().name();
        var kind = "lead.confirm-referrer";
        return new WorkItem(
                one.id() + ":" + kind,
                kind,
                title,
                null,
                false,
                "/referrers/" + one.id(),
                one.state().unit());
    }

    private static WorkItem filing(Versioned<Referral> one, Actor actor) {
        var title = one.state().number() + " " + one.state().leadNumber();
        var kind = "lead.confirm-referral";
        return new WorkItem(one.id() + ":" + kind, kind, title, null, false, "/referrals/" + one.id(), actor.unit());
    }
}
