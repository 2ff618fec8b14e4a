package yihao.testkit.simulation;

import com.mongodb.client.AggregateIterable;
import com.mongodb.client.FindIterable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/// A pipeline of a `$match`, a limit and a literal instead of what was found, and further ones by `$unionWith`: one
/// question to several collections.
record TwinUnion(List<BsonDocument> stages, TwinDocuments own, Function<String, TwinDocuments> others, Gate gate) {

    static Object of(List<?> stages, TwinDocuments own, Function<String, TwinDocuments> others, Gate gate) {
        var union = new TwinUnion(stages.stream().map(TwinCollection::bson).toList(), own, others, gate);
        return TwinStore.twin(AggregateIterable.class, new TwinResults(union::ask));
    }

    private List<Object> ask() {
        var unions = stages.stream()
                .filter(stage -> stage.containsKey("$unionWith"))
                .map(stage -> stage.getDocument("$unionWith"))
                .toList();
        var found = new ArrayList<>(answer(own, stages.subList(0, stages.size() - unions.size())));
        for (var union : unions) {
            var pipeline = union.getArray("pipeline").stream()
                    .map(BsonValue::asDocument)
                    .toList();
            found.addAll(answer(others.apply(union.getString("coll").getValue()), pipeline));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Object> answer(TwinDocuments documents, List<BsonDocument> pipeline) {
        var match = pipeline.getFirst().getDocument("$match");
        var find = (FindIterable<Object>) TwinFind.of(documents, match, gate);
        BsonDocument instead = null;
        for (var stage : pipeline.subList(1, pipeline.size())) {
            switch (stage.getFirstKey()) {
                case "$limit" -> find.limit(stage.getNumber("$limit").intValue());
                case "$project" -> instead = literal(stage.getDocument("$project"));
                default -> throw new UnsupportedOperationException("The twin knows no " + stage);
            }
        }
        var found = find.into(new ArrayList<>());
        return instead == null ? found : new ArrayList<>(Collections.nCopies(found.size(), instead));
    }

    private static BsonDocument literal(BsonDocument projection) {
        return new BsonDocument("_id", projection.getDocument("_id").get("$literal"));
    }
}
