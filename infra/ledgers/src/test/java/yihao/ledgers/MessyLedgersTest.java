package yihao.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yihao.ledgers.OfficeLedgersTest.FUNDS;
import static yihao.ledgers.OfficeLedgersTest.LEADS;
import static yihao.ledgers.OfficeLedgersTest.PROJECTS;
import static yihao.ledgers.OfficeLedgersTest.read;
import static yihao.ledgers.OfficeLedgersTest.texts;
import static yihao.ledgers.Workbooks.merge;
import static yihao.ledgers.Workbooks.row;
import static yihao.ledgers.Workbooks.workbook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.ledgers.Ledger.Cell;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.LeftOut.Reason;

@DisplayName("G5 What makes a ledger of an office hard to read")
class MessyLedgersTest {

    @Test
    void marks_of_footnotes_in_the_headings_are_no_part_of_them() {
        var ledger = read(
                workbook(page -> {
                    row(page, 1, "投资方\n名称①", "总投资※（万元）", "获知日期⑵");
                    row(page, 2, "甲公司", 500, "2026.9.5");
                    row(page, 3, "①投资方名称填写全称。");
                }),
                LEADS);

        assertThat(texts(ledger, "investor")).containsExactly("甲公司");
        assertThat(ledger.rows().getFirst().cell("amount")).isEqualTo(new Cell("500", "万元"));
        assertThat(texts(ledger, "day")).containsExactly("2026.9.5");
    }

    @Test
    void a_group_gives_its_name_to_the_parts_below_it() {
        var ledger = read(
                workbook(page -> {
                    row(page, 1, "序号", "投资方情况", null, "项目基本信息", null);
                    merge(page, "B1:C1");
                    merge(page, "D1:E1");
                    row(page, 2, null, "名称", "联系人", "名称", "总投资（亿元）");
                    row(page, 3, 1, "甲公司", "演示甲", "甲项目", 1.5);
                }),
                LEADS);

        assertThat(ledger.rows()).singleElement().satisfies(row -> {
            assertThat(row.text("investor")).isEqualTo("甲公司");
            assertThat(row.text("title")).isEqualTo("甲项目");
            assertThat(row.text("contact")).isEqualTo("演示甲");
            assertThat(row.cell("amount")).isEqualTo(new Cell("1.5", "亿元"));
        });
    }

    @ParameterizedTest(name = "总投资（{0}） over {1} is in {2}")
    @CsvSource(textBlock = """
            亿元, 人民币, 亿人民币
            万元, 美元,   万美元
            亿元, 万美元, 万美元
            万美元, 人民币, 万美元/人民币
            """)
    void a_currency_below_a_size_is_counted_in_that_size(String group, String part, String unit) {
        var ledger = read(
                workbook(page -> {
                    row(page, 1, "项目名称", "投资方", "总投资（" + group + "）", null);
                    merge(page, "C1:D1");
                    row(page, 2, null, null, part, "占比");
                    row(page, 3, "甲项目", "甲公司", 5, "20%");
                }),
                PROJECTS);

        assertThat(ledger.rows().getFirst().cell("amount")).isEqualTo(new Cell("5", unit));
    }

