package yihao.project;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.named;
import static yihao.project.RunningService.project;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("G4 What the search finds in project-service")
class GlobalSearchApiTest {

    private final Http zhangdian = as(People.ZHANGDIAN_OFFICER);
    private final Http linzi = as(People.LINZI_OFFICER);
    private final Http expert = SERVICE.as("expert");

    @BeforeEach
    void forget() {
        ServiceUnderTest.store().forgetScans();
    }

    @AfterEach
    void no_query_went_through_a_whole_collection() {
        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }

    @Test
    void is_a_project_by_name_or_number_for_who_sees_it() {
        var id = project();
        var name = named(id);
        var number = zhangdian.get("/api/projects/" + id).at("/number");

        assertThat(links(zhangdian, name)).containsExactly("/projects/" + id);
        assertThat(links(zhangdian, number)).contains("/projects/" + id);
        assertThat(links(linzi, name)).isEmpty();
        assertThat(links(linzi, number)).isEmpty();
    }

    @Test
    void is_an_agreement_by_number_title_project_or_investor_for_who_sees_it() {
        var id = project();
        var name = named(id);
        var title = "投资协议" + UUID.randomUUID();
        var opened = zhangdian.post(
                "/api/projects/" + id + "/agreement",
                Map.of(
                        "title",
                        title,
                        "investors",
                        List.of("甲公司" + title),
                        "text",
                        "第一条",
                        "caseByCase",
                        false,
                        "amount",
                        Map.of("amount", "150000000.00", "currency", "CNY")));
        var link = opened.header("Location").replace("/api", "/projects");

        for (var typed : List.of(title, opened.at("/number"), name, "甲公司" + title)) {
            assertThat(links(zhangdian, typed)).as(typed).contains(link);
            assertThat(links(linzi, typed)).as(typed).isEmpty();
        }
    }

    @Test
    void is_a_carrier_for_who_may_look_at_carriers() {
        var name = "孵化器 " + UUID.randomUUID();
        var made = linzi.post("/api/carriers", Map.of("kind", "INCUBATOR", "name", name, "address", "一路"));
        var link = "/carriers/" + made.at("/id");

        assertThat(links(zhangdian, name)).containsExactly(link);
        assertThat(links(zhangdian, made.at("/number"))).contains(link);
        assertThat(links(expert, name)).isEmpty();
    }

    @Test
    void is_a_packaged_opportunity_in_the_reader_s_language_for_who_sees_it() {
        var word = UUID.randomUUID().toString();
        var amount = Map.of("amount", "50000000", "currency", "CNY");
        var made = zhangdian.post(
                "/api/opportunities",
                Map.of(
                        "content",
                        Map.ofEntries(
                                Map.entry("title", Map.of("zh", "中试基地" + word, "en", "Pilot plant " + word)),
                                Map.entry("industry", "2614"),
                                Map.entry("division", "370303"),
                                Map.entry("wanted", Map.of("zh", "工艺", "en", "Process")),
                                Map.entry("offered", Map.of("zh", "厂房", "en", "Buildings")),
                                Map.entry("amountFrom", amount),
                                Map.entry("amountTo", amount),
                                Map.entry("ways", List.of("JOINT")),
                                Map.entry("validUntil", "2026-12-31"))));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var link = made.header("Location").replace("/api", "/projects");

        assertThat(links(zhangdian, "基地" + word)).containsExactly(link);
        assertThat(links(zhangdian, made.at("/shown/number"))).contains(link);
        assertThat(links(linzi, word)).isEmpty();
        assertThat(links(linzi, made.at("/shown/number"))).isEmpty();
        assertThat(zhangdian.get(search(word), "Accept-Language", "en").at("/groups/0/items/0/title"))
                .isEqualTo("Pilot plant " + word);
    }

    private static String search(String typed) {
        return "/api/services/project/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private static List<String> links(Http who, String typed) {
        var answer = who.get(search(typed));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().findValuesAsString("link");
    }
}
