package yihao.e2e.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.e2e.drill.Promises.Promise;
import yihao.embedded.store.EmbeddedStore;

@DisplayName("The audit after a drill")
class AuditTest {

    private final Promises promises = new Promises();

    private EmbeddedStore server;
    private MongoClient store;

    @BeforeEach
    void a_lead_and_its_project_are_told_everywhere() {
        server = EmbeddedStore.temporary();
        store = MongoClients.create(server.uri());
        insert("lead", "leads", record("l1", 2).append("keys", List.of(new Document("key", "zhangdian|k1"))));
        insert("project", "projects", record("p1", 1).append("state", new Document("leadId", "l1")));
        insert("reward", "copy_project_project", new Document("_id", "p1").append("sequence", 1L));
        journal("lead", "leads", "l1", "l1");
        journal("project", "projects", "p1");
        promises.acknowledged(new Promise("yihao_lead.leads", "l1", 2, "k1"));
        promises.reportedFirst("云山智能装备有限公司");
    }

    @AfterEach
    void stop() {
        store.close();
        server.close();
    }

    @Test
    void finds_nothing_where_everything_agrees() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void names_an_acknowledged_record_that_is_gone_or_older() {
        promises.acknowledged(new Promise("yihao_lead.leads", "l1", 3, "k2"));
        promises.acknowledged(new Promise("yihao_lead.leads", "l9", 1, "k3"));

        assertThat(findings()).hasSize(2).allMatch(finding -> finding.startsWith("lost: "));
    }

    @Test
    void names_a_key_and_a_lead_that_were_used_twice() {
        insert("lead", "leads", record("l2", 1).append("keys", List.of(new Document("key", "zhangdian|k1"))));
        journal("lead", "leads", "l2");
        insert("project", "projects", record("p2", 1).append("state", new Document("leadId", "l1")));
        insert("reward", "copy_project_project", new Document("_id", "p2").append("sequence", 1L));
        journal("project", "projects", "p2");

        assertThat(findings())
                .containsExactly("done twice: zhangdian|k1 in yihao_lead.leads", "two projects of lead l1");
    }

    @Test
    void names_an_investor_whom_two_reported_first_and_an_answer_no_fault_explains() {
        promises.reportedFirst("云山智能装备有限公司");
        promises.wrong("500");

        assertThat(findings()).containsExactly("answer: 500", "reported first twice: 云山智能装备有限公司");
    }

    @Test
    void names_what_was_not_relayed_or_not_read() {
        insert("lead", "leads", record("l3", 1).append("pending", List.of(new Document())));
        journal("lead", "leads", "l3");
        insert("talent", "parked_events", new Document("_id", "one"));
        insert("project", "projects", record("p4", 1));
        journal("project", "projects", "p4");

        assertThat(findings())
                .containsExactly(
                        "not relayed yet: yihao_lead.leads",
                        "parked events in talent",
                        "copy_project_project of reward: 1 copies of 2, or of other versions");
    }

    @Test
    void names_a_decision_that_the_journal_lacks_or_has_twice() {
        journal("lead", "leads", "l1");
        insert("project", "projects", record("p5", 1));
        insert("reward", "copy_project_project", new Document("_id", "p5").append("sequence", 1L));

        assertThat(findings())
                .containsExactly(
                        "journal: 3 entries for yihao_lead.leads l1, which is at version 2",
                        "journal: 0 entries for yihao_project.projects p5, which is at version 1");
    }

    @Test
    void names_a_journal_that_does_not_verify() {
        assertThat(new Audit(store, service -> !service.equals("reward"), promises).findings())
                .containsExactly("journal of reward does not verify");
    }

    private List<String> findings() {
        return new Audit(store, _ -> true, promises).findings();
    }

    private static Document record(String id, long version) {
        return new Document("_id", id).append("version", version).append("state", new Document());
    }

    private void journal(String service, String collection, String... ids) {
        Arrays.stream(ids)
                .map(id -> new Document("collection", collection).append("documentId", id))
                .forEach(decision -> insert(service, "journal", new Document("decision", decision)));
    }

    private void insert(String service, String collection, Document document) {
        store.getDatabase("yihao_" + service).getCollection(collection).insertOne(document);
    }
}
