package yihao.project.opportunity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import yihao.project.People;
import yihao.testkit.service.Http;

@DisplayName("P4 Enquiries about opportunities over HTTP")
@ExtendWith(OutputCaptureExtension.class)
class PublicEnquiryApiTest {

    final Http officer = as(People.ZHANGDIAN_OFFICER);
    final Http head = as(People.ZHANGDIAN_HEAD);
    final Http anyone = SERVICE.anonymous();
    final String word = UUID.randomUUID().toString();

    @Test
    void are_kept_once_and_wait_for_the_unit_alone(CapturedOutput log) {
        var id = OpportunityApiTest.published(officer, head, word, "1", "2");
        var path = OpportunityApiTest.PUBLIC + "/" + id + "/enquiries";
        var sent = anyone.post(path, OpportunityApiTest.enquiry(), "Idempotency-Key", "first-" + word);
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        assertThat(anyone.post(path, OpportunityApiTest.enquiry(), "Idempotency-Key", "first-" + word)
                        .at("/number"))
                .isEqualTo(sent.at("/number"));

        var other = OpportunityApiTest.enquiry();
        other.put("message", "Merkwort anders");
        assertThat(anyone.post(path, other, "Idempotency-Key", "first-" + word).at("/code"))
                .isEqualTo("project.enquiry-sent-before");

        var seen = officer.get("/api/opportunities/" + id + "/enquiries");
        assertThat(seen.json().at("/items")).hasSize(1);
        assertThat(seen.at("/items/0/person/phone")).isEqualTo("+49 89 555 0177");
        assertThat(seen.at("/items/0/status")).isEqualTo("NEW");
        var enquiry = seen.at("/items/0/id");
        assertThat(as(People.AUDITOR)
                        .get("/api/opportunity-enquiries/" + enquiry)
                        .text())
                .doesNotContain("Merkzeichen");
        var work = "/api/services/project/work-items";
        assertThat(officer.get(work).text()).contains("opportunity-enquiry:" + enquiry);
        var linzi = as(People.LINZI_OFFICER);
        assertThat(linzi.get(work).text()).doesNotContain(enquiry);
        assertThat(linzi.get("/api/opportunities/" + id).status()).isEqualTo(404);
        assertThat(linzi.get("/api/opportunities/" + id + "/enquiries").status())
                .isEqualTo(404);
        assertThat(linzi.get("/api/opportunity-enquiries/" + enquiry).status()).isEqualTo(404);
        assertThat(officer.post("/api/opportunity-enquiries/" + enquiry + "/answer", Map.of("reason", "已联系"))
                        .at("/mayAnswer"))
                .isEqualTo("false");
        assertThat(officer.get(work).text()).doesNotContain(enquiry);
        assertClean(log);
    }

    @Test
    void are_put_aside_with_a_reason() {
        var id = OpportunityApiTest.published(officer, head, word, "1", "2");
        var path = OpportunityApiTest.PUBLIC + "/" + id + "/enquiries";
        anyone.post(path, OpportunityApiTest.enquiry(), "Idempotency-Key", "first-" + word);
        var enquiry = officer.get("/api/opportunities/" + id + "/enquiries").at("/items/0/id");
        var aside = "/api/opportunity-enquiries/" + enquiry + "/setting-aside";

        assertThat(officer.post(aside, Map.of("reason", "广告")).at("/status")).isEqualTo("ASIDE");
        assertThat(officer.post(aside, Map.of("reason", "广告")).at("/code")).isEqualTo("project.enquiry-answered");
        assertThat(as(People.LINZI_OFFICER).post(aside, Map.of("reason", "广告")).status())
                .isEqualTo(404);
        assertThat(officer.get("/api/services/project/work-items").text()).doesNotContain(enquiry);
    }

    private static void assertClean(CapturedOutput log) {
        var sent = SERVICE.bus().sent().toString();
        for (var marker : List.of("Merkzeichen", "555 0177", "marker.contact", "Merkwort")) {
            assertThat(SERVICE.stored()).noneMatch(one -> one.contains(marker));
            assertThat(log.getAll()).doesNotContain(marker);
            assertThat(sent).doesNotContain(marker);
        }
    }

    @Test
    void are_refused_with_what_is_wrong() {
        var id = OpportunityApiTest.published(officer, head, word, "1", "2");
        var path = OpportunityApiTest.PUBLIC + "/" + id + "/enquiries";

        assertThat(anyone.post(path, OpportunityApiTest.enquiry()).status()).isEqualTo(400);
        assertThat(anyone.post(path, OpportunityApiTest.enquiry(), "Idempotency-Key", "short")
                        .status())
                .isEqualTo(400);
        var longer = OpportunityApiTest.enquiry();
        longer.put("message", "x".repeat(2001));
        assertThat(anyone.post(path, longer, "Idempotency-Key", word).at("/violations/0/pointer"))
                .isEqualTo("/message");
        var silent = OpportunityApiTest.enquiry();
        silent.put("consent", false);
        assertThat(anyone.post(path, silent, "Idempotency-Key", word).at("/code"))
                .isEqualTo("project.enquiry-consent-missing");
        assertThat(anyone.post(
                                OpportunityApiTest.PUBLIC + "/no-such/enquiries",
                                OpportunityApiTest.enquiry(),
                                "Idempotency-Key",
                                word)
                        .at("/code"))
                .isEqualTo("project.opportunity-not-offered");
        assertThat(anyone.get("/api/opportunities").status()).isEqualTo(401);
    }
}
