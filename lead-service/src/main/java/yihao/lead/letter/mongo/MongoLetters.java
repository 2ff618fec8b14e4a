package yihao.lead.letter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import yihao.kernel.Versioned;
import yihao.lead.TimeOrderedIds;
import yihao.lead.letter.Letter;
import yihao.lead.letter.LetterStatus;
import yihao.lead.letter.Letters;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;

@Repository
class MongoLetters extends MongoAggregates<Letter> implements Letters {

    private final Store store;
    private final TimeOrderedIds ids;

    MongoLetters(Store store, TimeOrderedIds ids) {
        super(
                store,
                AggregateKind.of("letters", Letter.class)
                        .readers(letter -> Set.of(letter.unit()))
                        .unique("state.number")
                        .unique("state.marks")
                        .index("state.use.id", "_id")
                        .index("state.keptUntil", "_id")
                        .index(Indexes.compoundIndex(
                                Indexes.ascending("state.unit"),
                                Indexes.descending("state.number"),
                                Indexes.ascending("_id"))));
        this.store = store;
        this.ids = ids;
    }

    @Override
    public String newId() {
        return ids.next();
    }

    @Override
    public String newNumber(int year) {
        return store.number("IN", year);
    }

    @Override
    public Optional<Versioned<Letter>> withMark(Collection<String> marks) {
        return first(Filters.in("state.marks", marks));
    }

    @Override
    public List<Versioned<Letter>> list(
            Collection<String> units, @Nullable LetterStatus status, @Nullable String after, int limit) {
        var wanted = wanted(units, status);
        var page = after == null ? wanted : Filters.and(wanted, Filters.lt("state.number", after));
        return query(page, Sorts.descending("state.number"), limit);
    }

    @Override
    public long count(Collection<String> units, @Nullable LetterStatus status, int most) {
        return count(wanted(units, status), most);
    }

    @Override
    public List<Versioned<Letter>> inUse(@Nullable String after, int limit) {
        var used = Filters.gt("state.use.id", "");
        var page = after == null ? used : Filters.and(used, Filters.gt("_id", after));
        return query(page, Sorts.ascending("_id"), limit);
    }

    @Override
    public List<Versioned<Letter>> keptUntilBefore(LocalDate day, int limit) {
        var over = Filters.and(Filters.gt("state.keptUntil", ""), Filters.lt("state.keptUntil", day.toString()));
        return query(over, Sorts.ascending("state.keptUntil"), limit);
    }

    private static Bson wanted(Collection<String> units, @Nullable LetterStatus status) {
        var parts = new ArrayList<Bson>();
        parts.add(Filters.in("state.unit", units));
        if (status != null) {
            parts.add(Filters.eq("state.status", status.name()));
        }
        return Filters.and(parts);
    }
}
