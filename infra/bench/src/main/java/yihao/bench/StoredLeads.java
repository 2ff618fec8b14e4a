package yihao.bench;

import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Objects;
import org.bson.Document;

/// The leads in the store of lead-service, and the enterprises they brought.
record StoredLeads(String store) {

    /// So that the sizes are those that were asked for, however many leads warming up took.
    void takeOut() {
        try (var client = MongoClients.create(store)) {
            var database = client.getDatabase("yihao_lead");
            for (var collection : List.of("leads", "enterprises")) {
                database.getCollection(collection).deleteMany(new Document());
            }
        }
    }

    long count() {
        try (var client = MongoClients.create(store)) {
            return client.getDatabase("yihao_lead").getCollection("leads").countDocuments();
        }
    }

    /// The id of one that everybody in the city may read, as every lead of a bench.
    String any() {
        try (var client = MongoClients.create(store)) {
            var one = client.getDatabase("yihao_lead")
                    .getCollection("leads")
                    .find()
                    .first();
            return Objects.requireNonNull(one, "no lead is stored").getString("_id");
        }
    }
}
