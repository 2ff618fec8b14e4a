package yihao.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A pipeline that ends in `$unionWith`, a stage which the stock server does not know: the pipeline before it, then its
/// own.
record Union(Document before, Document own) {

    private static final String PIPELINE = "pipeline";

    static Optional<Union> in(Document query) {
        if (query.get(PIPELINE) instanceof List<?> stages
                && !stages.isEmpty()
                && stages.getLast() instanceof Document last
                && last.get("$unionWith") instanceof Document union) {
            var before = with(query, query.get("aggregate"), stages.subList(0, stages.size() - 1));
            var own = with(query, union.get("coll"), union.getOrDefault(PIPELINE, List.of()));
            return Optional.of(new Union(before, own));
        }
        return Optional.empty();
    }

    private static Document with(Document query, @Nullable Object collection, @Nullable Object pipeline) {
        return query.clone().append("aggregate", collection).append(PIPELINE, pipeline);
    }

    /// @param aggregate answers one pipeline
    Document answer(UnaryOperator<Document> aggregate) {
        var answer = aggregate.apply(before);
        if (answer.get("cursor") instanceof Document cursor) {
            var all = new ArrayList<Object>(batch(cursor));
            all.addAll(aggregate.apply(own).get("cursor") instanceof Document more ? batch(more) : List.of());
            cursor.append("firstBatch", all);
        }
        return answer;
    }

    private static List<?> batch(Document cursor) {
        return cursor.get("firstBatch") instanceof List<?> batch ? batch : List.of();
    }
}
