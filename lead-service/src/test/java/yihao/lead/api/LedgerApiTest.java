package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.file;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;
import static yihao.lead.api.City.rows;
import static yihao.lead.api.Imports.checked;
import static yihao.lead.api.Imports.entered;
import static yihao.lead.api.Imports.sent;
import static yihao.lead.api.LeadApiTest.encoded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.testkit.service.Http.Answer;

@DisplayName("L12 A spreadsheet of leads over HTTP")
class LedgerApiTest {

    static final String LEADS = "leads";

    @Test
    void tells_of_each_row_what_would_become_of_it_and_changes_nothing() {
        var free = firm();
        var held = firm();
        var number = as("linzi.officer")
                .get("/api/leads/" + reported("linzi.officer", lead(held + "有限公司")))
                .at("/number");
        var file = csv("""
                张店区招商线索汇总
                投资方,投资额（万元）,获知日期,联系人,备注,进度
                %1$s有限公司,"8,000",2026年8月31日,演示联系人,年产两万吨,在谈
                %1$s股份有限公司,1.2亿元,,,,
                %2$s股份有限公司,500,,,,
                %3$s,500万美元,2026/8/1,,,
                ,五千,上周,,,
                %4$s有限公司,500,2026-09-02,,,
                """.formatted(free, held, held.replace("科技", ""), firm()));

        var preview = checked("zhangdian.officer", LEADS, file);

        assertThat(all(preview, "row")).containsExactly("3", "4", "5", "6", "7", "8");
        assertThat(all(preview, "outcome")).containsExactly("FREE", "REFUSED", "REFUSED", "FREE", "REFUSED", "REFUSED");
        assertThat(preview.at("/unreadColumns/0")).isEqualTo("进度");
        assertThat(preview.at("/rows/0/amount/amount")).isEqualTo("80000000.00");
        assertThat(preview.at("/rows/1/problem/code")).isEqualTo("lead.repeated-in-file");
        assertThat(preview.at("/rows/1/problem/detail")).contains("第 3 行");
        assertThat(preview.at("/rows/2/problem/code")).isEqualTo("lead.already-reported");
        assertThat(preview.at("/rows/2/problem/heldBy")).isEqualTo("临淄区");
        assertThat(preview.at("/rows/2/problem/detail")).contains("请联系临淄区，");
        assertThat(preview.at("/rows/3/amount/currency")).isEqualTo("USD");
        assertThat(preview.at("/rows/3/warnings/0/number")).isEqualTo(number);
        assertThat(violations(preview, 4))
                .containsExactlyInAnyOrder("/amount amount", "/heardOn day", "/investor/names required");
        assertThat(preview.at("/rows/5/problem/code")).isEqualTo("lead.date-in-future");
        assertThat(count(free)).isEqualTo("0");
    }

    @Test
    void registers_the_good_rows_and_the_same_file_again_adds_nothing() {
        var firm = firm();
        var file = csv("项目名称,投资主体,总投资（亿元）,线索来源,行业,国别\n石墨项目,%1$s有限公司,１.５,展会,化学原料和化学制品制造业,德国\n,%1$s股份有限公司,1,,,\n"
                .formatted(firm));

        var first = entered("zhangdian.officer", LEADS, file);
        var again = entered("zhangdian.officer", LEADS, file);
        var asked = checked("zhangdian.officer", LEADS, file);

        assertThat(all(first, "outcome")).containsExactly("REGISTERED", "REFUSED");
        assertThat(first.at("/rows/1/problem/number")).isEqualTo(first.at("/rows/0/number"));
        assertThat(all(again, "outcome")).containsExactly("KNOWN", "REFUSED");
        assertThat(all(asked, "outcome")).containsExactly("KNOWN", "REFUSED");
        assertThat(again.at("/rows/0/number")).isEqualTo(first.at("/rows/0/number"));
        assertThat(count(firm)).isEqualTo("1");
        var lead = ok(as("zhangdian.officer").get("/api/leads/" + first.at("/rows/0/id")));
        assertThat(List.of("/title", "/amount/amount", "/channel", "/industry", "/investor/country", "/sharing"))
                .extracting(lead::at)
                .containsExactly("石墨项目", "150000000.00", "EXHIBITION", "26", "DE", "OWN");
    }

    @Test
    void says_at_the_field_when_an_amount_has_no_unit() {
        var answer = entered("zhangdian.officer", LEADS, csv("投资方,总投资\n%s有限公司,5000\n".formatted(firm())));

        assertThat(answer.at("/rows/0/problem/violations/0/pointer")).isEqualTo("/amount");
        assertThat(answer.at("/rows/0/problem/violations/0/code")).isEqualTo("amount-unit");
        assertThat(answer.at("/rows/0/problem/violations/0/detail")).contains("万元");
    }

