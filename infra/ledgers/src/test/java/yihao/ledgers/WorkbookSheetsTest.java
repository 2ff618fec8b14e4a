package yihao.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yihao.ledgers.LedgerTest.read;
import static yihao.ledgers.OfficeLedgersTest.texts;
import static yihao.ledgers.Workbooks.merge;
import static yihao.ledgers.Workbooks.raw;
import static yihao.ledgers.Workbooks.row;
import static yihao.ledgers.Workbooks.workbook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.Ledger.Span;
import yihao.ledgers.LeftOut.Reason;

@DisplayName("G5 The sheets of a workbook")
class WorkbookSheetsTest {

    @Test
    void are_all_read_that_have_headings_and_the_others_are_told() {
        var pages = new LinkedHashMap<String, Consumer<Worksheet>>();
        pages.put("填表说明", page -> row(page, 1, "每月5日前报送"));
        pages.put("2026年一季度", page -> {
            row(page, 1, "投资方", "总投资（万元）");
            row(page, 2, "甲公司", 500);
        });
        pages.put("空表", _ -> {});
        pages.put("二季度", page -> {
            row(page, 3, "总投资（亿元）", "投资方");
            row(page, 5, 2, "乙公司");
        });

        var ledger = read(workbook(pages));

        assertThat(ledger.rows())
                .extracting(
                        Row::sheet,
                        Row::number,
                        row -> row.text("investor"),
                        row -> row.cell("amount").unit())
                .containsExactly(tuple("2026年一季度", 2, "甲公司", "万元"), tuple("二季度", 5, "乙公司", "亿元"));
        assertThat(ledger.rows().getFirst().year()).hasToString("2026");
        assertThat(ledger.leftOut()).containsExactly(new LeftOut("填表说明", null, Reason.NO_HEADINGS, ""));
    }

    @Test
    void are_left_out_where_they_are_hidden_and_others_are_not() {
        var pages = new LinkedHashMap<String, Consumer<Worksheet>>();
        pages.put("旧台账", page -> {
            row(page, 1, "投资方", "总投资");
            row(page, 2, "甲公司", 500);
            page.setVisibilityState(VisibilityState.HIDDEN);
        });
        pages.put("更旧", page -> {
            row(page, 1, "投资方", "总投资");
            row(page, 2, "丙公司", 500);
            page.setVisibilityState(VisibilityState.VERY_HIDDEN);
        });
        pages.put("台账", page -> {
            row(page, 1, "投资方", "总投资");
            row(page, 2, "乙公司", 500);
        });

        var ledger = read(workbook(pages));
        pages.remove("台账");
        pages.put("封面", page -> row(page, 1, "张店区"));
        var onlyHidden = read(workbook(pages));

        assertThat(texts(ledger, "investor")).containsExactly("乙公司");
        assertThat(ledger.leftOut())
                .extracting(LeftOut::sheet, LeftOut::reason)
                .containsExactlyInAnyOrder(tuple("旧台账", Reason.HIDDEN_SHEET), tuple("更旧", Reason.HIDDEN_SHEET));
        assertThat(texts(onlyHidden, "investor")).containsExactly("甲公司");
    }

    @Test
    void leave_out_hidden_rows_and_tell_them() {
        var ledger = read(workbook(page -> {
            row(page, 1, "投资方", "总投资");
            row(page, 2, "甲公司", 500);
            row(page, 3, "乙公司", 600);
            page.hideRow(1);
        }));

        assertThat(ledger.rows()).extracting(Row::number).containsExactly(3);
        assertThat(ledger.leftOut()).containsExactly(new LeftOut("Sheet0", 2, Reason.HIDDEN_ROW, "甲公司 500"));
    }

    @Test
    void tell_their_hidden_rows_where_there_are_no_others() {
        var ledger = read(workbook(page -> {
            row(page, 1, "投资方", "总投资");
            row(page, 2, "甲公司", 500);
            page.hideRow(1);
        }));

        assertThat(ledger.rows()).isEmpty();
        assertThat(ledger.leftOut()).extracting(LeftOut::reason).containsExactly(Reason.HIDDEN_ROW);
    }

    @Test
    void have_hidden_columns_that_are_read_and_told_where_no_visible_one_says_the_same() {
        var ledger = read(workbook(page -> {
            row(page, 1, "投资额", "投资方", "备忘", "总投资", "获知日期");
            row(page, 2, 400, "甲公司", "旧", 500, "2026-9-1");
            row(page, 3, 400, "乙公司", "旧", null, "2026-9-1");
            page.hideColumn(0);
            page.hideColumn(2);
            page.hideColumn(4);
        }));

        assertThat(texts(ledger, "amount")).containsExactly("500", "");
        assertThat(texts(ledger, "day")).containsExactly("2026-9-1", "2026-9-1");
        assertThat(ledger.hidden()).containsExactly("获知日期");
        assertThat(ledger.unread()).containsExactly("投资额", "备忘");
    }

