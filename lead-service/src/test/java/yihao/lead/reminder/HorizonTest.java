package yihao.lead.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.reference.ChineseCalendar;

@DisplayName("G6 How far ahead clocks are read")
class HorizonTest {

    static final LocalDate TUESDAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            lead.judge                                   | 2026-09-02
            lead.judge, lead.keep-protection             | 2026-09-08
            lead.hand-over                               | 2026-09-15
            lead.record-visit, lead.follow-up-visit      | 2026-09-02
            """)
    void is_as_far_as_their_own_first_stage_and_not_another_kind_s(String kinds, LocalDate horizon) {
        var rule = ReminderRule.shipped().inForce(TUESDAY).orElseThrow().rules();

        assertThat(rule.horizon(List.of(kinds.split(", ")), TUESDAY, ChineseCalendar.shipped()))
                .isEqualTo(horizon);
    }
}
