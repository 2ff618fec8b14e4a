package yihao.project;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http;

@DisplayName("Trails of what project-service keeps, over HTTP")
class TrailApiTest {

    private final Http zhangdian = as(People.ZHANGDIAN_OFFICER);
    private final Http linzi = as(People.LINZI_OFFICER);
    private final String project = "/api/projects/" + project();

    private List<String> actions(String path) {
        return StreamSupport.stream(
                        zhangdian.get(path + "/trail").json().at("/items").spliterator(), false)
                .map(step -> step.at("/action").asString())
                .toList();
    }

    @Test
    void say_who_decided_what_when_and_why_and_no_values() {
        zhangdian.send("PATCH", project, Map.of("name", "示例改名项目"));
        as(People.ZHANGDIAN_HEAD).post(project + "/suspension", Map.of("reason", "等待用地指标"));

        assertThat(actions(project)).containsExactly("STARTED", "CHANGED", "SUSPENDED");
        var last = zhangdian.get(project + "/trail").json().at("/items/2");
        assertThat(last.at("/by").asString()).isEqualTo("zhangdian.head");
        assertThat(last.at("/unit").asString()).isEqualTo("district-zhangdian");
        assertThat(last.at("/at").asString()).isEqualTo("2026-09-15T04:00:00Z");
        assertThat(last.at("/reason").asString()).isEqualTo("等待用地指标");
        assertThat(zhangdian.get(project + "/trail").text()).doesNotContain("示例改名项目");
    }

    @Test
    void of_an_amount_exist_for_who_sees_its_project() {
        var entry = """
                {"kind":"PAID_IN","amount":{"amount":"1000.00","currency":"CNY"},"valueDate":"2026-09-15","payer":"示例","voucher":{"kind":"BANK_CREDIT_SLIP","number":"TR-1"}}""";
        var sum = zhangdian.post(project + "/capital", entry).header("Location");

        assertThat(actions(sum)).containsExactly("ENTERED");
        assertThat(linzi.get(sum + "/trail").status()).isEqualTo(404);
    }

    @Test
    void are_there_for_difficulties_and_exist_for_nobody_else() {
        var difficulty = zhangdian
                .post(project + "/difficulties", Map.of("kind", "LAND", "text", "用地指标未落实"))
                .header("Location");

        assertThat(actions(difficulty)).containsExactly("RAISED");
        for (var path : List.of(project, difficulty, "/api/unknown-records/none")) {
            assertThat(linzi.get(path + "/trail").status()).as(path).isEqualTo(404);
        }
    }
}
