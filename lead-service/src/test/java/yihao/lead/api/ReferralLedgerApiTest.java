package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.accepted;
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
import static yihao.lead.api.ReferralSheets.FIRST;
import static yihao.lead.api.ReferralSheets.REFERRALS;
import static yihao.lead.api.ReferralSheets.SECOND;
import static yihao.lead.api.ReferralSheets.id;
import static yihao.lead.api.ReferralSheets.number;
import static yihao.lead.api.ReferralSheets.of;
import static yihao.lead.api.ReferralSheets.outcomes;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L11 G5 A spreadsheet of referrals")
class ReferralLedgerApiTest {

    static final String OFFICER = "zhangdian.officer";

    final String first = ReferralSheets.referrer(FIRST);
    final String second = ReferralSheets.referrer(SECOND);

    @Test
    void is_looked_at_filed_on_behalf_and_known_the_second_time() {
        var one = number();
        var other = number();
        var sheet = """
                青岛市社会化专业招商引荐人备案台账,,,,
                序号,线索编号,引荐人,引荐人编号,登记日期,引荐情况
                1,%s,%s,,2026年3月1日,陪同考察
                2,%s,,%s,2026-03-02,
                """.formatted(one, FIRST, other, second).getBytes(Charset.forName("GB18030"));

        var preview = checked(OFFICER, REFERRALS, sheet);
        assertThat(outcomes(preview)).containsExactly("FREE", "FREE");
        assertThat(preview.at("/rows/0/row")).isEqualTo("3");
        assertThat(preview.at("/rows/0/filedOn")).isEqualTo("2026-03-01");
        assertThat(preview.at("/rows/1/referrers/0/name")).isEqualTo(SECOND);
        assertThat(preview.at("/rows/0/status")).isEqualTo("FILED");
        assertThat(of(one)).isEmpty();

        var done = entered(OFFICER, REFERRALS, sheet);
        assertThat(outcomes(done)).containsExactly("REGISTERED", "REGISTERED");
        var filed = ok(as(OFFICER).get("/api/referrals/" + done.at("/rows/0/id")));
        assertThat(filed.at("/filedOnBehalf")).isEqualTo("true");
        assertThat(filed.at("/statement")).isEqualTo("陪同考察");
        assertThat(filed.at("/filedAt")).doesNotStartWith("2026-03");
        assertThat(filed.at("/referrerName")).isEqualTo(FIRST);

        var again = entered("zhangdian.head", REFERRALS, sheet);
        assertThat(outcomes(again)).containsExactly("KNOWN", "KNOWN");
        assertThat(again.at("/rows/0/number")).isEqualTo(filed.at("/number"));
        assertThat(of(one)).hasSize(1);
    }

    @Test
    void says_of_each_row_what_is_wrong_and_sends_them_back() throws IOException, InterruptedException {
        var lead = number();
        var late = accepted(reported("liaison-munich", lead(firm())));
        Events.deliverProject(late, "project-signed-" + late, LocalDate.of(2026, 9, 1));
        var sheet = """
                线索编号,引荐人,引荐人编号,备案日期
                ,%1$s,,
                %2$s,,,
                %2$s,没有登记的某某,,
                %2$s,%1$s,%3$s,
                %2$s,%1$s,,三月
                %4$s,%1$s,,
                L-2026-999999,%1$s,,
                """.formatted(FIRST, lead, second, late).getBytes(StandardCharsets.UTF_8);

        var done = entered(OFFICER, REFERRALS, sheet);

        assertThat(outcomes(done)).hasSize(7).containsOnly("REFUSED");
        assertThat(done.at("/rows/0/problem/violations/0/pointer")).isEqualTo("/lead");
        assertThat(done.at("/rows/1/problem/violations/0/pointer")).isEqualTo("/referrer");
        assertThat(done.at("/rows/2/problem/code")).isEqualTo("lead.referrer-unknown");
        assertThat(done.json().path("rows").get(2).toString()).doesNotContain("某某");
        assertThat(done.at("/rows/3/problem/code")).isEqualTo("lead.referrer-named-otherwise");
        assertThat(done.at("/rows/4/problem/violations/0/pointer")).isEqualTo("/filedOn");
        assertThat(done.at("/rows/5/problem/code")).isEqualTo("lead.referral-late");
        assertThat(done.at("/rows/6/problem/code")).isEqualTo("lead.referral-lead-unknown");
        var back = rows(file(OFFICER, "/api/imports/" + done.at("/id") + "/refused"));
        assertThat(back).hasSize(8);
        assertThat(back.get(3)).contains("没有登记的某某");
    }

