package yihao.reward.assessment.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.reward.assessment.FigureEntries;
import yihao.reward.assessment.FigureEntry;
import yihao.reward.assessment.FigureEntry.Status;
import yihao.reward.assessment.Span;

@Repository
class MongoFigureEntries extends MongoAggregates<FigureEntry> implements FigureEntries {

    private static final int MOST = 100_000;
    private static final String ENTRY = "state.entry";
    private static final String PERIOD = "state.period";
    private static final String STATUS = "state.status";

    MongoFigureEntries(Store store) {
        super(
                store,
                AggregateKind.of("figure-entries", FigureEntry.class)
                        .readers(FigureEntry::readers)
                        .unique("state.corrected")
                        .index(ENTRY, PERIOD, "_id")
                        .index("readers", STATUS, PERIOD, "_id")
                        .index("readers", PERIOD, "_id"));
    }

    @Override
    public List<Versioned<FigureEntry>> counting(String entry, Collection<Span> periods) {
        var names = periods.stream().map(Span::name).toList();
        var there = Filters.and(Filters.eq(ENTRY, entry), Filters.in(PERIOD, names));
        var confirmed = query(there, Sorts.ascending("_id"), MOST).stream()
                .filter(one -> one.state().status() == Status.CONFIRMED)
                .toList();
        var replaced = confirmed.stream()
                .map(one -> one.state().corrects())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return confirmed.stream().filter(one -> !replaced.contains(one.id())).toList();
    }

    @Override
    public List<Versioned<FigureEntry>> list(
            @Nullable Span period, @Nullable String unit, @Nullable Status status, Actor actor, int limit) {
        var all = new ArrayList<Bson>();
        all.add(visibleTo(actor));
        if (status != null) {
            all.add(Filters.eq(STATUS, status.name()));
        }
        if (period != null) {
            all.add(Filters.eq(PERIOD, period.name()));
        }
        if (unit != null) {
            all.add(Filters.eq("state.unit", unit));
        }
        return query(Filters.and(all), Sorts.descending(PERIOD), limit);
    }
}
