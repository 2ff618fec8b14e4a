package yihao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.reference.ChineseCalendar;
import yihao.rules.RuleBook;

/// The National Day of 2026: nobody works from 1 to 7 October; Saturday, 10 October is worked instead.
@DisplayName("L5 L6 A due date")
class DueDatesTest {

    static final Network NETWORK = new World().network;
    static final Report ORDINARY = World.written("贝斯精化有限公司", false);
    static final Report MAJOR = World.written("贝斯精化有限公司", true);

    @ParameterizedTest(name = "{0} from {1} is {2}")
    @CsvSource(textBlock = """
            1 working day,    2026-09-29T15:59:59Z, 2026-09-30
            1 working day,    2026-09-29T16:00:00Z, 2026-10-08
            3 working days,   2026-09-29T02:00:00Z, 2026-10-09
            3 working days,   2026-10-08T02:00:00Z, 2026-10-12
            3,                2026-09-29T02:00:00Z, 2026-10-09
            1 calendar day,   2026-09-29T15:59:59Z, 2026-09-30
            1 calendar day,   2026-09-29T16:00:00Z, 2026-10-01
            3 calendar days,  2026-09-29T02:00:00Z, 2026-10-02
            3 calendar days,  2026-10-08T02:00:00Z, 2026-10-11
            """)
    void is_counted_in_the_days_its_rule_names_from_the_day_in_china(String limit, Instant from, LocalDate due) {
        assertThat(ruling("respond: 1 working day", "respond: " + limit)
                        .respond(World.ZHANGDIAN, ORDINARY, from)
                        .on())
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "every {0}: {1}")
    @CsvSource({"14 calendar days, 2026-10-07", "10 working days, 2026-10-14"})
    void of_a_follow_up_is_one_too(String every, LocalDate due) {
        var dates = ruling("followUpEvery: 14 calendar days", "followUpEvery: " + every);

        assertThat(dates.report(World.ZHANGDIAN, ORDINARY, Instant.parse("2026-09-23T02:00:00Z"))
                        .on())
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"7 working days, true", "7 calendar days, false"})
    void beyond_the_published_calendars_is_provisional_only_where_working_days_count(
            String limit, boolean provisional) {
        var dates = ruling("feedback: 7 working days", "feedback: " + limit);

        assertThat(dates.feedback(ORDINARY, Instant.parse("2031-12-30T02:00:00Z"))
                        .provisional())
                .isEqualTo(provisional);
    }

    @Test
    void by_the_shipped_rule_is_what_it_was() {
        var dates = new DueDates(ClockRule.shipped(), ChineseCalendar.shipped(), NETWORK);
        var from = Instant.parse("2026-09-01T01:30:00Z");

        assertThat(List.of(
                        dates.respond("u", ORDINARY, from).on(),
                        dates.judge(ORDINARY, from).on(),
                        dates.judge(MAJOR, from).on(),
                        dates.feedback(ORDINARY, from).on(),
                        dates.report("u", ORDINARY, from).on()))
                .containsExactly(
                        LocalDate.of(2026, 9, 2),
                        LocalDate.of(2026, 9, 4),
                        LocalDate.of(2026, 9, 10),
                        LocalDate.of(2026, 9, 10),
                        LocalDate.of(2026, 9, 15));
    }

    /// The shipped rule with one line written otherwise.
    private static DueDates ruling(String shipped, String instead) {
        try (var file = ClockRule.class.getResourceAsStream("/rules/lead/clocks.yaml")) {
            var text = new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(shipped);
            var rule = ClockRule.FORMAT.read(text.replace(shipped, instead)).orElseThrow("test");
            return new DueDates(RuleBook.of(List.of(rule)), ChineseCalendar.shipped(), NETWORK);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
