package yihao.talent.erasure.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.talent.erasure.DecideErasure;
import yihao.talent.erasure.Erasure;
import yihao.talent.erasure.Erasures;

/// The erasures that wait for somebody else's decision.
@Component
class ErasureWork implements WorkItems {

    private static final int MOST = 200;

    private final Erasures erasures;

    ErasureWork(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        return erasures.in(Erasure.Status.ASKED, MOST).stream()
                .filter(erasure -> DecideErasure.mayDecide(erasure.state(), actor))
                .map(erasure -> item(erasure, actor))
                .toList();
    }

    private static WorkItem item(Versioned<Erasure> erasure, Actor actor) {
        var asked = erasure.state();
        return new WorkItem(
                erasure.id(),
                "talent.decide-erasure",
                asked.number() + " " + asked.talentNumber(),
                null,
                false,
                "/talent/erasures/" + erasure.id(),
                actor.unit());
    }
}
