package yihao.project.policy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;
import static yihao.project.RunningService.rate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;

@DisplayName("P8 Policies over HTTP")
class PolicyApiTest {

    @Test
    void say_to_a_project_what_it_meets_and_why_not() {
        rate("USD", "2026-09-15", "7.1234");
        var path = "/api/projects/" + project();
        var before = as(People.ZHANGDIAN_OFFICER).get(path + "/policies");
        assertThat(before.at("/day")).isEqualTo("2026-09-15");
        assertThat(before.json().at("/items").findValuesAsString("reference"))
                .containsExactly("major-project-review@1", "major-projects@1");
        assertThat(before.text()).doesNotContain("\"answer\":\"MET\",\"needs\"");

        var sum = as(People.ZHANGDIAN_OFFICER).post(path + "/capital", """
                        {"kind":"FOREIGN_PAID_IN","amount":{"amount":"10000000.00","currency":"USD"},"valueDate":"2026-09-15",
                         "voucher":{"kind":"BANK_CREDIT_SLIP","number":"ZB-1"}}""");
        as(People.ZHANGDIAN_HEAD).post(sum.header("Location") + "/verification", "{}");

        var after = as(People.ZHANGDIAN_OFFICER).get(path + "/policies");
        assertThat(after.at("/items/1/clauses/0/id")).isEqualTo("INDUSTRY");
        assertThat(after.at("/items/1/clauses/0/answer")).isEqualTo("MET");
        assertThat(after.at("/items/1/clauses/0/needs/1/answer")).isEqualTo("MET");
        assertThat(after.at("/items/1/clauses/0/needs/1/own/1/value")).isEqualTo("71234000.00");
        assertThat(after.json().at("/items/1/clauses/0/needs/1/own/1/label/zh").asString())
                .isNotEmpty();
        assertThat(after.json().at("/items/1/clauses").findValuesAsString("answer"))
                .contains("UNKNOWN", "NOT_MET");
    }

    @Test
    void say_nothing_of_a_project_to_a_unit_that_does_not_see_it() {
        assertThat(as(People.LINZI_OFFICER)
                        .get("/api/projects/" + project() + "/policies")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void stand_in_their_system_with_what_each_clause_asks() {
        var system = as(People.LINZI_OFFICER).get("/api/policies");

        assertThat(system.at("/tiers/2/policies")).isEqualTo("5");
        assertThat(system.at("/items/1/id")).isEqualTo("major-projects");
        assertThat(system.at("/items/1/clauses/0/needs/0/when")).contains("trade['section'] in");
        assertThat(system.at("/items/1/documents/0/link")).startsWith("https://");
        assertThat(as(People.LINZI_OFFICER)
                        .get("/api/policies?day=2018-12-31")
                        .json()
                        .at("/items"))
                .isEmpty();
    }
}
