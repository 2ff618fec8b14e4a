package yihao.lead.document;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.StoreProblem;
import yihao.lead.Attachment;
import yihao.lead.LeadProblem;
import yihao.lead.World;

@DisplayName("L3 A lead's documents")
class KeepDocumentsTest {

    static final String DAY = "2026-09-02T02:00:00Z";

    final World world = new World();
    final KeepDocuments documents = new KeepDocuments(world.leads, world.sight);
    final String lead = world.reported("贝斯精化有限公司").id();

    @Test
    void are_added_and_taken_back_by_whoever_works_it_and_by_the_bureau() {
        done(documents.attach(lead, document("1", OFFICE), act(OFFICE)));
        done(documents.attach(lead, document("2", BUREAU_PERSON), act(BUREAU_PERSON)));

        done(documents.withdraw(lead, "1", act(BUREAU_PERSON).because("传错文件")));

        assertThat(world.now(lead).documents())
                .extracting(Attachment::id, Attachment::stands)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", false),
                        org.assertj.core.groups.Tuple.tuple("2", true));
        assertThat(refused(documents.find(lead, "1", OFFICE)).problem()).isEqualTo(LeadProblem.DOCUMENT_UNKNOWN);
        assertThat(done(documents.find(lead, "2", OFFICE)).id()).isEqualTo("2");
    }

    @Test
    void are_not_for_those_to_add_who_only_see_it_and_not_there_for_those_who_do_not() {
        assertThat(refused(documents.mayAttach(lead, SUPERVISOR)).problem()).isEqualTo(LeadProblem.NOT_YOURS);
        assertThat(refused(documents.attach(lead, document("1", SUPERVISOR), act(SUPERVISOR)))
                        .problem())
                .isEqualTo(LeadProblem.NOT_YOURS);
        assertThat(refused(documents.mayAttach("nowhere", LINZI_OFFICER)).problem())
                .isEqualTo(StoreProblem.NOT_FOUND);
    }

    @Test
    void are_taken_back_once_and_with_a_reason() {
        done(documents.attach(lead, document("1", OFFICE), act(OFFICE)));

        assertThat(refused(documents.withdraw(lead, "1", act(OFFICE))).problem())
                .isEqualTo(LeadProblem.REASON_MISSING);
        done(documents.withdraw(lead, "1", act(OFFICE).because("传错文件")));
        assertThat(refused(documents.withdraw(lead, "1", act(OFFICE).because("传错文件")))
                        .problem())
                .isEqualTo(LeadProblem.DOCUMENT_UNKNOWN);
    }

    @Test
    void are_fifty_at_most_that_count() {
        for (int i = 1; i <= 50; i++) {
            done(documents.attach(lead, document("" + i, OFFICE), act(OFFICE)));
        }

        assertThat(refused(documents.attach(lead, document("51", OFFICE), act(OFFICE)))
                        .problem())
                .isEqualTo(LeadProblem.TOO_MANY_DOCUMENTS);
        done(documents.withdraw(lead, "7", act(OFFICE).because("重复")));
        done(documents.attach(lead, document("51", OFFICE), act(OFFICE)));
    }

    private static Act act(Actor by) {
        return at(by, DAY);
    }

    private static Attachment document(String id, Actor by) {
        var sha256 = "0".repeat(64);
        return new Attachment(
                id,
                "意向书",
                "file-" + id,
                "application/pdf",
                10,
                sha256,
                by.unit(),
                by.subject(),
                Instant.parse(DAY),
                null);
    }
}
