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

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L2 G5 A spreadsheet of enterprises")
class EnterpriseLedgerApiTest {

    static final String FIRMS = "enterprises";
    static final String OFFICER = "zhangdian.officer";

    @Test
    void is_looked_at_registered_once_and_known_the_second_time() {
        var brand = firm();
        var sheet = """
                目标企业名录,,,,,
                序号,企业名称,英文名称,国别,行业,企业特征
                1,%s化工有限公司,,,化学原料和化学制品制造业,世界500强、上市公司
                2,%s Chemie GmbH,,德国,26,
                """.formatted(brand, brand).getBytes(Charset.forName("GB18030"));

        var preview = checked(OFFICER, FIRMS, sheet);
        assertThat(outcomes(preview)).containsExactly("FREE", "FREE");
        assertThat(preview.at("/rows/1/country")).isEqualTo("DE");
        assertThat(ok(as("auditor").get("/api/enterprises?q=" + encoded(brand))).at("/total/count"))
                .isEqualTo("0");

        var done = entered(OFFICER, FIRMS, sheet);
        assertThat(outcomes(done)).containsExactly("REGISTERED", "REGISTERED");
        var again = entered("linzi.officer", FIRMS, sheet);
        assertThat(outcomes(again)).containsExactly("KNOWN", "KNOWN");
        assertThat(again.at("/rows/0/number")).isEqualTo(done.at("/rows/0/number"));
        var first = ok(as("auditor").get("/api/enterprises/" + done.at("/rows/0/id")));
        assertThat(first.at("/industry")).isEqualTo("26");
        assertThat(first.json().path("traits").toString()).contains("FORTUNE_500", "LISTED");
    }

    @Test
    void warns_of_a_check_digit_and_sends_back_what_is_wrong() throws IOException, InterruptedException {
        var brand = firm();
        var sheet = """
                企业名称,统一社会信用代码,境外注册号,国家,企业特征
                %s甲有限公司,91350100M000100Y44,,,
                %s乙有限公司,12,,,
                %s Sea Ltd,,HRB 9,,
                %s丁有限公司,,,亚特兰蒂斯,
                %s戊有限公司,,,,宇宙500强
                %s甲有限公司,,,,
                """.replace("%s", brand).getBytes(StandardCharsets.UTF_8);

        var done = entered(OFFICER, FIRMS, sheet);

        assertThat(outcomes(done)).containsExactly("REGISTERED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED");
        assertThat(done.at("/rows/0/warnings/0/code")).isEqualTo("lead.credit-code-check-digit");
        assertThat(done.at("/rows/1/problem/code")).isEqualTo("lead.credit-code-malformed");
        assertThat(done.at("/rows/2/problem/violations/0/pointer")).isEqualTo("/country");
        assertThat(done.at("/rows/3/problem/violations/0/pointer")).isEqualTo("/country");
        assertThat(done.at("/rows/4/problem/violations/0/pointer")).isEqualTo("/traits");
        assertThat(done.at("/rows/5/problem/code")).isEqualTo("lead.enterprise-repeated-in-file");
        assertThat(done.at("/rows/5/problem/row")).isEqualTo("2");
        var refused = rows(file(OFFICER, "/api/imports/" + done.at("/id") + "/refused"));
        assertThat(refused).hasSize(6);
    }

    @Test
    void may_be_a_template_filled_in_and_is_read_back_from_an_export() throws IOException, InterruptedException {
        var template = file(OFFICER, "/api/imports/template?kind=enterprises");
        assertThat(rows(template).getFirst()).contains("企业名称", "统一社会信用代码", "企业特征");
        assertThat(checked(OFFICER, FIRMS, template).at("/leftOut/0/reason")).isEqualTo("EXAMPLE");

        var brand = firm();
        var names = List.of(name(brand + "材料有限公司", "zh"), name(brand + " Materials", "en"), name("+1+1" + brand, "zh"));
        ok(as(OFFICER)
                .post(
                        "/api/enterprises",
                        Map.of("names", names, "country", "CN", "traits", List.of("CENTRAL_SOE", "LISTED"))));
        var export = file("auditor", "/api/enterprises/export?q=" + encoded(brand));
        assertThat(rows(export)).hasSize(2);
        assertThat(rows(export).getFirst()).startsWith("编号", "企业名称");
        assertThat(rows(export).get(1))
                .contains(brand + "材料有限公司", brand + " Materials", "+1+1" + brand, "中国", "央企、上市公司");
        assertThat(outcomes(checked(OFFICER, FIRMS, export))).containsExactly("KNOWN");
    }

    @Test
    void leaves_no_trace_of_what_confidential_reports_alone_tell() throws IOException, InterruptedException {
        var brand = firm();
        var secret = new HashMap<>(lead(brand + "有限公司"));
        secret.put("sharing", "CONFIDENTIAL");
        reported("linzi.officer", secret);
        var path = "/api/enterprises/export?q=" + encoded(brand);

        assertThat(rows(file(OFFICER, path))).hasSize(1);
        assertThat(rows(file("linzi.officer", path))).hasSize(2);
    }

    @Test
    void of_too_many_rows_is_refused_and_says_how_to_go_on() {
        var brand = firm();
        var lines = IntStream.rangeClosed(0, City.EXPORT_ROWS)
                .mapToObj(nth -> brand + "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥".charAt(nth) + "有限公司,中国\n")
                .toList();
        entered(OFFICER, FIRMS, ("企业名称,国别\n" + String.join("", lines)).getBytes(StandardCharsets.UTF_8));

        var refused = as("auditor").get("/api/enterprises/export?q=" + encoded(brand));

        assertThat(refused.at("/code")).isEqualTo("lead.export-too-large");
        assertThat(refused.at("/detail")).contains(String.valueOf(City.EXPORT_ROWS));
    }

    @Test
    void is_not_brought_by_who_may_not_register() {
        var answer = sent("referrer", FIRMS, "企业名称,国别\n甲,中国\n".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.at("/code")).isEqualTo("lead.may-not-register-enterprise");
    }

    private static Map<String, String> name(String text, String language) {
        return Map.of("text", text, "language", language);
    }

    private static List<String> outcomes(Answer answer) {
        return answer.json()
                .path("rows")
                .valueStream()
                .map(row -> row.path("outcome").asString())
                .toList();
    }
}
