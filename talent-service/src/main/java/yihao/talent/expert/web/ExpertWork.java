package yihao.talent.expert.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.talent.expert.Expert;
import yihao.talent.expert.ExpertSight;
import yihao.talent.expert.Experts;

/// Proposals wait for another person's word; terms that are about to end, for a renewal or an end.
@Component
class ExpertWork implements WorkItems {

    private static final int MOST = 200;

    private final Experts experts;

    ExpertWork(Experts experts) {
        this.experts = experts;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        if (!ExpertSight.isOffice(actor)) {
            return List.of();
        }
        return experts.waitingOn(CityTime.day(now), MOST).stream()
                .filter(one -> one.state().proposed() == null || one.state().mayDecide(actor))
                .map(one -> item(one, actor, now))
                .toList();
    }

    private static WorkItem item(Versioned<Expert> stored, Actor actor, Instant now) {
        var one = stored.state();
        var ends = one.proposed() == null
                ? one.lastTerm()
                        .map(term -> CityTime.endOf(term.span().until()))
                        .orElse(null)
                : null;
        return new WorkItem(
                stored.id(),
                one.proposed() == null ? "talent.expert-term-ends" : "talent.confirm-expert",
                one.number(),
                ends,
                ends != null && !now.isBefore(ends),
                "/talent/experts/" + stored.id(),
                actor.unit());
    }
}
