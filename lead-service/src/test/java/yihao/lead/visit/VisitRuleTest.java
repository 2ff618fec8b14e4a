package yihao.lead.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.WorkingDays;

@DisplayName("L9 The rule of visits")
class VisitRuleTest {

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-11-29, visits@1", "2026-11-30, visits@2"})
    void is_of_its_second_version_from_when_what_visits_are_worth_is_told_elsewhere(LocalDate day, String version) {
        var rule = VisitRule.shipped().inForce(day).orElseThrow();

        assertThat(rule.reference()).isEqualTo(version);
        assertThat(rule.rules().recordWithin()).isEqualTo(new WorkingDays(3));
    }

    @Test
    void stays_readable_as_it_was_published() {
        var first = VisitRule.shipped().find("visits@1").orElseThrow().rules();

        assertThat(first.sameFirmCounts()).isEqualTo("WEEKLY");
        assertThat(first.points()).containsEntry("conversion", "30").hasSize(6);
    }
}
