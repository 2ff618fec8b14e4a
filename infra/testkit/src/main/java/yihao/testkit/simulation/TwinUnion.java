package yihao.testkit.simulation;

import com.mongodb.client.AggregateIterable;
import com.mongodb.client.FindIterable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.BsonDocument;

/// A pipeline of a `$match` and further ones by `$unionWith`: one question to several collections.
record TwinUnion(List<BsonDocument> stages, TwinDocuments own, Function<String, TwinDocuments> others, Gate gate) {

    static Object of(List<?> stages, TwinDocuments own, Function<String, TwinDocuments> others, Gate gate) {
        var union = new TwinUnion(stages.stream().map(TwinCollection::bson).toList(), own, others, gate);
        return TwinStore.twin(AggregateIterable.class, new TwinResults(union::ask));
    }

    private List<Object> ask() {
        var found = new ArrayList<>(matching(own, stages.getFirst()));
        for (var stage : stages.subList(1, stages.size())) {
            var union = stage.getDocument("$unionWith");
            var pipeline = union.getArray("pipeline");
            if (pipeline.size() != 1) {
                throw new UnsupportedOperationException("The twin knows no " + stage);
            }
            var other = others.apply(union.getString("coll").getValue());
            found.addAll(matching(other, pipeline.getFirst().asDocument()));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Object> matching(TwinDocuments documents, BsonDocument stage) {
        var find = (FindIterable<Object>) TwinFind.of(documents, stage.getDocument("$match"), gate);
        return find.into(new ArrayList<>());
    }
}
