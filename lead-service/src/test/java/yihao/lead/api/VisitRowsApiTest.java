package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.firm;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L9 G5 Rows of one spreadsheet that are one visit")
class VisitRowsApiTest {

    @Test
    void count_against_each_other_only_once_one_of_them_is_taken_in_the_look_and_in_the_entry_alike() {
        var twice = firm() + "有限公司";
        var there = firm() + "有限公司";
        Imports.entered("linzi.officer", "visits", csv(there + ",2026-08-10,1"));
        var file = csv(
                twice + ",2026-08-10,0.3",
                twice + ",2026-08-10,1",
                twice + ",2026-08-10,2",
                there + ",2026-08-10,1",
                there + ",2026-08-10,1");

        var looked = Imports.checked("linzi.officer", "visits", file);
        var done = Imports.entered("linzi.officer", "visits", file);
        var again = Imports.entered("linzi.officer", "visits", file);

        for (var answer : List.of(looked, done, again)) {
            assertThat(problems(answer))
                    .containsExactly(
                            "lead.visit-not-in-half-days",
                            "",
                            "lead.visit-repeated-in-file",
                            "lead.visit-already-there",
                            "lead.visit-already-there");
            assertThat(answer.at("/rows/2/problem/row")).isEqualTo("3");
        }
        assertThat(looked.at("/rows/1/outcome")).isEqualTo("FREE");
        assertThat(done.at("/rows/1/outcome")).isEqualTo("REGISTERED");
        assertThat(again.at("/rows/1/outcome")).isEqualTo("KNOWN");
    }

    private static byte[] csv(String... rows) {
        return ("走访企业,日期,天数\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> problems(Answer answer) {
        return answer.json()
                .path("rows")
                .valueStream()
                .map(row -> row.at("/problem/code").asString(""))
                .toList();
    }
}
