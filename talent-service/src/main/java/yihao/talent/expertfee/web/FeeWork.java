package yihao.talent.expertfee.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.expert.ExpertSight;
import yihao.talent.expertfee.DecideFee;
import yihao.talent.expertfee.Fee;

/// The fees that wait for somebody else's approval, and those that the ledger refused.
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
        var toDecide = in(Fee.Status.COMPUTED, actor)
                .filter(fee -> DecideFee.mayDecide(fee.state(), actor))
                .map(fee -> item(fee, "talent.approve-expert-fee", actor));
        var refused = in(Fee.Status.PAYMENT_REFUSED, actor)
                .filter(fee -> DecideFee.mayTakeUp(fee.state(), actor))
                .map(fee -> item(fee, "talent.expert-fee-refused", actor));
        return Stream.concat(toDecide, refused).toList();
    }

    private Stream<Versioned<Fee>> in(Fee.Status status, Actor actor) {
        var wanted = new Wanted(Map.of("status", status.name()), null, MOST);
        return fees.list(wanted, actor).items().stream();
    }

    private static WorkItem item(Versioned<Fee> fee, String kind, Actor actor) {
        return new WorkItem(
                fee.id(), kind, fee.state().number(), null, false, "/talent/expert-fees/" + fee.id(), actor.unit());
    }
}
