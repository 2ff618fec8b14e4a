package yihao.talent.expertfee.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.platform.web.WorkItems;
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.expert.ExpertSight;
import yihao.talent.expertfee.DecideFee;
import yihao.talent.expertfee.Fee;

/// The fees that wait for somebody else's approval.
@Component
class FeeWork implements WorkItems {

    private static final int MOST = 200;

    private final Listing<Fee> fees;

    FeeWork(Listing<Fee> fees) {
        this.fees = fees;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        if (!ExpertSight.isOffice(actor)) {
            return List.of();
        }
        var computed = new Wanted(Map.of("status", Fee.Status.COMPUTED.name()), null, MOST);
        return fees.list(computed, actor).items().stream()
                .filter(fee -> DecideFee.mayDecide(fee.state(), actor))
                .map(fee -> new WorkItem(
                        fee.id(),
                        "talent.approve-expert-fee",
                        fee.state().number(),
                        null,
                        false,
                        "/talent/expert-fees/" + fee.id(),
                        actor.unit()))
                .toList();
    }
}
