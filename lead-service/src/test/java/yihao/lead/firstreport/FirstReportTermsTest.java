package yihao.lead.firstreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.lead.AppliesTo.Concerned;
import yihao.lead.Network;
import yihao.lead.World;

/// The park lies in Linzi.
@DisplayName("L4 The terms of a first report")
class FirstReportTermsTest {

    static final Network NETWORK = new World().network;

    static final String RULE = """
            kind: first-report
            id: first-report
            version: 3
            validFrom: 2026-01-01
            source: ours
            rules:
              similarFrom: "0.75"
              warnDays: 7
              terms:
                - {unitKinds: [OVERSEAS_OFFICE], days: 120, daysWithoutProgress: 45}
                - {major: true, days: 180, daysWithoutProgress: 30}
                - {units: [district-linzi], days: 100, daysWithoutProgress: 30}
                - {days: 90, daysWithoutProgress: 30}
            """;

    @ParameterizedTest(name = "{0}, major {1}: {2} days")
    @CsvSource(textBlock = """
            office-munich,      true,  120
            office-munich,      false, 120
            district-linzi,     true,  180
            district-linzi,     false, 100
            park-qilu,          false, 100
            district-zhangdian, true,  180
            district-zhangdian, false, 90
            """)
    void are_those_of_the_first_that_fits_its_class_and_unit_and_else_the_last(String unit, boolean major, int days) {
        var rule = FirstReportRule.FORMAT.read(RULE).orElseThrow("test").rules();

        assertThat(rule.term(new Concerned(major, unit, NETWORK)).days()).isEqualTo(days);
    }

    @Test
    void without_a_last_one_that_fits_all_are_refused() {
        var reading = FirstReportRule.FORMAT.read(RULE.replace("- {days: 90", "- {major: false, days: 90"));

        assertThatThrownBy(() -> reading.orElseThrow("test"))
                .hasMessageContaining("line 13 /rules/terms/3: rule.last-fits-all");
    }
}
