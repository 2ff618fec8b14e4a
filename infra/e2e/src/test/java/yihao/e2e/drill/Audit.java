package yihao.e2e.drill;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;

/// Reads every record behind the services' backs and says what does not agree with what was acknowledged.
final class Audit {

    private static final List<String> SERVICES = List.of("lead", "project", "reward", "talent");
    private static final String COPY = "copy_";

    private final MongoClient store;
    private final Predicate<String> isIntact;
    private final Promises promises;

    /// @param isIntact whether the journal of a service verifies
    Audit(MongoClient store, Predicate<String> isIntact, Promises promises) {
        this.store = store;
        this.isIntact = isIntact;
        this.promises = promises;
    }

    /// What is still on its way: it settles once everything runs again.
    List<String> unsettled() {
        return Stream.of(waiting(), parked(), copies()).flatMap(List::stream).toList();
    }

    List<String> findings() {
        var findings = new ArrayList<String>();
        promises.wrongAnswers().forEach(wrong -> findings.add("answer: " + wrong));
        promises.reportedFirstTwice().forEach(investor -> findings.add("reported first twice: " + investor));
        findings.addAll(lost());
        findings.addAll(doneTwice());
        findings.addAll(projectsOfOneLead());
        findings.addAll(unsettled());
        findings.addAll(journals());
        return findings;
    }

    /// Acknowledged, but not there, or there at an older version.
    private List<String> lost() {
        var byRecords = promises.all().stream().collect(Collectors.groupingBy(Promises.Promise::records));
        var lost = new ArrayList<String>();
        byRecords.forEach((records, kept) -> {
            var versions = versions(collection(records));
            for (var promise : kept) {
                var version = versions.getOrDefault(promise.id(), 0L);
                if (version < promise.version()) {
                    lost.add("lost: %s, found at version %d".formatted(promise, version));
                }
            }
        });
        return lost;
    }

    /// One key, done more than once.
    private List<String> doneTwice() {
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        for (var service : SERVICES) {
            records(service)
                    .forEach(records -> records.find()
                            .forEach(document -> document.getList("keys", Document.class, List.of())
                                    .forEach(key -> {
                                        if (!seen.add(service + " " + key.getString("key"))) {
                                            twice.add("done twice: " + key.getString("key") + " in "
                                                    + records.getNamespace());
                                        }
                                    })));
        }
        return twice;
    }

    private List<String> projectsOfOneLead() {
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        collection("yihao_project.projects").find().forEach(project -> {
            var lead = project.get("state", Document.class).getString("leadId");
            if (lead != null && !seen.add(lead)) {
                twice.add("two projects of lead " + lead);
            }
        });
        return twice;
    }

    private List<String> waiting() {
        return SERVICES.stream()
                .flatMap(this::records)
                .filter(records -> records.countDocuments(Filters.exists("pending.0")) > 0)
                .map(records -> "not relayed yet: " + records.getNamespace())
                .toList();
    }

    private List<String> parked() {
        return SERVICES.stream()
                .filter(service ->
                        database(service).getCollection("parked_events").countDocuments() > 0)
                .map(service -> "parked events in " + service)
                .toList();
    }

    /// Every copy is as its owner, and there is one of each.
    private List<String> copies() {
        var differing = new ArrayList<String>();
        for (var service : SERVICES) {
            for (var name : database(service).listCollectionNames()) {
                if (name.startsWith(COPY) && !name.startsWith(COPY + "platform_")) {
                    var copied = copied(database(service).getCollection(name));
                    var owned = versions(owner(name));
                    if (!copied.equals(owned)) {
                        differing.add("%s of %s: %d copies of %d, or of other versions"
                                .formatted(name, service, copied.size(), owned.size()));
                    }
                }
            }
        }
        return differing;
    }

    /// `copy_lead_exchange_rate` copies `exchange_rates` of `lead`.
    private MongoCollection<Document> owner(String copy) {
        var topic = copy.substring(COPY.length()).split("_", 2);
        var records = topic[1].equals("payment") ? "payment_orders" : topic[1] + "s";
        return database(topic[0]).getCollection(records);
    }

    private static Map<String, Long> copied(MongoCollection<Document> copies) {
        return byId(copies, copy -> copy.get("sequence", Number.class).longValue());
    }

    private static Map<String, Long> versions(MongoCollection<Document> records) {
        return byId(records, record -> record.get("version", Number.class).longValue());
    }

    private static Map<String, Long> byId(MongoCollection<Document> documents, Function<Document, Long> number) {
        var found = new HashMap<String, Long>();
        documents.find().forEach(document -> found.put(document.getString("_id"), number.apply(document)));
        return found;
    }

    /// Each version of each record stands in the journal once, and the chain is intact.
    private List<String> journals() {
        var findings = new ArrayList<String>();
        for (var service : SERVICES) {
            var entries = new HashMap<String, Long>();
            database(service).getCollection("journal").find().forEach(entry -> {
                var decision = entry.get("decision", Document.class);
                entries.merge(decision.getString("collection") + "/" + decision.getString("documentId"), 1L, Long::sum);
            });
            records(service)
                    .forEach(records -> versions(records).forEach((id, version) -> {
                        var written =
                                entries.getOrDefault(records.getNamespace().getCollectionName() + "/" + id, 0L);
                        if (!written.equals(version)) {
                            findings.add("journal: %d entries for %s %s, which is at version %d"
                                    .formatted(written, records.getNamespace(), id, version));
                        }
                    }));
            if (!isIntact.test(service)) {
                findings.add("journal of " + service + " does not verify");
            }
        }
        return findings;
    }

    /// What decisions are kept in: documents with a version and a state.
    private Stream<MongoCollection<Document>> records(String service) {
        var database = database(service);
        return database.listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> !name.startsWith(COPY))
                .map(database::getCollection)
                .filter(records -> {
                    var one = records.find().first();
                    return one != null && one.containsKey("version") && one.containsKey("state");
                });
    }

    private MongoDatabase database(String service) {
        return store.getDatabase("yihao_" + service);
    }

    private MongoCollection<Document> collection(String namespace) {
        var names = namespace.split("\\.", 2);
        return store.getDatabase(names[0]).getCollection(names[1]);
    }
}