    @Test
    void is_read_as_an_office_keeps_it_and_tells_what_it_left_out() {
        var firm = firm();
        var file = csv("""
                张店区2026年招商线索台账（单位：万元）
                序号,投资方,,总投资,币种,获知日期
                ,名称,联系人,,,
                1,%1$s甲有限公司,演示甲,"8,000",,9月1日
                2,%2$s乙有限公司,演示乙,约1.2亿元,人民币,26.9.1
                小计,,,20000,,
                3,%3$s丙有限公司,,1.2-1.5亿,,2026年9月
                4,%4$s丁有限公司,,500,美元,2026.09.01-09.03
                5,同上,,=D3*2,,
                注：每月5日前报送。,,,,,
                """.formatted(firm, firm(), firm(), firm()));

        var preview = checked("zhangdian.officer", LEADS, file);

        assertThat(all(preview, "row")).containsExactly("4", "5", "7", "8", "9");
        assertThat(all(preview, "outcome")).containsExactly("FREE", "FREE", "REFUSED", "REFUSED", "REFUSED");
        assertThat(preview.at("/rows/0/amount/amount")).isEqualTo("80000000.00");
        assertThat(preview.at("/rows/1/amount/amount")).isEqualTo("120000000.00");
        assertThat(violations(preview, 2)).containsExactlyInAnyOrder("/amount amount-range", "/heardOn day-missing");
        assertThat(violations(preview, 3)).containsExactlyInAnyOrder("/heardOn day-range");
        assertThat(violations(preview, 4)).contains("/amount formula");
        assertThat(preview.json()
                        .at("/leftOut")
                        .valueStream()
                        .map(left -> left.path("row").asString("") + " "
                                + left.path("reason").asString("")))
                .containsExactly("6 TOTAL", "10 NOTE");
        assertThat(preview.at("/leftOut/0/text")).isEqualTo("小计 20000");
    }

