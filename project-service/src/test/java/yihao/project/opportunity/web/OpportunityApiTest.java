package yihao.project.opportunity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.testkit.service.Http;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("P4 Packaged opportunities over HTTP")
class OpportunityApiTest {

    static final String PUBLIC = "/api/public/opportunities";

    final Http officer = as(People.ZHANGDIAN_OFFICER);
    final Http head = as(People.ZHANGDIAN_HEAD);
    final Http anyone = SERVICE.anonymous();
    final String word = UUID.randomUUID().toString();

    static Map<String, Object> content(String word, String from, String to) {
        return new HashMap<>(Map.of(
                "title", Map.of("zh", "中试基地" + word, "en", "Pilot plant " + word),
                "industry", "2614",
                "division", "370303",
                "wanted", Map.of("zh", "工艺", "en", "Process"),
                "offered", Map.of("zh", "厂房", "en", "Buildings"),
                "amountFrom", Map.of("amount", from, "currency", "CNY"),
                "amountTo", Map.of("amount", to, "currency", "CNY"),
                "ways", List.of("JOINT"),
                "validUntil", "2026-12-31",
                "note", "底价不外传"));
    }

    static String draft(Http officer, String word, String from, String to) {
        var made = officer.post("/api/opportunities", Map.of("content", content(word, from, to)));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location").substring("/api/opportunities/".length());
    }

    static String published(Http officer, Http head, String word, String from, String to) {
        var id = draft(officer, word, from, to);
        assertThat(head.post("/api/opportunities/" + id + "/review", "").at("/status"))
                .isEqualTo("REVIEWED");
        assertThat(head.post("/api/opportunities/" + id + "/publication", "").at("/status"))
                .isEqualTo("PUBLISHED");
        return id;
    }

    static Map<String, Object> enquiry() {
        return new HashMap<>(Map.of(
                "company", "Beispiel GmbH",
                "country", "de",
                "name", "Markgräfin Merkzeichen",
                "phone", "+49 89 555 0177",
                "email", "marker.contact@example.org",
                "message", "Merkwort im Text",
                "consent", true));
    }

    @Test
    void are_written_reviewed_by_another_and_shown_to_everybody_without_what_is_internal() {
        var id = draft(officer, word, "50000000", "80000000");
        assertThat(anyone.get(PUBLIC + "/" + id).at("/code")).isEqualTo("project.opportunity-not-offered");
        assertThat(anyone.get(PUBLIC + "?q=" + word).json().at("/items")).isEmpty();
        assertThat(anyone.get(PUBLIC + "?q=" + word).at("/total/count")).isEqualTo("0");
        assertThat(officer.post("/api/opportunities/" + id + "/review", "").at("/code"))
                .isEqualTo("project.opportunity-not-yours");
        head.post("/api/opportunities/" + id + "/review", "");
        head.post("/api/opportunities/" + id + "/publication", "");

        var page = anyone.get(PUBLIC + "/" + id);
        assertThat(page.at("/divisionName")).contains("张店区");
        assertThat(page.at("/industryName")).isNotBlank();
        assertThat(page.at("/ways/0/label/en")).isEqualTo("Joint venture");
        var list = anyone.get(PUBLIC + "?q=" + word);
        for (var text : List.of(page.text(), list.text())) {
            assertThat(text)
                    .contains("Pilot plant " + word)
                    .doesNotContain("底价", "zhangdian.officer", "zhangdian.head", "\"entered\"", "\"note\"", "verdict");
        }
        assertThat(officer.get("/api/opportunities/" + id).at("/note")).isEqualTo("底价不外传");
        assertThat(officer.get("/api/opportunities/" + id + "/trail").text()).contains("PUBLISHED");
    }

    @Test
    void are_judged_by_the_directory_at_the_unit_of_their_carrier_before_their_own() {
        var own = officer.get("/api/opportunities/" + draft(officer, word, "1", "2"));
        assertThat(own.at("/guidance/verdict")).isEqualTo("AVOIDED");
        assertThat(own.at("/guidance/warning")).isEqualTo("true");
        assertThat(own.json().at("/guidance/fitting").findValuesAsString("zh")).contains("临淄区");

        var factory = Map.of("kind", "STANDARD_FACTORY", "name", "标准厂房 " + word, "address", "一诺路 1 号");
        var content = content(word, "1", "2");
        content.put(
                "carrier",
                as(People.LINZI_OFFICER).post("/api/carriers", factory).at("/id"));
        var elsewhere = officer.post("/api/opportunities", Map.of("content", content));
        assertThat(elsewhere.status()).as(elsewhere.text()).isEqualTo(201);
        assertThat(elsewhere.at("/guidance/verdict")).isEqualTo("ENCOURAGED");
        assertThat(elsewhere.at("/guidance/warning")).isEqualTo("false");
    }

    @Test
    void are_found_by_industry_place_amount_and_words_page_by_page() {
        var first = published(officer, head, word, "50000000", "80000000.00");
        var second = published(officer, head, word, "80000000", "90000000");
        var mine = PUBLIC + "?q=" + word;

        assertThat(anyone.get(mine + "&limit=1").at("/items/0/id")).isEqualTo(second);
        var next = anyone.get(mine + "&limit=1").at("/next");
        assertThat(anyone.get(mine + "&limit=1&after=" + next).at("/items/0/id"))
                .isEqualTo(first);
        assertThat(anyone.get(mine).at("/total/count")).isEqualTo("2");
        assertThat(found(mine + "&industry=26&division=3703")).isEqualTo(2);
        assertThat(found(mine + "&industry=27")).isZero();
        assertThat(found(mine + "&division=370305")).isZero();
        assertThat(found(mine + "&amount=80000000&currency=CNY")).isEqualTo(2);
        assertThat(found(mine + "&amount=80000000.01&currency=CNY")).isEqualTo(1);
        assertThat(found(mine + "&amount=49999999.99&currency=CNY")).isZero();
        assertThat(found(mine + "&currency=USD")).isZero();
        for (var wrong : List.of("&amount=1e99999", "&division=3%00", "&industry=" + "2".repeat(101), "&limit=0")) {
            assertThat(anyone.get(mine + wrong).status()).as(wrong).isEqualTo(400);
        }
        assertThat(anyone.get(PUBLIC + "/choices").text()).contains("370303", "\"26\"");
        assertThat(found(PUBLIC + "?q=PILOT+PLANT+" + word.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(2);
        assertThat(found(PUBLIC + "?q=.*")).isZero();
    }

    private int found(String path) {
        var answer = anyone.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().at("/items").size();
    }

    @Test
    void are_found_by_an_index() {
        var id = published(officer, head, word, "1", "2");
        ServiceUnderTest.store().forgetScans();

        anyone.post(PUBLIC + "/" + id + "/enquiries", enquiry(), "Idempotency-Key", word);
        for (var path : List.of(
                "/api/opportunities?status=EXPIRED&unit=district-zhangdian&after=x",
                "/api/opportunities?status=DRAFT",
                "/api/opportunities/" + id + "/enquiries?after=x",
                "/api/services/project/work-items",
                PUBLIC + "?q=x&industry=2&division=3&amount=1&currency=CNY&after=x")) {
            assertThat(officer.get(path).status()).as(path).isEqualTo(200);
        }
        SERVICE.bean(yihao.project.opportunity.Enquiries.class).waiting("x", 5);

        assertThat(ServiceUnderTest.store().scannedQueries())
                .noneMatch(query -> query.toString().contains("opportunit"));
    }
}