    @Test
    void show_a_merged_cell_in_all_its_rows_and_only_in_its_first_column() {
        var ledger = read(workbook(page -> {
            row(page, 1, "投资方", "总投资", "获知日期");
            row(page, 2, "甲公司", 500, "2026-9-1");
            row(page, 3, "underneath", "underneath", "2026-9-2");
            row(page, 4, "乙公司", 600, "2026-9-3");
            row(page, 5, "丙公司", "underneath", "2026-9-4");
            merge(page, "A2:A3");
            merge(page, "B2:B3");
            merge(page, "A5:B5");
        }));

        assertThat(texts(ledger, "investor")).containsExactly("甲公司", "甲公司", "乙公司", "丙公司");
        assertThat(ledger.rows())
                .extracting(row -> row.text("amount"), row -> row.cell("amount").span())
                .containsExactly(
                        tuple("500", new Span(2, 3)),
                        tuple("500", new Span(2, 3)),
                        tuple("600", null),
                        tuple("", null));
    }

    @Test
    void know_a_subtotal_beside_a_merged_group() {
        var ledger = read(workbook(page -> {
            row(page, 1, "区县", "投资方", "总投资");
            row(page, 2, "张店区", "甲公司", 500);
            row(page, 3, null, "小计1个", 500);
            merge(page, "A2:A3");
        }));

        assertThat(ledger.rows()).extracting(Row::number).containsExactly(2);
        assertThat(ledger.leftOut()).extracting(LeftOut::reason).containsExactly(Reason.TOTAL);
    }

    @ParameterizedTest(name = "{0} as {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0.15      | 0.00%           | 15%
            500       | 0"万元"          | 500万元
            500       | #,##0.00        | 500
            50000000  | 0!.0,           | 50000000 [0!.0,]
            5000000   | #,##0,          | 5000000 [#,##0,]
            500       | "$"#,##0        | $500
            500       | [$€-2] #,##0    | €500
            500       | [$¥-804]#,##0   | 500
            500       | [$-804]#,##0    | 500
            46266     | yyyy"年"m"月"    | 2026-09
            46267     | yyyy"年"m"月"    | 2026-09-02
            46266     | m"月"d"日"       | 2026-09-01
            """)
    void show_a_number_as_its_format_does(double number, String format, String text) {
        var ledger = read(workbook(page -> {
            row(page, 1, "投资方", "总投资");
            row(page, 2, "甲公司", number);
            page.style(1, 1).format(format).set();
        }));

        assertThat(texts(ledger, "amount")).containsExactly(text);
    }

    @Test
    void keep_the_result_of_a_formula_and_know_one_without() {
        var ledger = read(raw("""
                <cols><col min='1' max='16384' hidden='0'/></cols><sheetData>
                <row r='1'><c r='A1' t='inlineStr'><is><t>投资方</t></is></c>
                <c r='B1' t='inlineStr'><is><t>总投资</t></is></c></row>
                <row r='2'><c r='A2' t='str'><f>"甲"&amp;"公司"</f><v>甲公司</v></c><c r='B2'><f>C2*2</f><v>500</v></c></row>
                <row r='3'><c r='A3' t='inlineStr'><is><t>乙公司</t></is></c><c r='B3' t='e'><f>C3</f><v>#REF!</v></c></row>
                <row r='4'><c r='A4' t='inlineStr'><is><t>丙公司</t></is></c><c r='B4'><f>C4*2</f></c></row>
                </sheetData>"""));

        assertThat(texts(ledger, "investor")).containsExactly("甲公司", "乙公司", "丙公司");
        assertThat(texts(ledger, "amount")).containsExactly("500", "#REF!", "=C4*2");
        assertThat(ledger.rows())
                .extracting(row -> row.cell("amount").isWithoutValue())
                .containsExactly(false, true, true);
    }

    @Test
    void end_where_nothing_stands_any_more_however_many_rows_are_formatted() {
        var empty = new StringBuilder();
        for (int row = 3; row < 300_000; row++) {
            empty.append("<row r='").append(row).append("'><c r='A").append(row).append("' s='0'/></row>");
        }
        var ledger = read(raw("""
                <sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>投资方</t></is></c>
                <c r='B1' t='inlineStr'><is><t>总投资</t></is></c></row>
                <row r='2'><c r='A2' t='inlineStr'><is><t>甲公司</t></is></c><c r='B2'><v>500</v></c></row>%s</sheetData>
                <mergeCells><mergeCell ref='A2:A1048576'/><mergeCell ref='C1:XFD1048576'/></mergeCells>""".formatted(empty)));

        assertThat(ledger.rows()).extracting(Row::number).containsExactly(2);
    }

    @Test
    void hold_days_of_every_kind() {
        var ledger = read(workbook(page -> {
            row(page, 1, "投资方", "获知日期");
            row(page, 2, "甲公司", LocalDate.of(2026, 9, 1));
            row(page, 3, "乙公司", 46266);
            row(page, 4, "丙公司", "46266");
            row(page, 5, "丁公司", "2026.9.1");
        }));

        assertThat(texts(ledger, "day"))
                .extracting(text -> DayText.read(text, null))
                .containsOnly(new DayText.Day(LocalDate.of(2026, 9, 1)));
    }
}
