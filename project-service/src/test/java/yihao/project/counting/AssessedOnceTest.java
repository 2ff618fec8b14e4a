package yihao.project.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.counting.ExampleCounting.DAY;
import static yihao.project.counting.ExampleCounting.PROJECT;
import static yihao.project.counting.ExampleCounting.SIGNED;
import static yihao.project.counting.ExampleCounting.lines;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.lifecycle.FieldValue;
import yihao.project.monthlyreport.ReportedMonths.Kept;

@DisplayName("PN-05 A project that is assessed by the published rules of wnwk 1014689")
class AssessedOnceTest {

    static final String SET = "wnwk-1014689";

    final ExampleCounting world = new ExampleCounting();

    @ParameterizedTest(name = "{0} yuan of fixed assets: {1} {2}")
    @CsvSource(textBlock = """
            9999999.99, NOT_COUNTED, [FIXED_ASSETS_BELOW]
            10000000,   COUNTED,     []
            """)
    void has_fixed_assets_of_ten_million(String yuan, Counted counted, String reasons) {
        world.project(PROJECT, "district-zhangdian").sum("FIXED_ASSETS", yuan, SIGNED.plusDays(1));
        world.sum("PAID_IN", "5", SIGNED.plusDays(1));

        var counting = world.by(SET);

        assertThat(counting.counted()).isEqualTo(counted);
        assertThat(lines(counting, "PAID_IN").getFirst())
                .contains(counted.name())
                .endsWith(reasons);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2026-09-15, true
            2026-09-16, false
            """)
    void is_assessed_within_two_years_of_its_signing(LocalDate on, boolean counts) {
        assessed();

        assertThat(reasons(on).contains("MORE_THAN_TWO_YEARS")).isNotEqualTo(counts);
    }

    @ParameterizedTest(name = "assessed on {0}: {1}")
    @CsvSource(textBlock = """
            2026-09-14, true
            2026-09-15, false
            """)
    void is_not_assessed_again(LocalDate assessed, boolean again) {
        world.fields.put("assessedOn", new FieldValue.Day(assessed));
        assessed();

        assertThat(reasons(DAY).contains("ASSESSED_BEFORE")).isEqualTo(again);
    }

    @ParameterizedTest(name = "{0} in time, {1} late, {2} missing: {3}")
    @CsvSource(textBlock = """
            24, 0, 0, []
            23, 1, 0, [IN_A_RUSH]
            23, 0, 1, [NOT_MONTHLY]
            0,  0, 0, [NOT_MONTHLY]
            """)
    void was_filed_each_month_and_in_time(int inTime, int late, int missing, String reasons) {
        world.reported = new Kept(inTime, late, missing);
        assessed();

        assertThat(reasons(DAY)).hasToString(reasons);
    }

    @Test
    void stays_open_while_nobody_entered_what_a_rule_asks_for() {
        world.project(PROJECT, "district-zhangdian").sum("PAID_IN", "5", SIGNED);

        var counting = world.by(SET);

        assertThat(counting.counted()).isEqualTo(Counted.OPEN);
        assertThat(lines(counting, "PAID_IN")).containsExactly("c-1 OPEN 5 [FIXED_ASSETS_BELOW]");
    }

    private void assessed() {
        world.project(PROJECT, "district-zhangdian").sum("FIXED_ASSETS", "10000000", SIGNED);
    }

    private List<String> reasons(LocalDate on) {
        return world.by(SET, on).reasons().stream().map(Reason::id).toList();
    }
}
