package yihao.platform.reminder;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import yihao.contracts.platform.ClockEvent;
import yihao.contracts.platform.ClockKind;
import yihao.contracts.platform.ClockState;
import yihao.kernel.Versioned;
import yihao.platform.events.EventsOut;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

/// The clocks of this service as it has told them on `platform.clock`.
final class ToldClocks extends MongoAggregates<ClockState> {

    private static final int PAGE = 500;

    ToldClocks(Store store) {
        super(
                store,
                AggregateKind.of("told_clocks", ClockState.class)
                        .index("state.kind", "state.ended", "_id")
                        .events(EventsOut.named(ClockEvent.class, (_, clock) -> clock)));
    }

    /// A page of those of one kind that run, by their key.
    List<Versioned<ClockState>> running(ClockKind kind, String after) {
        return query(
                Filters.and(
                        Filters.eq("state.kind", kind.kind()),
                        Filters.eq("state.ended", false),
                        Filters.gt("_id", after)),
                Sorts.ascending("_id"),
                PAGE);
    }
}
