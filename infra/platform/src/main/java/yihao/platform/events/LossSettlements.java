package yihao.platform.events;

import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Aggregates.Taken;
import yihao.platform.events.LostByRestore.Lost;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

/// That somebody has seen to what a restored service had forgotten: a decision in the journal.
public final class LossSettlements extends MongoAggregates<LossSettlement> {

    private enum Action {
        SETTLED
    }

    private final LostByRestore lost;

    public LossSettlements(Store store, LostByRestore lost) {
        super(store, AggregateKind.of("loss_settlements", LossSettlement.class));
        this.lost = lost;
    }

    /// @return what it is, if it was open
    public Optional<Lost> settle(String id, Act act) {
        var open = lost.open(id);
        open.ifPresent(one -> {
            var settlement = new LossSettlement(one.topic(), one.key(), one.type(), one.sequence(), one.known());
            try {
                add(id, settlement, Action.SETTLED, act);
            } catch (Taken _) {
                // decided already, by somebody who did not come to close it
            }
            lost.close(id);
        });
        return open;
    }
}
