package yihao.project.figures.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import yihao.kernel.Actor;
import yihao.project.People;

@DisplayName("PF-01 PF-02 Figures of many projects over HTTP")
class FiguresApiTest {

    private static final String ENTRY = """
            {"kind":"PAID_IN","amount":{"amount":"%s","currency":"CNY"},"valueDate":"%s",
             "voucher":{"kind":"BANK_CREDIT_SLIP","number":"F-1"}}""";
    private static final String SPRING = "/api/capital/figures?from=2026-03&until=2026-04";

    @Test
    void count_the_running_projects_that_the_caller_sees() {
        var before = reserved(People.ZHANGDIAN_OFFICER);
        var ofOthers = as(People.LINZI_OFFICER).get("/api/projects/figures").text();
        project();

        var pipeline = as(People.ZHANGDIAN_OFFICER).get("/api/projects/figures");
        assertThat(reserved(People.ZHANGDIAN_OFFICER)).isEqualTo(before + 1);
        assertThat(pipeline.at("/stages/0/label/zh")).isEqualTo("储备");
        assertThat(pipeline.json().at("/stages/0/amounts")).isNotEmpty();
        assertThat(pipeline.text()).contains("district-zhangdian");
        assertThat(as(People.LINZI_OFFICER).get("/api/projects/figures").text()).isEqualTo(ofOthers);
    }

    private static long reserved(Actor actor) {
        return as(actor)
                .get("/api/projects/figures")
                .json()
                .at("/stages/0/count")
                .asLong();
    }

    @Test
    void add_up_what_was_verified_by_month_and_kind() {
        var before = arrived(as(People.ZHANGDIAN_OFFICER).get(SPRING).json());
        var ofOthers = as(People.LINZI_OFFICER).get(SPRING).text();
        var path = "/api/projects/" + project() + "/capital";
        var officer = as(People.ZHANGDIAN_OFFICER);
        var counted =
                officer.post(path, ENTRY.formatted("80000000.00", "2026-03-31")).at("/id");
        officer.post(path, ENTRY.formatted("7.00", "2026-03-02").replace("F-1", "F-2"));
        as(People.ZHANGDIAN_HEAD).post("/api/capital/" + counted + "/verification", "{}");

        var figures = officer.get(SPRING);
        assertThat(figures.at("/months/0/month")).isEqualTo("2026-03");
        assertThat(arrived(figures.json()).subtract(before)).isEqualByComparingTo("80000000");
        assertThat(figures.json().at("/months/1/sums")).isEmpty();
        assertThat(as(People.LINZI_OFFICER).get(SPRING).text()).isEqualTo(ofOthers);
    }

    private static BigDecimal arrived(JsonNode figures) {
        return new BigDecimal(figures.at("/months/0/sums/0/amountCny/amount").asString("0"));
    }

    @Test
    void refuse_a_range_that_runs_backwards_or_over_more_than_five_years() {
        for (var range : new String[] {"from=2026-05&until=2026-04", "from=2020-01&until=2026-04"}) {
            assertThat(as(People.AUDITOR).get("/api/capital/figures?" + range).status())
                    .isEqualTo(400);
        }
    }
}
