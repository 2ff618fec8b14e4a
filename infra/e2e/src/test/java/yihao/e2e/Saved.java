package yihao.e2e;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Projections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How much every service has decided so far: the versions of all its records, added up.
final class Saved {

    private static final Map<String, List<String>> RECORDS = Map.of(
            "yihao_lead", List.of("leads", "enterprises", "exchange_rates", "referrals", "referrers"),
            "yihao_project", List.of("projects", "capital"),
            "yihao_reward", List.of("claims", "budgets", "schemes", "payment_orders"),
            "yihao_talent", List.of("needs", "talents", "benefits"));

    private Saved() {}

    static Map<String, Long> in(MongoClient store) {
        var saved = new TreeMap<String, Long>();
        RECORDS.forEach((database, collections) ->
                collections.forEach(name -> saved.put(database + "." + name, versions(store, database, name))));
        return saved;
    }

    private static long versions(MongoClient store, String database, String collection) {
        long sum = 0;
        for (var record : store.getDatabase(database)
                .getCollection(collection)
                .find()
                .projection(Projections.include("version"))) {
            sum += record.get("version", Number.class).longValue();
        }
        return sum;
    }
}
