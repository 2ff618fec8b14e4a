package yihao.project.monthlyreport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;
import static yihao.project.monthlyreport.web.Sheets.signed;
import static yihao.project.monthlyreport.web.Sheets.stream;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;

@DisplayName("PM-04 The pages of a month's sheet")
class MonthPagesApiTest {

    static final String MAY = "/api/monthly-reports/2026-05/rows?limit=1";

    @Test
    void show_each_row_once_also_where_the_name_of_a_unit_begins_that_of_another() {
        var unit = "district-" + UUID.randomUUID();
        var first = signed(unit);
        var second = signed(unit + "-2");
        var who = as(People.BUREAU_OFFICER);
        var seen = new ArrayList<String>();

        var page = who.get(MAY).json();
        while (true) {
            stream(page.at("/items"))
                    .forEach(row -> seen.add(row.at("/projectId").asString()));
            if (page.at("/next").isNull() || page.at("/next").isMissingNode()) {
                break;
            }
            page = who.get(MAY + "&after=" + URLEncoder.encode(page.at("/next").asString(), StandardCharsets.UTF_8))
                    .json();
        }

        assertThat(seen).contains(first, second).doesNotHaveDuplicates();
    }
}
