package yihao.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yihao.ledgers.OfficeLedgersTest.headings;
import static yihao.ledgers.OfficeLedgersTest.read;
import static yihao.ledgers.OfficeLedgersTest.texts;
import static yihao.ledgers.Workbooks.merge;
import static yihao.ledgers.Workbooks.row;
import static yihao.ledgers.Workbooks.workbook;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.ledgers.Ledger.Cell;
import yihao.ledgers.Ledger.Row;

@DisplayName("G5 The headings of a ledger")
class TwoRowHeadingsTest {

    static final Headings KNOWN = headings("""
            investor=投资方
            amount=总投资,投资额
            foreign=其中外资,总投资外资
            contact=联系人,投资方联系人
            """);

    @Test
    void may_stand_in_two_rows_of_text_without_merged_cells() {
        var ledger = csv("""
                投资方,总投资,,联系人
                ,金额（万元）,外资,
                甲公司,500,30,演示甲
                """);

        assertThat(ledger.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.cell("amount")).isEqualTo(new Cell("500", "万元"));
            assertThat(row.text("foreign")).isEqualTo("30");
            assertThat(row.text("contact")).isEqualTo("演示甲");
        });
    }

    @ParameterizedTest(name = "总投资 above {0} is the investment in {1}")
    @CsvSource(textBlock = """
            万元,         万元
            （亿元）,      亿元
            金额(万美元),  万美元
            合计,         ''
            """)
    void mean_their_group_where_the_part_below_adds_only_a_unit(String part, String unit) {
        var ledger = csv("投资方,总投资,,联系人\n,%s,占比,\n甲公司,500,20%%,演示甲\n".formatted(part));

        assertThat(ledger.rows().getFirst().cell("amount")).isEqualTo(new Cell("500", unit));
    }

    @Test
    void do_not_take_a_part_for_its_group() {
        var ledger = csv("""
                投资方,总投资（万元）,,联系人
                ,中方,外方,
                甲公司,500,30,演示甲
                """);

        assertThat(ledger.rows().getFirst().text("amount")).isEmpty();
        assertThat(ledger.unread()).containsExactly("总投资（万元） 中方", "总投资（万元） 外方");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年,2026年", "1-9月,全年", "第1季度,第2季度", "2026年9月,其他"})
    void do_not_take_a_period_for_its_group(String periods) {
        var ledger = csv("投资方,总投资（万元）,,联系人\n,%s,\n甲公司,500,30,演示甲\n".formatted(periods));

        assertThat(ledger.rows()).extracting(Row::number).containsExactly(3);
        assertThat(ledger.rows().getFirst().text("amount")).isEmpty();
    }

    @Test
    void prefer_the_column_whose_group_names_it() {
        var ledger = csv("""
                招商单位,,投资方,,投资额
                名称,联系人,名称,联系人,亿元
                张店区,演示乙,甲公司,演示甲,2
                """);

        assertThat(texts(ledger, "contact")).containsExactly("演示甲");
        assertThat(ledger.rows().getFirst().cell("amount")).isEqualTo(new Cell("2", "亿元"));
    }

    @Test
    void tell_a_second_table_beside_the_first_as_not_read() {
        var ledger = csv("投资方,总投资（万元）,,投资方,总投资（万元）\n甲公司,5,,乙公司,5\n");

        assertThat(ledger.rows().getFirst().all("investor")).hasSize(1);
        assertThat(ledger.unread()).containsExactly("投资方", "总投资（万元）");
    }

    @Test
    void take_the_unit_of_their_group() {
        var ledger = csv("""
                2026年台账,,,
                ,资金情况（万美元）,,
                投资方,投资额,其中外资,联系人
                甲公司,500,30,演示甲
                """);

        assertThat(ledger.rows().getFirst().cell("amount")).isEqualTo(new Cell("500", "万美元"));
        assertThat(ledger.rows().getFirst().cell("foreign")).isEqualTo(new Cell("30", "万美元"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"总投资万元", "总投资/万元", "总投资（单位：万元）", "总投资【万元】", "总 投 资\\n（万元）", "*总投资（万元）", "4.总投资（万元）", "四、总投资（万元）"
            })
    void may_say_their_unit_in_many_ways(String heading) {
        var ledger = csv("投资方,\"%s\"\n甲公司,500\n".formatted(heading.replace("\\n", "\n")));

        assertThat(ledger.rows().getFirst().cell("amount")).isEqualTo(new Cell("500", "万元"));
    }

    @ParameterizedTest(name = "5 under {0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            总投资(人民币)（万元） | Amount[amount=50000, currency=CNY, hasUnit=true, isAbout=false]
            总投资（万元）(美元)   | NoAmount[]
            """)
    void that_say_two_units_mean_one_of_them_only_where_they_agree(String heading, String amount) {
        var cell = csv("投资方,%s\n甲公司,5\n".formatted(heading)).rows().getFirst().cell("amount");

        assertThat(AmountText.read(cell, ValuesTest.WORDS)).hasToString(amount);
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(delimiter = '|', textBlock = """
            单位：万元                 | 万元
            ,,金额单位：亿美元           | 亿美元
            填报单位：张店区,,单位：万元   | 万元
            2026年台账（单位：亿元）     | 亿元
            2026年台账（万元）          | 万元
            单位：万元、亩              | 万元
            （2026年9月）,,单位：亿元     | 亿元
            填报单位：张店区             | ''
            单位：万元/万美元            | ''
            """)
    void take_the_unit_of_the_line_above_them(String line, String unit) {
        var ledger = csv("%s\n投资方,投资额,其中外资（美元）\n甲公司,500,30\n".formatted(line));

        assertThat(ledger.rows().getFirst().cell("amount").unit()).isEqualTo(unit);
        assertThat(ledger.rows().getFirst().cell("foreign").unit()).isEqualTo("美元");
    }

    @Test
    void may_be_several_in_one_sheet_each_with_its_own_unit() {
        var ledger = csv("""
                表一（单位：万元）,,
                投资方,投资额,联系人
                甲公司,500,演示甲
                ,,
                表二（单位：亿元）,,
                投资方,投资额,联系人
                乙公司,2,演示乙
                联系人,总投资（万美元）,投资方
                演示丙,30,丙公司
                """);

        assertThat(ledger.rows()).extracting(Row::number).containsExactly(3, 7, 9);
        assertThat(ledger.rows())
                .extracting(row -> row.cell("amount"))
                .containsExactly(new Cell("500", "万元"), new Cell("2", "亿元"), new Cell("30", "万美元"));
        assertThat(texts(ledger, "investor")).containsExactly("甲公司", "乙公司", "丙公司");
    }

    @Test
    void are_in_doubt_below_a_group_of_another_unit_or_year() {
        var ledger = csv("""
                2026年台账,,
                投资方,投资额（万元）,联系人
                甲公司,500,演示甲
                二、2025年结转外资项目（万美元）,,
                乙公司,30,演示乙
                """);

        assertThat(ledger.rows())
                .extracting(row -> row.cell("amount").unit(), row -> String.valueOf(row.year()))
                .containsExactly(tuple("万元", "2026"), tuple("万元/万美元", "null"));
        assertThat(AmountText.read(ledger.rows().getLast().cell("amount"), ValuesTest.WORDS))
                .isEqualTo(new AmountText.NoAmount());
    }

    @Test
    void keep_the_unit_of_the_sheet_in_a_later_table() {
        var ledger = csv("单位：万元,,\n投资方,投资额,联系人\n甲公司,5,演示甲\n投资额,投资方,联系人\n6,乙公司,演示乙\n");

        assertThat(ledger.rows())
                .extracting(row -> row.cell("amount"))
                .containsExactly(new Cell("5", "万元"), new Cell("6", "万元"));
    }

    @Test
    void may_say_only_their_units_in_the_second_row() {
        var ledger = csv("投资方,总投资,联系人\n,（万元）,\n甲公司,5,演示甲\n");

        assertThat(ledger.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cell("amount")).isEqualTo(new Cell("5", "万元")));
    }

    @Test
    void reach_as_far_down_as_their_merged_cells() {
        var file = workbook(page -> {
            row(page, 1, "投资方", "总投资（万元）", null, "备忘");
            row(page, 2, null, "1期", "外资");
            row(page, 3, "甲公司", 500, 30, "在谈");
            merge(page, "A1:A2");
            merge(page, "B1:C1");
            merge(page, "D1:D2");
        });

        assertThat(read(file, KNOWN).rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.text("amount")).isEmpty();
            assertThat(row.text("foreign")).isEqualTo("30");
        });
    }

    @Test
    void keep_their_year_below_a_total_of_another() {
        var ledger = csv("""
                2026年台账,,
                投资方,投资额（万元）,联系人
                2025年小计,500,
                投资方,投资额（万元）,联系人
                甲公司,500,演示甲
                """);

        assertThat(ledger.rows()).extracting(Row::year).containsExactly(Year.of(2026));
    }

    @Test
    void do_not_swallow_a_first_row_of_words() {
        var ledger = csv("投资方,总投资,联系人\n甲公司,面议,演示甲\n乙公司,,演示乙\n");

        assertThat(ledger.rows()).extracting(Row::number).containsExactly(2, 3);
    }

    @Test
    void may_reach_over_three_rows_below_a_title_of_two() {
        var file = workbook(page -> {
            row(page, 1, "招商台账");
            merge(page, "A1:D2");
            row(page, 3, "序号", "投资情况", null, "投资方");
            row(page, 4, null, "总投资", null, null);
            row(page, 5, null, "万元", "外资", null);
            merge(page, "A3:A5");
            merge(page, "D3:D5");
            merge(page, "B3:C3");
            merge(page, "B4:C4");
            row(page, 6, 1, 500, 30, "甲公司");
        });

        var row = read(file, KNOWN).rows().getFirst();

        assertThat(row.cell("amount")).isEqualTo(new Cell("500", "万元"));
        assertThat(row.text("foreign")).isEqualTo("30");
        assertThat(row.text("investor")).isEqualTo("甲公司");
    }

    private static Ledger csv(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), KNOWN);
    }
}
