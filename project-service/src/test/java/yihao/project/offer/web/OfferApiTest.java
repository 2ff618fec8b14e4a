package yihao.project.offer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.project.RunningService;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("P11 Local enterprises' offers over HTTP")
class OfferApiTest extends OfferWorld {

    private static final String WORK = "/api/services/project/work-items";

    @Test
    void go_from_a_draft_to_a_project_that_its_own_side_sees() {
        var path = drafted(false);
        var id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(zhangdian.post(path + "/publication", Map.of()).at("/code")).isEqualTo("project.offer-not-yours");
        assertThat(zhangdianHead.get(WORK).text()).contains("offer-publish:" + id);
        assertThat(linzi.get(path).at("/code")).isEqualTo("project.offer-not-found");
        zhangdianHead.post(path + "/publication", Map.of("text", "同意发布"));
        assertThat(zhangdianHead.get(WORK).text()).doesNotContain("offer-publish:" + id);
        assertThat(zhangdian.get(WORK).text()).contains("offer-ends:" + id);

        var interest = inTalks(path);
        var taken = zhangdian.post(interest + "/project", Map.of("name", "示例增资项目", "text", "签署意向书"));

        assertThat(taken.at("/offer/status")).as(taken.text()).isEqualTo("TAKEN");
        var project = zhangdian.get("/api/projects/" + taken.at("/deal/projectId"));
        assertThat(project.at("/kind")).isEqualTo("EQUITY");
        assertThat(project.at("/number")).isEqualTo(taken.at("/deal/projectNumber"));
        var told = linzi.get(path);
        assertThat(told.at("/offer/status")).isEqualTo("TAKEN");
        assertThat(told.text()).doesNotContain("示例增资项目", "示例投资", "签署意向书", "zhangdian.officer", CALLED);
        assertThat(linzi.get(path + "/trail").text())
                .contains("PUBLISHED", "TAKEN")
                .doesNotContain("同意发布", "签署意向书", "INTEREST_RECORDED", "zhangdian");
        assertThat(zhangdian.get(path + "/trail").text())
                .contains("DRAFTED", "INTEREST_RECORDED", "TALKS_BEGUN", "签署意向书", "PROJECT_OPENED");
    }

    @Test
    void end_for_who_brought_another_investor_without_who_ended_them_and_why() {
        var path = published(false);
        linzi.post(path + "/interests", investor("临淄引荐公司"));

        zhangdian.post(inTalks(path) + "/project", Map.of("name", "示例增资项目", "text", "签署意向书"));

        var told = linzi.get(path);
        assertThat(told.at("/interests/0/state")).isEqualTo("ENDED");
        assertThat(told.at("/interests/0/ended/at")).isNotEmpty();
        assertThat(told.at("/interests/0/recorded/by")).isEqualTo(People.LINZI_OFFICER.subject());
        assertThat(told.text()).doesNotContain("签署意向书", "zhangdian.officer");
        assertThat(zhangdian.get(path).at("/interests/0/ended/said")).isEqualTo("签署意向书");
    }

    @Test
    void that_are_confidential_leave_no_trace_with_others() {
        var path = published(true);
        var id = path.substring(path.lastIndexOf('/') + 1);

        published(false);
        var before = linzi.get(OFFERS + "?kind=EQUITY").at("/total/count");
        assertThat(before).isNotEmpty().isNotEqualTo("0");
        published(true);
        assertThat(linzi.get(OFFERS + "?kind=EQUITY").at("/total/count")).isEqualTo(before);
        assertThat(linzi.get(OFFERS).text()).doesNotContain(id);
        for (var part : List.of("", "/trail", "/investor-matches")) {
            assertThat(linzi.get(path + part).status()).as(part).isEqualTo(404);
        }
        assertThat(linzi.post(path + "/interests", investor("甲")).at("/code")).isEqualTo("project.offer-not-found");
        assertThat(linzi.post(path + "/withdrawal", Map.of("text", "理由"), "If-Match", "\"99\"")
                        .status())
                .isEqualTo(404);
        assertThat(head.get(OFFERS).text()).contains(id);
    }

    @Test
    void say_whom_to_speak_to_to_their_own_side_alone() {
        var path = published(false);

        assertThat(zhangdian.get(path).at("/contact/name")).isEqualTo(CALLED);
        assertThat(linzi.get(path).json().at("/hasContact").asBoolean()).isTrue();
        assertThat(linzi.get(path).json().at("/contact").isNull()).isTrue();
        assertThat(zhangdian.get(OFFERS).text()).doesNotContain(CALLED);
    }

    @Test
    void that_lack_something_say_what_and_stay_drafts() {
        var bare = offer(false);
        bare.remove("share");
        bare.remove("contact");
        var path = zhangdian.post(OFFERS, bare).header("Location");

        var refused = zhangdianHead.post(path + "/publication", Map.of());

        assertThat(refused.at("/code")).isEqualTo("project.offer-incomplete");
        assertThat(refused.at("/detail")).contains("出让比例", "联系人");
        assertThat(zhangdian.get(path).at("/missing/0/en")).isEqualTo("share offered");
        bare.put("validUntil", "2026-11-01");
        assertThat(zhangdian.send("PUT", path, bare, "If-Match", "\"9\"").status())
                .isEqualTo(412);
        assertThat(zhangdian.send("PUT", path, offer(false)).status()).isEqualTo(200);
    }

    @Test
    void are_matched_with_the_projects_that_one_sees() {
        var path = published(false);
        var project = RunningService.project();

        var mine = zhangdian.get(path + "/investor-matches");

        assertThat(mine.at("/rules")).isEqualTo("local-offers@1");
        assertThat(mine.text()).contains("\"criterion\":\"INDUSTRY\",\"verdict\":\"MET\"", "UNKNOWN");
        assertThat(linzi.get(path + "/investor-matches").text()).doesNotContain(project);
    }

    @Test
    void are_found_by_an_index() {
        var path = published(false);
        ServiceUnderTest.store().forgetScans();

        for (var query :
                List.of("?status=EXPIRED", "?status=PUBLISHED&kind=EQUITY", "?unit=district-zhangdian&status=DRAFT")) {
            assertThat(head.get(OFFERS + query).status()).as(query).isEqualTo(200);
        }
        assertThat(zhangdian.get(path + "/investor-matches").status()).isEqualTo(200);
        zhangdianHead.get(WORK);

        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }
}
