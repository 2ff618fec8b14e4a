package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.file;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;
import static yihao.lead.api.City.rows;
import static yihao.lead.api.LeadApiTest.encoded;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("G5 The register of leads as a workbook")
class ExportApiTest {

    static final String EXPORT = "/api/leads/export";

    @Test
    void has_the_rows_of_the_screen_in_their_order_with_words_for_codes() throws Exception {
        var brand = firm();
        reported("zhangdian.officer", lead(brand + "机械有限公司"));
        reported("zhangdian.officer", lead(brand + "医药有限公司"));
        var query = "?q=" + encoded(brand);

        var sheet = rows(file("zhangdian.officer", EXPORT + query));

        assertThat(sheet.getFirst()).contains("编号", "投资方", "意向投资额", "币种", "保护期至");
        assertThat(column(sheet, 0))
                .isEqualTo(numbers(ok(as("zhangdian.officer").get("/api/leads" + query))));
        assertThat(sheet.get(1)).contains(brand + "医药有限公司", "待研判", "张店区", "2026-09-01");
    }

    @Test
    void leaves_no_trace_of_another_unit_s_confidential_lead() throws Exception {
        var brand = firm();
        reported("linzi.officer", secret(brand + "有限公司"));
        var query = EXPORT + "?q=" + encoded(brand);

        assertThat(rows(file("zhangdian.officer", query))).hasSize(1);
        assertThat(rows(file("linzi.officer", query))).hasSize(2);
    }

    /// What is masked is found by no text; so the lead is looked for by where it stands.
    @Test
    void is_masked_where_the_screen_is() throws Exception {
        var firm = firm() + "有限公司";
        var path = "/api/leads/" + reported("linzi.officer", secret(firm));
        var number = ok(as("linzi.officer").post(path + "/release", Map.of("reason", "无下文")))
                .at("/number");

        var sheet = rows(file("supervision", EXPORT + "?status=RELEASED&unit=district-linzi"));

        assertThat(sheet.toString()).doesNotContain(firm);
        assertThat(sheet.stream().filter(row -> row.contains(number)))
                .singleElement(LIST)
                .startsWith(number, "***", "***", "", "", "已释放", "临淄区");
    }

    @Test
    void computes_nothing_when_it_is_opened() throws Exception {
        var brand = firm();
        var formula = new HashMap<>(lead(brand + "有限公司"));
        formula.put("title", "=HYPERLINK(\"http://example.org\")");
        reported("zhangdian.officer", formula);

        var workbook = file("zhangdian.officer", EXPORT + "?q=" + encoded(brand));

        assertThat(rows(workbook).get(1)).contains("=HYPERLINK(\"http://example.org\")");
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var cells = read.getFirstSheet().openStream().flatMap(Row::stream)) {
            assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
        }
    }

    @Test
    void of_too_many_leads_is_refused_and_says_how_to_go_on() {
        var brand = firm();
        IntStream.rangeClosed(0, City.EXPORT_ROWS)
                .forEach(nth -> reported("zhangdian.officer", lead(brand + names(nth) + "有限公司")));

        var refused = as("zhangdian.officer").get(EXPORT + "?q=" + encoded(brand));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("lead.export-too-large");
        assertThat(refused.at("/detail")).contains(String.valueOf(City.EXPORT_ROWS));
    }

    private static Map<String, Object> secret(String firm) {
        var lead = new HashMap<>(lead(firm));
        lead.put("sharing", "CONFIDENTIAL");
        return lead;
    }

    private static String names(int nth) {
        return "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥".substring(nth, nth + 1);
    }

    private static List<String> column(List<List<String>> sheet, int at) {
        return sheet.stream().skip(1).map(row -> row.get(at)).toList();
    }

    private static List<String> numbers(Answer register) {
        return register.json()
                .path("items")
                .valueStream()
                .map(lead -> lead.path("number").asString())
                .toList();
    }
}
