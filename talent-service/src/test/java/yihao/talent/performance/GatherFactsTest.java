package yihao.talent.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.appointment.Staff.contract;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.talent.appointment.Staff;

@DisplayName("TS-08 The targets of a period")
class GatherFactsTest {

    final Staff staff = new Staff(1);

    @ParameterizedTest(name = "from {0}, changed on {1}: {2}")
    @CsvSource(textBlock = """
            2026-09-01, 2026-12-01, 12x30
            2026-09-01, 2026-09-30, 12x29 24x1
            2026-01-01, 2026-09-30, 12x91 24x1
            2026-01-01, 2026-07-01, 24x92
            """)
    void are_those_of_each_contract_for_its_days(String from, String changed, String targets) {
        staff.appointed("a1", "zhangdian.jia", contract(from, "2026-12-31", "12"));
        var appointment =
                staff.changed("a1", contract(changed, "2026-12-31", "24")).state();
        var method = PerformanceMethod.shipped()
                .find("performance-pay@1")
                .orElseThrow()
                .rules();

        var facts =
                new GatherFacts(staff.work).of(appointment, Period.of("2026-Q3").orElseThrow(), method);

        assertThat(facts.targets())
                .extracting(due -> due.perYear() + "x" + due.days())
                .containsExactly(targets.split(" "));
    }
}
