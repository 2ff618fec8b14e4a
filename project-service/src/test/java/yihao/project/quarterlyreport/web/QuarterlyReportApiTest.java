package yihao.project.quarterlyreport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;
import static yihao.project.monthlyreport.ExampleMonths.BUREAU_HEAD;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.project.monthlyreport.ExampleMonths;
import yihao.project.monthlyreport.FrozenMonths;
import yihao.project.monthlyreport.MonthlyReportAction;
import yihao.project.quarterlyreport.ExampleQuarter;

@DisplayName("P12 The report of a quarter over HTTP")
class QuarterlyReportApiTest {

    @Test
    void is_read_as_figures_and_as_the_document() {
        var act = ExampleMonths.at(BUREAU_HEAD, Instant.parse("2025-10-09T04:00:00Z"));
        ExampleQuarter.months(2025)
                .forEach(month -> SERVICE.bean(FrozenMonths.class)
                        .add(month.month().toString(), month, MonthlyReportAction.FROZEN, act));
        var bureau = as(People.BUREAU_OFFICER);

        var figures = bureau.get("/api/quarterly-reports/2025-Q3");
        assertThat(figures.at("/total/sums/paidInMonth/amount")).isEqualTo("100100.00");
        assertThat(figures.at("/months/2/at")).isEqualTo("2025-10-09T04:00:00Z");
        var document = bureau.get("/api/quarterly-reports/2025-Q3/document");
        assertThat(document.header("Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(document.header("Content-Disposition"))
                .startsWith("attachment")
                .contains(".docx");
        assertThat(document.text()).startsWith("PK");
        var pdf = bureau.get("/api/quarterly-reports/2025-Q3/document.pdf");
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).startsWith("attachment").contains(".pdf");
        assertThat(pdf.text()).startsWith("%PDF-");
        var late = bureau.get("/api/quarterly-reports/2025-Q3/rows?state=LATE").json();
        assertThat(late.at("/items").size()).isEqualTo(1);
        assertThat(late.at("/items/0/month").asString()).isEqualTo("2025-08");
        assertThat(late.at("/items/0/figures/invested/amount").asString()).isEqualTo("20007.00");
        var page = bureau.get("/api/quarterly-reports/2025-Q3/rows?unit=district-zhangdian&limit=2")
                .json();
        assertThat(page.at("/total/count").asInt()).isEqualTo(3);
        var rest = bureau.get("/api/quarterly-reports/2025-Q3/rows?unit=district-zhangdian&limit=2&after="
                + page.at("/next").asString());
        assertThat(rest.at("/items/0/month")).isEqualTo("2025-09");
        assertThat(rest.json().at("/items").size()).isEqualTo(1);
        for (var path : new String[] {"", "/document", "/document.pdf", "/rows"}) {
            var refused = as(People.ZHANGDIAN_HEAD).get("/api/quarterly-reports/2025-Q3" + path);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text()).doesNotContain("100100", "示例项目");
        }
    }

    @Test
    void is_refused_with_the_months_that_are_missing() {
        var refused = as(People.BUREAU_OFFICER).get("/api/quarterly-reports/2024-Q1");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("project.quarter-not-frozen");
        assertThat(refused.at("/detail")).contains("2024-01", "2024-03");
        assertThat(as(People.BUREAU_OFFICER)
                        .get("/api/quarterly-reports/2024-Q9")
                        .at("/code"))
                .isEqualTo("project.quarter-invalid");
    }
}
