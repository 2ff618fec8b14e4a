package yihao.e2e;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;

/// What people have decided so far, in every service; what clocks decide meanwhile is not counted.
final class Saved {

    private static final List<String> SERVICES = List.of("yihao_lead", "yihao_project", "yihao_reward", "yihao_talent");
    private static final String BY_A_SERVICE = "service:";

    private Saved() {}

    /// A decision waits in its document until it stands in the journal: looked for in this order, none is missed.
    static Set<String> in(MongoClient store) {
        var decisions = new TreeSet<String>();
        for (var service : SERVICES) {
            var database = store.getDatabase(service);
            database.listCollectionNames().forEach(collection -> addWaiting(database, collection, decisions));
            database.getCollection("journal")
                    .find()
                    .forEach(entry -> add(entry.get("decision", Document.class), decisions));
        }
        return decisions;
    }

    private static void addWaiting(MongoDatabase database, String collection, Set<String> decisions) {
        database.getCollection(collection)
                .find()
                .projection(Projections.include("pending"))
                .forEach(document -> document.getList("pending", Document.class, List.of())
                        .forEach(waiting -> add(waiting.get("entry", Document.class), decisions)));
    }

    private static void add(Document decision, Set<String> decisions) {
        if (!decision.getString("actor").startsWith(BY_A_SERVICE)) {
            decisions.add("%s/%s %s %s"
                    .formatted(
                            decision.get("collection"),
                            decision.get("documentId"),
                            decision.get("version"),
                            decision.get("action")));
        }
    }
}
