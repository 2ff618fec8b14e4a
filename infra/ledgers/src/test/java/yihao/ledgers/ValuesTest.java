package yihao.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.ledgers.AmountText.Amount;
import yihao.ledgers.AmountText.NoAmount;
import yihao.ledgers.AmountText.NotOneAmount;
import yihao.ledgers.DayText.Day;
import yihao.ledgers.DayText.Days;
import yihao.ledgers.DayText.Month;
import yihao.ledgers.DayText.NoDay;
import yihao.ledgers.DayText.NoYear;
import yihao.ledgers.Ledger.Cell;

@DisplayName("L12 What people write into a cell")
class ValuesTest {

    static final CurrencyWords WORDS =
            CurrencyWords.of(Map.of("CNY", List.of("元", "人民币", "元人民币", "人民币元"), "USD", List.of("美元", "$")));

    static final Days THREE_DAYS = new Days(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 3));

    @ParameterizedTest(name = "{0} under ({1}) is {2} {3}")
    @CsvSource(textBlock = """
            8000,            万元,     80000000,   CNY
            '8,000.5',       万元,     80005000,   CNY
            ８０００,          万元,     80000000,   CNY
            １．２亿,          '',      120000000,  CNY?
            1.2亿元,          万元,     120000000,  CNY
            5000万,           '',      50000000,   CNY?
            5000 万元,        '',      50000000,   CNY
            5000万元人民币,    '',      50000000,   CNY
            人民币5000万元,    '',      50000000,   CNY
            3千万,            '',      30000000,   CNY?
            3000万美元,       万元,     30000000,   USD
            3000,            万美元,   30000000,   USD
            3000万,           万美元,   30000000,   USD
            3000万元,         万美元,   30000000,   CNY
            $30000,          '',      30000,      USD
            USD 30000.55,    '',      30000.55,   USD
            0.0001,          亿元,     10000,      CNY
            80000000,        CNY,     80000000,   CNY
            -5万元,           '',      -50000,     CNY
            5000,            人民币万元, 50000000,   CNY
            5000（万元）,      '',      50000000,   CNY
            5000万元（人民币）, '',      50000000,   CNY
            5000,            亿美元,   500000000000, USD
            5000,            万,      50000000,   CNY?
            """)
    void is_an_exact_amount_with_the_unit_of_the_cell_or_else_of_its_heading(
            String text, String unit, String amount, String currency) {
        var read = amount(text, unit);

        assertThat(read.plain()).isEqualTo(amount);
        assertThat(read.hasUnit()).isTrue();
        assertThat(read.isAbout()).isFalse();
        assertThat(read.currency() == null ? "CNY?" : read.currency().getCurrencyCode())
                .isEqualTo(currency);
    }

    @Test
    void is_an_amount_without_a_unit_when_neither_says_one() {
        assertThat(amount("8000", "").hasUnit()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"约5000万元", "5000万元左右", "预计5,000万元", "大约 5000万"})
    void is_an_amount_with_a_nuance(String text) {
        assertThat(amount(text, "").plain()).isEqualTo("50000000");
        assertThat(amount(text, "").isAbout()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2-1.5亿",
                "5000万-8000万元",
                "5000～8000",
                "5000万元至1亿元",
                "超1亿",
                "近1亿元",
                "1亿元以上",
                "5000余万元",
                "不低于5000万元",
                "1亿+"
            })
    void is_not_one_amount(String text) {
        assertThat(AmountText.read(new Cell(text, "万元"), WORDS)).isEqualTo(new NotOneAmount());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "面议",
                "5,00万元",
                "1.2.3",
                "五千万元",
                "5000万万元",
                "5000美丽",
                "XAU 5",
                "15%",
                "#REF!",
                "=B2*2",
                "50000000 [0!.0,]",
                "$5000",
                "(5000)",
                "5000万元（含税）"
            })
    void is_no_amount(String text) {
        assertThat(AmountText.read(new Cell(text, "万元"), WORDS)).isEqualTo(new NoAmount());
    }

    @ParameterizedTest(name = "5000 under ({0}) is refused")
    @ValueSource(strings = {"意向", "万元/万美元", "亩"})
    void is_no_amount_under_a_unit_that_is_none(String unit) {
        assertThat(AmountText.read(new Cell("5000", unit), WORDS)).isEqualTo(new NoAmount());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            2026-9-1,             2026-09-01
            2026/9/1,             2026-09-01
            2026.9.1,             2026-09-01
            2026年9月1日,          2026-09-01
            2026年9月1号,          2026-09-01
            ２０２６年９月１日,       2026-09-01
            20260901,             2026-09-01
            26年9月1日,            2026-09-01
            2026-09-01 10:30,     2026-09-01
            2026-09-01T00:00:00,  2026-09-01
            2026年9月1日（周二）上午9时, 2026-09-01
            46266,                2026-09-01
            46266.75,             2026-09-01
            2026/9/1 9:00-11:00,  2026-09-01
            2026-09-01 09:00-11:00, 2026-09-01
            """)
    void is_a_day(String text, String day) {
        assertThat(DayText.read(text, null)).isEqualTo(new Day(LocalDate.parse(day)));
    }

    @ParameterizedTest(name = "{0} is {1} in China")
    @CsvSource(textBlock = """
            2026-09-01T00:00:00Z,          2026-09-01
            2026-08-31T15:59:59.999Z,      2026-08-31
            2026-08-31T16:00:00Z,          2026-09-01
            2026-09-01T00:00:00+08:00,     2026-09-01
            2026-08-31 23:59+0800,         2026-08-31
            2026-08-31T18:00:00+02:00,     2026-09-01
            2026-08-31T17:59:59+02,        2026-08-31
            2026/08/31 16:00:00Z,          2026-09-01
            2026-8-31T16:00:00Z,           2026-09-01
            2026-08-31T4:00:00Z,           2026-08-31
            2026-08-31T21:29:59+5:30,      2026-08-31
            2026-08-31T21:30:00+5:30,      2026-09-01
            2026-08-31T21:30:00+0530,      2026-09-01
            2026年8月31日12:00-4,           2026-09-01
            26年8月31日 16:00Z,             2026-09-01
            2026-08-31 11:00:00-05:00,     2026-09-01
            2026-08-31T11:00-05:00,        2026-09-01
            """)
    void is_the_day_in_china_where_a_zone_is_said(String text, String day) {
        assertThat(DayText.read(text, null)).isEqualTo(new Day(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-01T25:00:00Z",
                "2026-02-30T00:00:00Z",
                "2026-09-01T00:00:00+25:00",
                "2026-08-31T16:00:00+8:0",
                "2026-08-31 16点Z",
                "2026-08-31 下午4:00Z"
            })
    void is_no_day_where_the_instant_is_none(String text) {
        assertThat(DayText.read(text, null)).isEqualTo(new NoDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9月1日", "9月1号", "9/1", "9-1", "26.9.1", "26-9-1"})
    void is_a_day_only_with_the_year_of_the_title(String text) {
        assertThat(DayText.read(text, null)).isEqualTo(new NoYear());
        assertThat(DayText.read(text, Year.of(2026))).isEqualTo(new Day(LocalDate.of(2026, 9, 1)));
    }

    @Test
    void is_no_day_in_a_year_that_the_title_does_not_name() {
        assertThat(DayText.read("26.9.1", Year.of(2025))).isEqualTo(new NoYear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年9月", "2026年9月份", "2026-09", "2026/9", "2026.09", "2026.9"})
    void is_a_month_without_a_day(String text) {
        assertThat(DayText.read(text, null)).isEqualTo(new Month(YearMonth.of(2026, 9)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026.09.01-09.03",
                "2026.9.1-3",
                "2026年9月1日至3日",
                "2026年9月1日—9月3日",
                "2026-09-01 ~ 2026-09-03",
                "2026/9/1-9/3"
            })
    void is_a_time_of_several_days(String text) {
        assertThat(DayText.read(text, null)).isEqualTo(THREE_DAYS);
    }

    @Test
    void is_a_time_of_several_days_in_the_year_of_the_title() {
        assertThat(DayText.read("9月1日-3日", Year.of(2026))).isEqualTo(THREE_DAYS);
        assertThat(DayText.read("9月1日-3日", null)).isEqualTo(new NoYear());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13-1",
                "2026-2-30",
                "2月30日",
                "上周",
                "99999999",
                "9.1",
                "2026.1",
                "2026-09-03 至 2026-09-01",
                "9月",
                "2026",
                "9月1日、3日"
            })
    void is_no_day(String text) {
        assertThat(DayText.read(text, Year.of(2026))).isEqualTo(new NoDay());
    }

    private static Amount amount(String text, String unit) {
        return (Amount) AmountText.read(new Cell(text, unit), WORDS);
    }

    @ParameterizedTest(name = "of many {0}")
    @ValueSource(strings = {"(", "元", "万", "约", "1-"})
    void of_a_hostile_length_are_no_amount_without_a_long_look(String piece) {
        var cell = new Cell(piece.repeat(32_767 / piece.length()), piece.repeat(32_767) + "万a万");

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(AmountText.read(cell, WORDS)).isInstanceOf(NoAmount.class);
            assertThat(AmountText.read(new Cell("8000", cell.unit()), WORDS)).isInstanceOf(AmountText.class);
        });
    }
}
