package yihao.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.ledgers.LedgerProblem.NOT_A_SPREADSHEET;
import static yihao.ledgers.LedgerProblem.NO_HEADINGS;
import static yihao.ledgers.LedgerProblem.NO_ROWS;
import static yihao.ledgers.LedgerProblem.OLD_OR_LOCKED;
import static yihao.ledgers.LedgerProblem.ROW_TOO_LONG;
import static yihao.ledgers.LedgerProblem.TOO_LARGE;
import static yihao.ledgers.LedgerProblem.TOO_MANY_COLUMNS;
import static yihao.ledgers.LedgerProblem.TOO_MANY_ROWS;
import static yihao.ledgers.LedgerProblem.UNPACKS_TOO_LARGE;
import static yihao.ledgers.Workbooks.raw;
import static yihao.ledgers.Workbooks.workbook;
import static yihao.ledgers.Workbooks.zip;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import yihao.kernel.Outcome;
import yihao.ledgers.Ledger.Row;

@DisplayName("L12 A person's spreadsheet")
class LedgerTest {

    static final Headings HEADINGS = Headings.of(
            Map.of(
                    "investor", List.of("投资方", "投资主体", "Investor"),
                    "amount", List.of("投资额（万元）", "总投资", "投资额"),
                    "day", List.of("获知日期")),
            ValuesTest.WORDS);

    static final String SHEET = """
            2026年招商线索汇总,,
            ,,
            序号,投 资 方,＊投资额（单位：亿元）
            1,甲公司,"1,200.5"
            ,,
            2,"乙公司
            上海",８
            """;

    @Test
    void is_read_below_its_headings_with_the_row_numbers_that_people_see() {
        var ledger = read(SHEET.getBytes(StandardCharsets.UTF_8));

        assertThat(ledger.rows()).extracting(Row::number).containsExactly(4, 6);
        assertThat(ledger.rows().getFirst().text("investor")).isEqualTo("甲公司");
        assertThat(ledger.rows().getFirst().cell("amount")).isEqualTo(new Ledger.Cell("1,200.5", "亿元"));
        assertThat(ledger.rows().getLast().text("investor")).isEqualTo("乙公司\n上海");
        assertThat(ledger.rows().getLast().text("day")).isEmpty();
        assertThat(ledger.unread()).containsExactly("序号");
    }

    @Test
    void may_be_text_with_a_byte_order_mark_or_in_the_charset_of_chinese_excel() {
        var plain = read(SHEET.getBytes(StandardCharsets.UTF_8));

        assertThat(read(("\uFEFF" + SHEET).getBytes(StandardCharsets.UTF_8))).isEqualTo(plain);
        assertThat(read(SHEET.getBytes(Charset.forName("GB18030")))).isEqualTo(plain);
    }

    @Test
    void may_begin_with_its_headings_behind_a_byte_order_mark() {
        assertThat(read("\uFEFF投资方,总投资\n甲公司,5".getBytes(StandardCharsets.UTF_8)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.text("investor")).isEqualTo("甲公司"));
    }

