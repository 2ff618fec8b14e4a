package yihao.ledgers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yihao.ledgers.LedgerTest.read;
import static yihao.ledgers.OfficeLedgersTest.texts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.LeftOut.Reason;

@DisplayName("G5 A ledger as text")
class TextLedgersTest {

    @ParameterizedTest(name = "separated by {0}")
    @ValueSource(strings = {"\t", ";", ","})
    void is_separated_by_what_makes_headings_of_a_line(String separator) {
        var ledger = csv("投资方|总投资|获知日期\n\"甲公司\"|\"1\n000\"|2026-9-1\n".replace("|", separator));

        assertThat(texts(ledger, "investor")).containsExactly("甲公司");
        assertThat(texts(ledger, "day")).containsExactly("2026-9-1");
    }

    @ParameterizedTest(name = "{0} after {1}")
    @CsvSource({"UTF-16LE, fffe", "UTF-16BE, feff"})
    void may_be_unicode_text_of_excel(String charset, String mark) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(HexFormat.of().parseHex(mark));
        file.writeBytes("投资方\t总投资\n甲公司\t５００\n".getBytes(Charset.forName(charset)));

        assertThat(texts(read(file.toByteArray()), "investor")).containsExactly("甲公司");
    }

    @Test
    void does_not_count_the_line_that_tells_excel_the_separator() {
        assertThat(csv("sep=;\r\n投资方;总投资\r\n甲公司;5\r\n").rows())
                .extracting(Row::number)
                .containsExactly(2);
    }

    @Test
    void may_keep_its_zeros_by_a_formula() {
        assertThat(day("=\"20260901\"")).isEqualTo("20260901");
        assertThat(day("=\"0123\"")).isEqualTo("0123");
        assertThat(day("\"=\"\"0123\"\"\"")).isEqualTo("0123");
        assertThat(day("=\"甲\"\"乙\"")).isEqualTo("甲\"乙");
    }

    @Test
    void has_no_other_formulas() {
        assertThat(day("=20260901")).isEqualTo("=20260901");
        assertThat(day("型号=\"0123\"")).isEqualTo("型号=\"0123\"");
        assertThat(day("=\"0123\"&\"4\"")).isEqualTo("=\"0123\"&\"4\"");
    }

    private static String day(String written) {
        return texts(csv("投资方,总投资,获知日期\n甲公司,5," + written + "\n"), "day").getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计,,5",
                "小 计,,5",
                "总计：,,5",
                "累计,,5",
                "本页小计,,5",
                "合计（3个）,,5",
                "合计3个项目,,5",
                "合计：3个项目,,5",
                "\"共计3个项目，总投资5亿元\",,",
                "其中：外资,,5",
                "张店区小计,,5",
                "12,合计,5",
                "1-9月累计,,5",
                "Total,,5"
            })
    void leaves_out_a_total(String row) {
        assertThat(reasonFor(row)).isEqualTo(Reason.TOTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：数据截至9月底,,",
                "注1：含税,,",
                "备注,本表每月报送,",
                "说明：一式两份,,",
                "填报人：演示甲,审核人：演示乙,",
                "填报人（签字）：,,演示甲",
                "填表日期：2026年9月1日,,",
                "单位（盖章）：,,",
                "※注：见附件,,",
                "以上数据均为预计数。,,",
                "例,示例公司,500"
            })
    void leaves_out_a_note_or_a_signature(String row) {
        assertThat(reasonFor(row)).isEqualTo(Reason.NOTE);
    }

    @Test
    void leaves_out_the_rest_of_a_signature() {
        var ledger = table("填报人：演示甲,,\n,张店区投资促进局,\n,,2026年9月30日");

        assertThat(ledger.leftOut()).extracting(LeftOut::reason).containsOnly(Reason.NOTE);
        assertThat(ledger.rows()).extracting(Row::number).containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、张店区,,", "（二）淄川区,,", "张店区,,", "一,张店区（3个）,1500", ",一、张店区,1500", ",张店区,"})
    void leaves_out_the_head_of_a_group(String row) {
        assertThat(reasonFor(row)).isEqualTo(Reason.GROUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7,,", "1,2,3", "序号,投资方,总投资"})
    void leaves_out_a_row_without_data(String row) {
        assertThat(reasonFor(row)).isIn(Reason.EMPTY, Reason.HEADING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,会计事务所,5", "3,山东总计划投资有限公司,5", "4,累计创新有限公司,5", "5,备注科技公司,5", "6,一汽集团,5", "7,甲公司,"})
    void keeps_a_row_that_only_looks_like_one(String row) {
        assertThat(table(row).rows()).extracting(Row::number).containsExactly(2, 3);
    }

    @Test
    void keeps_a_name_alone_where_rows_have_no_numbers() {
        assertThat(csv("投资方,总投资\n甲公司,5\n乙公司,\n").rows()).extracting(Row::number).containsExactly(2, 3);
    }

    @Test
    void knows_its_groups_also_where_it_begins_in_the_second_column() {
        var ledger = csv(",序号,投资方,总投资\n,一,张店区,5\n,1,甲公司,5\n,张店区,,\n");

        assertThat(ledger.rows()).extracting(Row::number).containsExactly(3);
        assertThat(ledger.leftOut()).extracting(LeftOut::reason).containsOnly(Reason.GROUP);
    }

    @Test
    void may_end_its_lines_as_a_macintosh_once_did() {
        assertThat(csv("投资方,总投资\r" + "甲公司,5\r".repeat(3_000)).rows()).hasSize(3_000);
    }

    @Test
    void repeats_what_stands_above_where_a_cell_says_so() {
        var ledger = csv("投资方,总投资,获知日期\n甲公司,5,2026-9-1\n乙公司,同上,同上\n,〃,\n");

        assertThat(texts(ledger, "day")).containsExactly("2026-9-1", "2026-9-1", "");
        assertThat(ledger.rows())
                .extracting(row -> row.text("amount"), row -> row.cell("amount").isShared())
                .containsExactly(tuple("5", false), tuple("5", true), tuple("5", true));
        assertThat(csv("投资方,总投资\n同上,5\n").rows().getFirst().cell("investor").isWithoutValue())
                .isTrue();
    }

    private static Reason reasonFor(String row) {
        var ledger = table(row);
        assertThat(ledger.rows()).extracting(Row::number).containsExactly(2);
        assertThat(ledger.leftOut()).extracting(LeftOut::row).containsExactly(3);
        return ledger.leftOut().getFirst().reason();
    }

    private static Ledger table(String row) {
        return csv("序号,投资方,总投资\n1,某公司,5\n%s\n".formatted(row));
    }

    private static Ledger csv(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }
}
