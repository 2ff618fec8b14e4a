package yihao.talent.benefit.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.benefit.Benefit;
import yihao.talent.benefit.DecideBenefit;

/// The benefits that wait for somebody else's approval.
@Component
class BenefitWork implements WorkItems {

    private static final int MOST = 200;

    private final Listing<Benefit> benefits;

    BenefitWork(Listing<Benefit> benefits) {
        this.benefits = benefits;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var granted = new Wanted(Map.of("status", Benefit.Status.GRANTED.name()), null, MOST);
        return benefits.list(granted, actor).items().stream()
                .filter(benefit -> DecideBenefit.mayDecide(benefit.state(), actor))
                .map(BenefitWork::item)
                .toList();
    }

    private static WorkItem item(Versioned<Benefit> benefit) {
        var state = benefit.state();
        return new WorkItem(
                benefit.id(),
                "talent.approve-benefit",
                state.number() + " " + state.benefitKind(),
                null,
                false,
                "/talent/benefits/" + benefit.id(),
                state.beneficiary().unit());
    }
}