    @Test
    void the_office_and_the_unit_above_the_headings_are_no_group_of_them() {
        var ledger = read(
                workbook(page -> {
                    row(page, 1, "2026年9月到位资金月报表");
                    row(page, 2, "填报单位：演示区", null, null, null, "单位：万元（人民币）");
                    row(page, 3, "序号", "项目名称", "到位资金", null, "到账日期");
                    merge(page, "A3:A4");
                    merge(page, "B3:B4");
                    merge(page, "C3:D3");
                    merge(page, "E3:E4");
                    row(page, 4, null, null, "本月", "累计", null);
                    row(page, 5, "甲", "乙", 1, 2, 3);
                    row(page, 6, 1, "甲项目", "1,500", 3000, LocalDate.of(2026, 9, 1));
                    row(page, 7, null, "累计到位", 1500, 3000);
                }),
                FUNDS);

        assertThat(ledger.rows()).singleElement().satisfies(row -> {
            assertThat(row.cell("month")).isEqualTo(new Cell("1,500", "万元人民币"));
            assertThat(row.text("total")).isEqualTo("3000");
        });
        assertThat(ledger.leftOut())
                .extracting(LeftOut::row, LeftOut::reason)
                .containsExactly(tuple(5, Reason.HEADING), tuple(7, Reason.TOTAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"万元（不含税）", "人民币（万元）", "万元（人民币）"})
    void a_remark_behind_the_unit_does_not_hide_it(String above) {
        var ledger = read(
                "台账,,单位：%s\n项目名称,投资方,总投资\n甲项目,甲公司,5\n".formatted(above).getBytes(StandardCharsets.UTF_8), PROJECTS);

        assertThat(AmountText.read(ledger.rows().getFirst().cell("amount"), ValuesTest.WORDS))
                .isInstanceOfSatisfying(
                        AmountText.Amount.class,
                        amount -> assertThat(amount.plain()).isEqualTo("50000"));
    }

    @Test
    void an_apostrophe_before_a_number_is_no_part_of_it() {
        var ledger = read("投资方,总投资（万元）,联系人\n'3M公司,'5000,O'Neil\n".getBytes(StandardCharsets.UTF_8), LEADS);

        assertThat(ledger.rows()).singleElement().satisfies(row -> {
            assertThat(row.text("investor")).isEqualTo("3M公司");
            assertThat(row.text("amount")).isEqualTo("5000");
            assertThat(row.text("contact")).isEqualTo("O'Neil");
        });
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            2026年9月5日上午, 2026-09-05
            2026.9.5（下午）, 2026-09-05
            9月5日全天,       2026-09-05
            9.5,              2026-09-05
            9.12,             2026-09-12
            """)
    void a_day_may_say_its_half_or_only_its_numbers_below_a_title_with_the_year(String written, LocalDate day) {
        assertThat(DayText.read(written, Year.of(2026))).isEqualTo(new DayText.Day(day));
    }

    @Test
    void a_day_that_may_have_lost_a_nought_is_none() {
        assertThat(DayText.read("9.1", Year.of(2026))).isEqualTo(new DayText.NoDay());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            2026年 3 月 5 日,   2026-03-05, 2026-03-05
            3.5-3.7,            2026-03-05, 2026-03-07
            3/5至3/7,           2026-03-05, 2026-03-07
            20260305-20260307,  2026-03-05, 2026-03-07
            12月30日-1月2日,    2026-12-30, 2027-01-02
            """)
    void days_are_read_with_blanks_and_ranges_over_a_year_s_end(String written, LocalDate from, LocalDate to) {
        var day = DayText.read(written, Year.of(2026));

        assertThat(day).isEqualTo(from.equals(to) ? new DayText.Day(from) : new DayText.Days(from, to));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            5000万元整,       50000000
            人民币5000万元整, 50000000
            1.2个亿,          120000000
            500w,             5000000
            500W,             5000000
            3000万KRW,        30000000
            """)
    void what_people_put_around_an_amount_is_no_part_of_it(String written, String amount) {
        assertThat(AmountText.read(new Cell(written, "万元"), CurrencyWords.SHIPPED))
                .isInstanceOfSatisfying(
                        AmountText.Amount.class,
                        read -> assertThat(read.plain()).isEqualTo(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(1),(2),(3)", "（1）,（2）,（3）=（1）+（2）", "1,2,3=1+2"})
    void numbers_of_columns_are_no_row_however_they_are_written(String numbers) {
        var ledger =
                read("投资方,项目名称,总投资（万元）\n%s\n甲公司,甲项目,5\n".formatted(numbers).getBytes(StandardCharsets.UTF_8), LEADS);

        assertThat(texts(ledger, "investor")).containsExactly("甲公司");
        assertThat(ledger.leftOut()).extracting(LeftOut::reason).containsExactly(Reason.HEADING);
    }

    @Test
    void averages_and_remarks_with_a_mark_are_no_rows() {
        var ledger = read("投资方,项目名称,总投资（万元）\n甲公司,甲项目,5\n平均,,5\n※ 占比=甲/总\n".getBytes(StandardCharsets.UTF_8), LEADS);

        assertThat(texts(ledger, "investor")).containsExactly("甲公司");
        assertThat(ledger.leftOut()).extracting(LeftOut::reason).containsExactly(Reason.TOTAL, Reason.NOTE);
    }

    @Test
    void a_second_table_has_headings_of_its_own() {
        var ledger = read(
                workbook(page -> {
                    row(page, 1, "一、在谈项目");
                    row(page, 2, "项目名称", "投资方", "总投资(万元)");
                    row(page, 3, "甲项目", "甲公司", 100);
                    row(page, 5, "二、签约项目");
                    row(page, 6, "投资方", "项目名称", "总投资(亿元)");
                    row(page, 7, "乙公司", "乙项目", 1.5);
                }),
                PROJECTS);

        assertThat(ledger.rows()).extracting(Row::number).containsExactly(3, 7);
        assertThat(texts(ledger, "title")).containsExactly("甲项目", "乙项目");
        assertThat(ledger.rows())
                .extracting(row -> row.cell("amount"))
                .containsExactly(new Cell("100", "万元"), new Cell("1.5", "亿元"));
    }
}
