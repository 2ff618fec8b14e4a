package yihao.embedded.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a collection answers one query: by an index, by one index for each branch of an `$or`, or by reading everything.
///
/// @param plans none: read everything
/// @param scans whether a query that asks for something reads everything
record Choice(List<Plan> plans, boolean scans) {

    static Choice of(List<Index<Object>> indexes, Document query, @Nullable Document askedSort) {
        var sort = askedSort == null ? new Document() : askedSort;
        var conditions = Conditions.of(query);
        var best = best(indexes, conditions, sort);
        if (best.isPresent() && best.get().narrows()) {
            return new Choice(List.of(best.get()), false);
        }
        for (var branches : conditions.alternatives()) {
            var plans = branches.stream()
                    .map(branch -> branch(indexes, query, branch))
                    .toList();
            if (plans.stream().allMatch(Optional::isPresent)) {
                return new Choice(plans.stream().flatMap(Optional::stream).toList(), false);
            }
        }
        var natural = sort.isEmpty() || sort.containsKey("$natural");
        return best.map(plan -> new Choice(List.of(plan), !query.isEmpty()))
                .orElseGet(() -> new Choice(List.of(), !(query.isEmpty() && natural)));
    }

    private static Optional<Plan> branch(List<Index<Object>> indexes, Document query, Object branch) {
        var both = new Document("$and", List.of(branch, query));
        return best(indexes, Conditions.of(both), new Document()).filter(Plan::narrows);
    }

    private static Optional<Plan> best(List<Index<Object>> indexes, Conditions conditions, Document sort) {
        return indexes.stream()
                .filter(OrderedIndex.class::isInstance)
                .map(OrderedIndex.class::cast)
                .filter(index -> index.concerns(conditions, sort) && index.holdsAll(conditions))
                .map(index -> new Planner(index, conditions, sort).plan())
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Plan::score));
    }

    boolean sorted() {
        return plans.size() == 1 && plans.getFirst().sorted();
    }

    boolean exact() {
        return plans.size() == 1 && plans.getFirst().exact();
    }

    Stream<Object> positions() {
        var positions = plans.stream().flatMap(Plan::positions);
        return plans.size() > 1 ? positions.distinct() : positions;
    }
}
