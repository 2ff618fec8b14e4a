package yihao.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.ledgers.OfficeLedgersTest.read;
import static yihao.ledgers.OfficeLedgersTest.texts;
import static yihao.ledgers.Workbooks.merge;
import static yihao.ledgers.Workbooks.row;
import static yihao.ledgers.Workbooks.workbook;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.ledgers.Ledger.Cell;

@DisplayName("G5 A title right above the headings of a ledger")
class TitlesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            ２０２５年重点项目台账（单位：亿元）, 2025
            2025年重点项目台账（亿元）,         2025
            重点项目台账（单位：亿元）,          -
            """)
    void says_unit_and_year_and_is_part_of_no_heading(String title, @Nullable String year) {
        var ledger = read(
                workbook(page -> {
                    row(page, 1, title);
                    merge(page, "A1:D1");
                    row(page, 2, "牵头单位", "投资方", "总投资", null);
                    row(page, 3, null, null, "合计", "其中外资（万美元）");
                    merge(page, "A2:A3");
                    merge(page, "B2:B3");
                    merge(page, "C2:D2");
                    row(page, 4, "张店区", "甲公司", 2, 30);
                }),
                TwoRowHeadingsTest.KNOWN);

        assertThat(texts(ledger, "investor")).containsExactly("甲公司");
        assertThat(ledger.rows().getFirst().cell("amount")).isEqualTo(new Cell("2", "亿元"));
        assertThat(ledger.rows().getFirst().cell("foreign")).isEqualTo(new Cell("30", "万美元"));
        assertThat(String.valueOf(ledger.rows().getFirst().year())).isEqualTo(String.valueOf(year));
        assertThat(ledger.unread()).containsExactly("牵头单位");
    }

    @Test
    void is_one_in_text_too() {
        var text = "重点项目台账（单位：亿元）,,\n牵头单位,投资方,总投资\n张店区,甲公司,2\n";

        var ledger = read(text.getBytes(StandardCharsets.UTF_8), TwoRowHeadingsTest.KNOWN);

        assertThat(ledger.rows().getFirst().cell("amount")).isEqualTo(new Cell("2", "亿元"));
        assertThat(ledger.unread()).containsExactly("牵头单位");
    }

    @Test
    void is_told_from_a_group_over_some_of_them() {
        var ledger = read(
                workbook(page -> {
                    row(page, 1, null, "资金情况（万美元）");
                    merge(page, "B1:C1");
                    row(page, 2, "投资方", "投资额", "其中外资", "备忘");
                    row(page, 3, "甲公司", 500, 30, "在谈");
                }),
                TwoRowHeadingsTest.KNOWN);

        assertThat(ledger.rows().getFirst().cell("amount")).isEqualTo(new Cell("500", "万美元"));
        assertThat(ledger.unread()).containsExactly("备忘");
    }
}
