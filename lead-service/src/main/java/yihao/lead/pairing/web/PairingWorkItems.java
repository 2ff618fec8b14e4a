package yihao.lead.pairing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.lead.pairing.PairLeader;
import yihao.lead.pairing.Pairing;
import yihao.lead.pairing.PairingClocks;
import yihao.lead.pairing.Pairings;
import yihao.platform.web.WorkItems;

/// A pairing that is about to end waits in the bureau's list until it is renewed or ended.
@Component
class PairingWorkItems implements WorkItems {

    private static final int MOST = 100;

    private final Pairings pairings;
    private final PairingClocks clocks;

    PairingWorkItems(Pairings pairings, PairingClocks clocks) {
        this.pairings = pairings;
        this.clocks = clocks;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var today = CityTime.day(now);
        return PairLeader.mayPair(actor)
                ? pairings.waitingOn(today, MOST).stream()
                        .map(one -> item(one, actor, today))
                        .toList()
                : List.of();
    }

    private WorkItem item(Versioned<Pairing> stored, Actor actor, LocalDate today) {
        var one = stored.state();
        return new WorkItem(
                stored.id() + ":" + PairingClocks.KIND,
                PairingClocks.KIND,
                one.number() + " " + clocks.title(one, actor),
                CityTime.endOf(one.lastDay()),
                today.isAfter(one.lastDay()),
                "/pairings/" + stored.id(),
                actor.unit());
    }
}