    @Test
    void is_read_in_all_its_sheets_and_a_repeated_investor_is_told_with_its_sheet() {
        var firm = firm();
        var file = workbook(Map.of(
                "一季度", List.of(List.of("投资方", "总投资"), List.of(firm + "有限公司", "5亿元")),
                "二季度", List.of(List.of("投资方", "总投资"), List.of(firm + "股份有限公司", "5亿元"))));

        var preview = checked("zhangdian.officer", LEADS, file);
        var done = entered("zhangdian.officer", LEADS, file);
        var again = entered("zhangdian.officer", LEADS, file);

        assertThat(all(preview, "sheet")).containsExactly("一季度", "二季度");
        assertThat(all(preview, "row")).containsExactly("2", "2");
        assertThat(all(preview, "outcome")).containsExactly("FREE", "REFUSED");
        assertThat(preview.at("/rows/1/problem/detail")).contains("一季度!2");
        assertThat(all(done, "outcome")).containsExactly("REGISTERED", "REFUSED");
        assertThat(all(again, "outcome")).containsExactly("KNOWN", "REFUSED");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            总投资（万元）,币种              | 500,美元        | USD 5000000.00
            总投资（万）,币种               | 500,美元        | USD 5000000.00
            总投资（元）,币种               | 500,USD       | USD 500.00
            总投资（万元）,币种              | 500,人民币       | CNY 5000000.00
            总投资,币种                    | 500,万美元       | USD 5000000.00
            总投资,币种                    | 5亿,美元         | USD 500000000.00
            总投资（亿元）,投资额（万元）       | 5,50000        | CNY 500000000.00
            总投资（意向）（万元）,币种         | 500,           | CNY 5000000.00
            总投资,币种                    | 500,人民币       | amount-unit
            总投资（人民币万元）,币种          | 500,美元        | amount-currency
            总投资（万元）,币种              | 500万元,美元      | amount-currency
            总投资（万美元）,币种             | 500,人民币       | amount-currency
            总投资（亿元）,投资额（万元）       | 5,500          | amount-twice
            总投资（亩）,币种               | 500,           | amount-unit
            """)
    void takes_an_amount_only_where_its_unit_and_its_currency_are_said(String headings, String cells, String amount) {
        var file = csv("投资方,%s\n%s有限公司,%s\n".formatted(headings, firm(), cells));

        var preview = checked("zhangdian.officer", LEADS, file);

        var refused = violations(preview, 0).stream()
                .map(violation -> violation.substring("/amount ".length()))
                .findFirst();
        assertThat(refused.orElseGet(
                        () -> preview.at("/rows/0/amount/currency") + " " + preview.at("/rows/0/amount/amount")))
                .isEqualTo(amount);
    }

    @Test
    void takes_an_amount_merged_over_rows_only_where_its_investor_is_merged_over_the_same() {
        var one = List.of("项目", firm() + "有限公司", "5亿元", "甲");
        var other = List.of("项目", firm() + "有限公司", "6亿元", "乙");
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var page = workbook.newWorksheet("台账");
            fill(page, List.of(List.of("项目名称", "投资方", "总投资", "联系人"), one, List.of("", "", "", "丙"), other));
            page.value(4, 1, firm() + "有限公司");
            page.range(1, 1, 2, 1).merge();
            page.range(1, 2, 2, 2).merge();
            page.range(3, 2, 4, 2).merge();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        var preview = checked("zhangdian.officer", LEADS, bytes.toByteArray());

        assertThat(all(preview, "row")).containsExactly("2", "3", "4", "5");
        assertThat(preview.at("/rows/0/amount/amount")).isEqualTo("500000000.00");
        assertThat(violations(preview, 1)).containsExactly(" row-continued");
        assertThat(violations(preview, 2)).containsExactly("/amount amount-shared");
        assertThat(violations(preview, 3)).containsExactly("/amount amount-shared");
    }

    @Test
    void is_refused_from_whoever_does_not_report_and_when_it_is_no_spreadsheet() {
        assertThat(sent("auditor", LEADS, csv("投资方,总投资\n甲,5亿\n")).at("/code")).isEqualTo("lead.may-not-report");
        var picture = sent("zhangdian.officer", LEADS, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        assertThat(picture.status()).isEqualTo(422);
        assertThat(picture.at("/code")).isEqualTo("ledger.not-a-spreadsheet");
        assertThat(picture.at("/title")).isEqualTo("不是表格文件");
    }

    @Test
    void has_a_template_whose_example_is_not_registered() throws Exception {
        for (var language : List.of("zh", "en")) {
            var template = file("zhangdian.officer", "/api/imports/template?kind=leads&language=" + language);

            var answer = checked("zhangdian.officer", LEADS, template);

            assertThat(answer.json().at("/unreadColumns")).isEmpty();
            assertThat(answer.json().at("/rows")).isEmpty();
            assertThat(answer.at("/leftOut/0/reason")).isEqualTo("EXAMPLE");
        }
    }

    @Test
    void sends_the_refused_rows_back_as_a_file_that_is_corrected_and_sent_again() throws Exception {
        var free = firm();
        var file = csv("""
                2026年招商线索
                投资方,总投资（亿元）,获知日期,联系人
                %s有限公司,1,8月30日,
                %s有限公司,五,8月31日,演示联系人
                """.formatted(free, firm()));

        var sent = entered("zhangdian.officer", LEADS, file);
        var back = file("zhangdian.officer", "/api/imports/" + sent.at("/id") + "/refused");
        var again = checked("zhangdian.officer", LEADS, back);

        assertThat(all(again, "outcome")).containsExactly("REFUSED");
        assertThat(violations(again, 0)).containsExactly("/amount amount");
        assertThat(again.at("/unreadColumns/0")).isEqualTo("未登记原因");
        assertThat(rows(back).toString()).contains("投资额 (亿元)", "投资额（万元）：").doesNotContain(free);
    }

    @Test
    void sends_nothing_of_other_units_back_but_what_was_sent() throws Exception {
        var held = firm();
        ok(as("linzi.officer").post("/api/leads", lead(held + "有限公司")));
        var file = csv("投资方,总投资（万元）\n%s有限公司,5\n".formatted(held));

        var path = "/api/imports/" + checked("zhangdian.officer", LEADS, file).at("/id");

        assertThat(rows(file("zhangdian.officer", path + "/refused")).toString())
                .contains(held)
                .contains("临淄区");
        for (var mine : List.of(path, path + "/rows", path + "/refused")) {
            assertThat(as("linzi.officer").get(mine).status()).isEqualTo(404);
        }
    }

    private static byte[] csv(String text) {
        return text.getBytes(Charset.forName("GB18030"));
    }

    private static List<String> all(Answer ledger, String field) {
        return ledger.json()
                .path("rows")
                .valueStream()
                .map(row -> row.path(field).asString(""))
                .toList();
    }

    private static List<String> violations(Answer ledger, int row) {
        return ledger.json()
                .at("/rows/" + row + "/problem/violations")
                .valueStream()
                .map(violation -> violation.path("pointer").asString("") + " "
                        + violation.path("code").asString(""))
                .toList();
    }

    private static byte[] workbook(Map<String, List<List<String>>> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            new TreeMap<>(sheets).forEach((name, rows) -> fill(workbook.newWorksheet(name), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet page, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                page.value(row, column, rows.get(row).get(column));
            }
        }
    }

    private static String count(String firm) {
        return ok(as("bureau.officer").get("/api/leads?q=" + encoded(firm))).at("/total/count");
    }
}
