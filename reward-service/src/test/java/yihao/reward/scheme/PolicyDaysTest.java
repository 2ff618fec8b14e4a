package yihao.reward.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RS-11 What policies say of days and years")
class PolicyDaysTest {

    /// 自投产年度起两个年度按地方贡献 100%，其后三个年度按 50%.
    @ParameterizedTest(name = "in {0}: {1}")
    @CsvSource(textBlock = """
            2026, 100.00
            2027, 100.00
            2028,  50.00
            2030,  50.00
            2031,   0.00
            """)
    void what_stays_with_the_city_is_paid_by_calendar_years(int year, String award) {
        var base = "base: {kind: LOCAL_CONTRIBUTION, period: {year: current}}, kind: flat_rate";
        var policy = Policy.of("""
                components:
                  - {id: a, name: 前两年, %1$s, percent: 100, conditions: [{date: ON, years: 2, after: PRODUCING, calendarYears: true}]}
                  - {id: b, name: 后三年, %1$s, percent: 50, conditions: [{date: ON, skipYears: 2, years: 3, after: PRODUCING, calendarYears: true}]}
                """.formatted(base));

        assertThat(policy.sum("LOCAL_CONTRIBUTION", "100.00", year + "-11-30")
                        .sum("LOCAL_CONTRIBUTION", "9.00", "2025-11-30")
                        .day("PRODUCING", "2026-11-15")
                        .on(year + "-12-01")
                        .paid())
                .isEqualTo(award);
    }

    /// 签约后 180 日内开工的奖励.
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(textBlock = """
            2026-06-30, 5.00
            2026-07-01, 0.00
            2025-12-31, 0.00
            """)
    void days_are_counted_as_days(String started, String award) {
        assertThat(Policy.component("kind: one_off, sum: 5, conditions: [{date: STARTED, days: 180, after: SIGNED}]")
                        .day("SIGNED", "2026-01-01")
                        .day("STARTED", started)
                        .paid())
                .isEqualTo(award);
    }

    /// 每年 11 月 1 日至次年 1 月 31 日申报；引荐须在签约后 90 日内备案.
    @ParameterizedTest(name = "filed {0}, applied {1}: {2}")
    @CsvSource(textBlock = """
            2026-04-01, 2030-11-01, 5.00
            2026-04-01, 2030-01-31, 5.00
            2026-04-01, 2030-02-01, 0.00
            2026-04-01, 2030-10-31, 0.00
            2026-04-02, 2030-11-01, 0.00
            """)
    void filing_is_open_in_a_season_or_for_some_days(String filed, String applied, String paid) {
        assertThat(Policy.of("""
                        filing: {referral: {within: {days: 90, after: SIGNED}}, application: {from: "11-01", by: "01-31"}}
                        components: [{id: a, name: A, kind: one_off, sum: 5}]
                        """)
                        .day("SIGNED", "2026-01-01")
                        .day("REFERRAL_FILED", filed)
                        .day("APPLIED", applied)
                        .paid())
                .isEqualTo(paid);
    }
}
