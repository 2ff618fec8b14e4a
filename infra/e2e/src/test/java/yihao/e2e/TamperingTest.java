package yihao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.ResourceLock;

/// Somebody with access to the store goes round the services; the auditor, through the gateway, is told what was
/// touched.
@DisplayName("G3 Whoever alters the record behind a service's back is found out")
@TestInstance(Lifecycle.PER_CLASS)
@ResourceLock(RunningPlatform.IN_ONE_PROCESS)
class TamperingTest {

    private final RunningPlatform platform = RunningPlatform.inOneProcess();
    private final City city = platform.city();
    private final MongoClient client;
    private final MongoCollection<Document> leads;
    private final MongoCollection<Document> journal;
    private String lead = "";
    private long entries;
    private Runnable putBack = () -> {};

    TamperingTest() {
        client = MongoClients.create(platform.store());
        leads = client.getDatabase("yihao_lead").getCollection("leads");
        journal = client.getDatabase("yihao_lead").getCollection("journal");
    }

    @AfterAll
    void close() {
        client.close();
    }

    @BeforeEach
    void a_lead_is_reported_and_proven() {
        lead = city.as("zhangdian.officer").post("/api/leads", aLead()).done().id();
        entries = awaitProof(lead);
    }

    /// What a test took is put back, whatever it found: only that made the difference.
    @AfterEach
    void what_is_put_back_is_intact_again() {
        putBack.run();
        putBack = () -> {};
        await().atMost(Story.SOON)
                .untilAsserted(() -> assertThat(proof().body().at("/intact").asBoolean())
                        .as(proof().toString())
                        .isTrue());
    }

    @Test
    void an_altered_record_is_named() {
        var before = Objects.requireNonNull(leads.find(Filters.eq(lead)).first());
        leads.updateOne(Filters.eq(lead), Updates.set("state.report.title", "另一个项目"));
        putBack = () -> leads.replaceOne(Filters.eq(lead), before);

        breach("altered-document", 1, "leads/" + lead, entries);
    }

    @Test
    void a_deleted_record_is_named() {
        var taken = Objects.requireNonNull(leads.findOneAndDelete(Filters.eq(lead)));
        putBack = () -> leads.insertOne(taken);

        breach("missing-document", 1, "leads/" + lead, entries);
    }

    @Test
    void a_record_slipped_in_is_named() {
        leads.insertOne(new Document("_id", "slipped-in").append("version", 1L).append("state", new Document()));
        putBack = () -> leads.deleteOne(Filters.eq("slipped-in"));

        breach("unknown-document", 0, "leads/slipped-in", entries);
    }

    @Test
    void a_journal_whose_tail_was_cut_off_is_named() {
        var tail = takenFromJournal();
        putBack = () -> journal.insertMany(tail);

        var proof = proof();
        assertThat(proof.at("/breach/what")).as(proof.toString()).isEqualTo("cut-off");
        assertThat(proof.body().at("/breach/number").asLong()).isEqualTo(entries - 1);
        assertThat(proof.at("/breach/subject")).contains(String.valueOf(entries));
    }

    @Test
    void a_changed_journal_entry_is_named() {
        var before = Objects.requireNonNull(journal.find(Filters.eq(entries)).first());
        journal.updateOne(Filters.eq(entries), Updates.set("decision.actor", "somebody.else"));
        putBack = () -> journal.replaceOne(Filters.eq(entries), before);

        breach("altered-entry", entries, before.getString("of"), entries - 1);
    }

    @Test
    void an_entry_taken_out_of_the_journal_is_named() {
        var taken = Objects.requireNonNull(journal.findOneAndDelete(Filters.eq(entries - 1)));
        putBack = () -> journal.insertOne(taken);

        var proof = proof();
        assertThat(proof.at("/breach/what")).as(proof.toString()).isEqualTo("missing-entry");
        assertThat(proof.body().at("/breach/number").asLong()).isEqualTo(entries - 1);
    }

    @Test
    void two_entries_of_the_journal_in_each_others_place_are_named() {
        var both = takenFromJournal();
        var swapped = List.of(
                new Document(both.getLast()).append("_id", entries - 1),
                new Document(both.getFirst()).append("_id", entries));
        journal.insertMany(swapped);
        putBack = () -> {
            journal.deleteMany(Filters.gte("_id", entries - 1));
            journal.insertMany(both);
        };

        breach("altered-entry", entries - 1, both.getLast().getString("of"), entries - 2);
    }

    @Test
    void an_old_copy_of_the_record_put_back_with_its_journal_is_named() {
        var lost = Objects.requireNonNull(leads.findOneAndDelete(Filters.eq(lead)));
        var tail = takenFromJournal();
        putBack = () -> {
            leads.insertOne(lost);
            journal.insertMany(tail);
        };

        assertThat(proof().at("/breach/what")).isEqualTo("cut-off");
    }

    private ArrayList<Document> takenFromJournal() {
        var tail = journal.find(Filters.gt("_id", entries - 2))
                .sort(Sorts.ascending("_id"))
                .into(new ArrayList<>());
        journal.deleteMany(Filters.gt("_id", entries - 2));
        return tail;
    }

    @Test
    void only_auditors_may_ask() {
        city.as("zhangdian.officer")
                .get("/api/services/lead/journal/verification")
                .refused(403, "platform.forbidden");
    }

    private void breach(String what, long number, String subject, long mostProven) {
        var proof = proof();
        assertThat(proof.body().at("/intact").asBoolean()).isFalse();
        assertThat(proof.at("/breach/what")).as(proof.toString()).isEqualTo(what);
        assertThat(proof.body().at("/breach/number").asLong()).isEqualTo(number);
        assertThat(proof.at("/breach/subject")).isEqualTo(subject);
        assertThat(proof.body().at("/provenUpTo").asLong()).isPositive().isLessThanOrEqualTo(mostProven);
        assertThat(proof.at("/provenUntil")).isNotEmpty();
    }

    private Answer proof() {
        return city.as("auditor").get("/api/services/lead/journal/verification").done();
    }

    /// The entries of the journal, once the lead is among them and the other services know the head.
    private long awaitProof(String id) {
        return await().atMost(Story.SOON)
                .until(
                        () -> {
                            var proof = proof().body();
                            var proven = proof.at("/provenUpTo").asLong();
                            var whole = proof.at("/intact").asBoolean()
                                    && proven == proof.at("/entries").asLong()
                                    && proven == journal.countDocuments()
                                    && journal.countDocuments(Filters.eq("of", "leads/" + id + "/00000001")) == 1;
                            return whole ? proven : 0;
                        },
                        proven -> proven > 0);
    }

    private static Map<String, Object> aLead() {
        var name = "示例" + UUID.randomUUID() + "有限公司";
        return Map.of(
                "title", "示例项目",
                "investor", Map.of("names", List.of(Map.of("text", name, "language", "zh")), "country", "CN"),
                "amount", Map.of("amount", "200000000.00", "currency", "CNY"),
                "industry", "3982",
                "channel", "VISIT",
                "sharing", "CITY");
    }
}
