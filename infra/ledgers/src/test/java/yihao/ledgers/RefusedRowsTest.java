package yihao.ledgers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.ledgers.Ledger.Cell;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.LedgerColumn.Words;
import yihao.ledgers.RefusedRows.Refused;

@DisplayName("G5 Rows that are sent back to be corrected")
class RefusedRowsTest {

    enum Field {
        INVESTOR,
        AMOUNT,
        DAY
    }

    static final Words NO_EXAMPLE = new Words("", "");
    static final List<LedgerColumn<Field>> COLUMNS = List.of(
            new LedgerColumn<>(Field.INVESTOR, List.of("投资方", "投资主体"), List.of("Investor"), NO_EXAMPLE),
            new LedgerColumn<>(
                    Field.AMOUNT, List.of("投资额（万元）", "总投资", "计划投资"), List.of("Amount (CNY)", "Investment"), NO_EXAMPLE),
            new LedgerColumn<>(Field.DAY, List.of("获知日期"), List.of("Day"), NO_EXAMPLE));
    static final Headings HEADINGS = Headings.of(LedgerColumn.headings(COLUMNS), ValuesTest.WORDS);

    @Test
    void stand_as_they_were_written_with_what_is_wrong_beside_them() {
        var rows = read("投资方,总投资（亿元）,获知日期,备注\n甲公司,五,9月1日,x\n乙公司,=1+1,上周,y");

        var back = sentBack(rows, Locale.CHINESE);

        assertThat(back.rows()).extracting(row -> row.text("INVESTOR")).containsExactly("甲公司", "乙公司");
        assertThat(back.rows())
                .extracting(row -> row.cell("AMOUNT"))
                .containsExactly(new Cell("五", "亿元"), new Cell("=1+1", "亿元"));
        assertThat(back.rows()).extracting(row -> row.text("DAY")).containsExactly("9月1日", "上周");
        assertThat(back.unread()).containsExactly("原因");
    }

    @Test
    void keep_the_unit_that_each_amount_had_and_none_where_none_was_said() {
        var rows = List.of(
                read("单位：万元,\n投资方,总投资\n甲公司,5").getFirst(),
                read("投资方,总投资\n乙公司,6").getFirst(),
                read("投资方,总投资（万美元）\n丙公司,7").getFirst());

        assertThat(sentBack(rows, Locale.CHINESE).rows())
                .extracting(row -> row.cell("AMOUNT"))
                .containsExactly(new Cell("5", "万元"), new Cell("6", ""), new Cell("7", "万美元"));
    }

    @Test
    void keep_both_amounts_where_two_columns_say_one() {
        var rows = read("投资方,总投资（万元）,计划投资（万元）\n甲公司,5,6");

        assertThat(sentBack(rows, Locale.CHINESE).rows().getFirst().all("AMOUNT"))
                .containsExactly(new Cell("5", "万元"), new Cell("6", "万元"));
    }

    @Test
    void keep_the_year_that_a_title_said() {
        var rows = List.of(
                read("2025年线索,\n投资方,获知日期\n甲公司,12月30日").getFirst(),
                read("2026年线索,\n投资方,获知日期\n乙公司,1月2日").getFirst(),
                read("投资方,获知日期\n丙公司,1月3日").getFirst());

        assertThat(sentBack(rows, Locale.ENGLISH).rows())
                .extracting(Row::year)
                .containsExactly(Year.of(2025), Year.of(2026), null);
    }

    @Test
    void do_not_make_each_row_s_own_what_one_merged_cell_says_for_several() {
        var file = Workbooks.workbook(page -> {
            page.value(0, 0, "投资方");
            page.value(0, 1, "总投资（万元）");
            page.value(1, 0, "3M公司");
            page.value(1, 1, "约3000");
            page.value(0, 2, "获知日期");
            page.value(1, 2, "2026-9-1");
            page.value(2, 2, "2026-9-2");
            page.range(1, 0, 2, 0).merge();
            page.range(1, 1, 2, 1).merge();
        });
        var rows = Ledger.read(file, HEADINGS)
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()))
                .rows();

        assertThat(sentBack(rows, Locale.CHINESE).rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.text("INVESTOR")).isEqualTo("3M公司"))
                .allSatisfy(row -> assertThat(AmountText.read(row.cell("AMOUNT"), ValuesTest.WORDS))
                        .isNotInstanceOf(AmountText.Amount.class));
    }

    private static Ledger sentBack(List<Row> rows, Locale locale) {
        var refused = rows.stream().map(row -> new Refused(row, "看不懂，请改正")).toList();
        var workbook = new RefusedRows<>("线索", COLUMNS, "原因", locale).workbook(refused);
        return Ledger.read(workbook, HEADINGS).orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private static List<Row> read(String text) {
        return Ledger.read(text.getBytes(StandardCharsets.UTF_8), HEADINGS)
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()))
                .rows();
    }
}
