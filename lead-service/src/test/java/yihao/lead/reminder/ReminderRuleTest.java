package yihao.lead.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("G6 A rule of reminders")
class ReminderRuleTest {

    static final String TEXT = """
            kind: reminders
            id: made-up
            version: 1
            validFrom: 2031-01-01
            source: ours
            rules:
              digestAbove: 2
              hours: {from: "09:15", until: "16:45"}
              plans:
                - {clocks: [lead.judge], stages: [{to: [OWNER]}]}
                - {stages: [{after: 3 calendar days, to: [UNIT_HEAD]}]}
            """;

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            until: "16:45"                | until: "09:15"                | line 8 /rules/hours/until: rule.mail-never
            - {clocks: [lead.judge], st   | - {st                         | line 10 /rules/plans/0: rule.only-last-plan-names-no-clocks
            - {stages: [{after            | - {clocks: [lead.report], stages: [{after | line 11 /rules/plans/1: rule.last-plan-names-no-clocks
            """)
    void that_would_remind_of_the_wrong_clocks_or_never_is_refused(String right, String wrong, String said) {
        assertThat(TEXT).contains(right);
        assertThatThrownBy(() ->
                        ReminderRule.FORMAT.read(TEXT.replace(right, wrong)).orElseThrow("made up"))
                .hasMessageContaining(said);
    }
}