    @Test
    void is_read_back_from_the_export_of_the_register_and_adds_nothing() throws IOException, InterruptedException {
        var lead = accepted(reported("liaison-munich", lead(firm())));
        var number = number(lead);
        var sheet = "线索编号,引荐人,引荐人编号,份额\n%s,%s、%s,%s、%s,40%%、60%%\n%s,%s,,\n"
                .formatted(number, FIRST, SECOND, first, second, number, SECOND);
        var done = entered(OFFICER, REFERRALS, sheet.getBytes(StandardCharsets.UTF_8));
        assertThat(outcomes(done)).containsExactly("REGISTERED", "REGISTERED");
        assertThat(done.at("/rows/1/status")).isEqualTo("WAITING");
        ok(as(OFFICER).post("/api/referrals/" + done.at("/rows/1/id") + "/withdrawal", Map.of("reason", "不再引荐")));

        for (var language : List.of("zh", "en")) {
            var export = file(OFFICER, "/api/referrals/export?lead=" + lead + "&language=" + language);
            var again = entered(OFFICER, REFERRALS, export);

            assertThat(outcomes(again)).containsExactly("KNOWN", "KNOWN");
            assertThat(again.at("/rows/1/status")).isEqualTo("WITHDRAWN");
        }
        assertThat(rows(file(OFFICER, "/api/referrals/export?lead=" + lead)).get(2))
                .contains(SECOND, second);
        assertThat(of(number)).hasSize(2);
    }

    @Test
    void leaves_no_trace_of_a_confidential_lead_of_another_unit() {
        var secret = new HashMap<>(lead(firm()));
        secret.put("sharing", "CONFIDENTIAL");
        var number = number(reported("linzi.officer", secret));
        var sheet = "线索编号,引荐人\n%s,%s\nL-2026-999998,%s\n".formatted(number, FIRST, FIRST);
        var bytes = sheet.getBytes(StandardCharsets.UTF_8);
        assertThat(outcomes(entered("linzi.officer", REFERRALS, bytes))).containsExactly("REGISTERED", "REFUSED");

        var seen = entered(OFFICER, REFERRALS, bytes);
        var single =
                as(OFFICER).post("/api/referrals", Map.of("referrerId", id(first), "lead", number, "statement", "说明"));

        assertThat(outcomes(seen)).containsExactly("REFUSED", "REFUSED");
        assertThat(seen.at("/rows/0/problem/code")).isEqualTo("lead.referral-lead-unknown");
        assertThat(seen.at("/rows/0/problem/detail").replace(number, "L-2026-999998"))
                .isEqualTo(seen.at("/rows/1/problem/detail"));
        assertThat(seen.at("/rows/0/number")).isEmpty();
        assertThat(single.at("/code")).isEqualTo("lead.referral-lead-unknown");
    }

    @Test
    void is_for_officers_and_comes_with_a_template() throws IOException, InterruptedException {
        var answer = sent("referrer", REFERRALS, "线索编号,引荐人\nL-1,甲\n".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.at("/code")).isEqualTo("lead.may-not-file-for-others");

        var template = file(OFFICER, "/api/imports/template?kind=referrals");
        assertThat(rows(template).getFirst()).contains("线索编号", "引荐人", "份额");
        assertThat(checked(OFFICER, REFERRALS, template).at("/leftOut/0/reason"))
                .isEqualTo("EXAMPLE");
    }
}
