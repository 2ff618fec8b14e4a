package yihao.platform.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;

/// Asks many collections in one question, which costs the service as much as to ask one.
record Everywhere(MongoDatabase database) {

    /// @param asked the stages for each collection, by its name
    List<BsonDocument> ask(List<String> collections, Function<String, List<Bson>> asked) {
        if (collections.isEmpty()) {
            return List.of();
        }
        var first = collections.getFirst();
        var stages = new ArrayList<>(asked.apply(first));
        collections.stream()
                .skip(1)
                .map(name -> Aggregates.unionWith(name, asked.apply(name)))
                .forEach(stages::add);
        return database.getCollection(first, BsonDocument.class)
                .aggregate(stages)
                .into(new ArrayList<>());
    }

    /// Instead of what was found, the collection it was found in.
    static Bson named(String collection) {
        return new Document("_id", new Document("$literal", collection));
    }
}
