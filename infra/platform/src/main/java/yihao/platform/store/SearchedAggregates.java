package yihao.platform.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;

/// Documents that are found while somebody types, by [SearchKeys] beside their state.
public class SearchedAggregates<T> extends MongoAggregates<T> {

    private static final int FEW = 800;

    protected SearchedAggregates(Store store, AggregateKind<T> kind) {
        super(store, kind);
    }

    /// What is found by what somebody types. Where that is little, it is named: whatever else is asked then looks at it
    /// only. Where it is much, a list of it is soon full.
    ///
    /// @param ids null where there are many
    protected record Found(Bson filter, @Nullable Set<String> ids) {

        /// The same, and these few besides.
        public Bson or(Collection<String> others) {
            if (ids == null) {
                return others.isEmpty() ? filter : Filters.or(filter, Filters.in("_id", others));
            }
            var all = new TreeSet<>(ids);
            all.addAll(others);
            return Filters.in("_id", all);
        }
    }

    /// @param beginning of one of the keys; empty: nothing is found
    /// @param text what one of their texts contains; none where the beginning says enough
    protected Found found(String beginning, @Nullable String text) {
        if (beginning.isEmpty()) {
            return new Found(Filters.in("_id", List.of()), Set.of());
        }
        var meant = SearchKeys.meant(beginning, text);
        var ids = collection
                .find(meant)
                .projection(Projections.include("_id"))
                .limit(FEW + 1)
                .map(document -> document.getString("_id").getValue())
                .into(new TreeSet<>());
        return ids.size() > FEW ? new Found(meant, null) : new Found(Filters.in("_id", ids), ids);
    }

    /// Some of what is found, in no order.
    protected List<Versioned<T>> some(String beginning, int limit) {
        return beginning.isEmpty()
                ? List.of()
                : states(SearchKeys.meant(beginning, null))
                        .limit(limit)
                        .map(this::versioned)
                        .into(new ArrayList<>());
    }

    String derivation() {
        return kind.derivation();
    }

    BsonDocument searchKeysOf(BsonDocument document) {
        return kind.searchKeysOf(versioned(document).state()).orElseThrow().stored();
    }
}