    @Test
    void may_be_a_workbook_whose_first_sheet_is_a_cover() {
        var file = workbook(cover -> cover.value(0, 0, "封面"), page -> {
            page.value(0, 0, "一季度线索");
            page.value(2, 0, "投资主体");
            page.value(2, 1, "总投资（万元）");
            page.value(2, 2, "获知日期");
            page.value(4, 0, "甲公司");
            page.value(4, 1, 1234567.1);
            page.value(4, 2, LocalDate.of(2026, 9, 1));
            page.style(4, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
            page.value(5, 0, "乙公司");
            page.value(5, 1, 0.1 + 0.2);
            page.value(5, 2, 46266);
        });

        var rows = read(file).rows();

        assertThat(rows).extracting(Row::number).containsExactly(5, 6);
        assertThat(rows.getFirst().text("amount")).isEqualTo("1234567.1");
        assertThat(rows.getFirst().text("day")).isEqualTo("2026-09-01");
        assertThat(rows.getLast().text("amount")).isEqualTo("0.3");
        assertThat(rows.getLast().text("day")).isEqualTo("46266");
    }

    @Test
    void may_be_its_own_template() {
        var template = new LedgerWorkbook.Sheet("线索", null, List.of("投资方", "投资额（万元）"), List.of(List.of("甲公司", "5000")));
        var ledger = read(LedgerWorkbook.write(List.of(template)));

        assertThat(ledger.rows()).extracting(Row::number).containsExactly(2);
        assertThat(ledger.rows().getFirst().cell("amount")).isEqualTo(new Ledger.Cell("5000", "万元"));
    }

    @Test
    void of_two_columns_for_one_field_the_first_that_is_filled_counts() {
        var rows = read("投资方,投资主体,总投资\n甲,乙,1\n,丙,2".getBytes(StandardCharsets.UTF_8))
                .rows();

        assertThat(rows).extracting(row -> row.text("investor")).containsExactly("甲", "丙");
        assertThat(rows.getFirst().all("investor"))
                .extracting(Ledger.Cell::text)
                .containsExactly("甲", "乙");
    }

    @Test
    void is_refused_when_it_is_something_else_whatever_it_is_called() {
        var picture = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

        assertThat(refusal(picture)).isEqualTo(NOT_A_SPREADSHEET);
        assertThat(refusal(HexFormat.of().parseHex("d0cf11e0a1b11ae1000000"))).isEqualTo(OLD_OR_LOCKED);
        assertThat(refusal(zip("word/document.xml", new byte[100]))).isEqualTo(NOT_A_SPREADSHEET);
        assertThat(refusal(Arrays.copyOf(workbook(page -> page.value(0, 0, "投资方")), 300)))
                .isEqualTo(NOT_A_SPREADSHEET);
        assertThat(refusal("\"投资方,总投资\n甲".getBytes(StandardCharsets.UTF_8))).isEqualTo(NOT_A_SPREADSHEET);
    }

    @Test
    void is_refused_when_it_is_small_only_on_its_way() {
        assertThat(refusal(zip("xl/sharedStrings.xml", new byte[(192 << 20) + 1])))
                .isEqualTo(UNPACKS_TOO_LARGE);
        assertThat(refusal(new byte[(20 << 20) + 1])).isEqualTo(TOO_LARGE);
    }

    @Test
    void is_refused_when_it_names_a_place_that_no_spreadsheet_has() {
        var far = "<sheetData><row r='1'><c s='1' r='ZZZZZZ1'><v>1</v></c></row></sheetData>";
        var wide = "投资方,总投资\n" + ",".repeat(2001);

        assertThat(refusal(zip("xl/worksheets/sheet1.xml", far.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(TOO_MANY_COLUMNS);
        assertThat(refusal(zip("xl/worksheets/a picture", far.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(TOO_MANY_COLUMNS);
        assertThat(refusal(raw(far.replace("ZZZZZZ", "zzzzzz")))).isEqualTo(NOT_A_SPREADSHEET);
        assertThat(refusal(raw("<sheetData><row r='2'/><row r='2'/></sheetData>")))
                .isEqualTo(NOT_A_SPREADSHEET);
        assertThat(refusal(zip("xl/any.xml", far.replace("ZZZZZZ", "XFD").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(NOT_A_SPREADSHEET);
        assertThat(refusal(wide.getBytes(StandardCharsets.UTF_8))).isEqualTo(TOO_MANY_COLUMNS);
    }

    @Test
    @Timeout(30)
    void is_read_soon_whatever_it_is_made_to_cost() {
        var brackets = "投资方,总投资\n" + ("(".repeat(19_900) + ",万万万\n").repeat(100);
        var merges = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 9_000; row++) {
            merges.append("<row r='%d'><c r='BH%d'><v>1</v></c></row>".formatted(row, row));
        }
        merges.append("</sheetData><mergeCells>");
        for (int at = 0; at < 120_000; at++) {
            merges.append("<mergeCell ref='%s%d:XFD1048576'/>".formatted((char) ('A' + at % 26), at % 9_000 + 1));
        }

        assertThat(read(brackets.getBytes(StandardCharsets.UTF_8)).rows()).hasSize(100);
        assertThat(refusal(raw(merges.append("</mergeCells>").toString()))).isEqualTo(NO_HEADINGS);
    }

    @Test
    void is_refused_without_headings_or_rows() {
        assertThat(refusal(new byte[0])).isEqualTo(NO_HEADINGS);
        assertThat(refusal("投资方,备忘\n甲,1".getBytes(StandardCharsets.UTF_8))).isEqualTo(NO_HEADINGS);
        assertThat(refusal("投资方,总投资\n,".getBytes(StandardCharsets.UTF_8))).isEqualTo(NO_ROWS);
    }

    @Test
    void has_up_to_50000_rows_and_60_columns() {
        assertThat(read(rows(50_000)).rows()).hasSize(50_000);
        assertThat(refusal(rows(50_001))).isEqualTo(TOO_MANY_ROWS);
        assertThat(read(columns(60)).rows()).hasSize(1);
        assertThat(refusal(columns(61))).isEqualTo(TOO_MANY_COLUMNS);
    }

    @Test
    void has_rows_of_up_to_20000_characters() {
        var longest = "甲".repeat(10_000) + "," + "1".repeat(10_000);

        assertThat(read(("投资方,总投资\n" + longest).getBytes(StandardCharsets.UTF_8))
                        .rows())
                .hasSize(1);
        assertThat(refusal(("投资方,总投资\n" + longest + "1").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ROW_TOO_LONG);
    }

    private static byte[] rows(int count) {
        return ("投资方,总投资" + "\n甲,1".repeat(count)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] columns(int count) {
        var filled = String.join(",", Collections.nCopies(count, "甲"));
        return ("投资方,总投资\n" + filled).getBytes(StandardCharsets.UTF_8);
    }

    static Ledger read(byte[] file) {
        return Ledger.read(file, HEADINGS).orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private static Object refusal(byte[] file) {
        return Ledger.read(file, HEADINGS) instanceof Outcome.Refused<Ledger>(var refusal) ? refusal.problem() : "read";
    }
}
