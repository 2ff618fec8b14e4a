package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.Imports.checked;
import static yihao.lead.api.Imports.entered;
import static yihao.lead.api.ReferralSheets.FIRST;
import static yihao.lead.api.ReferralSheets.REFERRALS;
import static yihao.lead.api.ReferralSheets.SECOND;
import static yihao.lead.api.ReferralSheets.number;
import static yihao.lead.api.ReferralSheets.of;
import static yihao.lead.api.ReferralSheets.outcomes;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L11 G5 A spreadsheet of joint referrers")
class JointLedgerApiTest {

    static final String OFFICER = "zhangdian.officer";

    final String first = ReferralSheets.referrer(FIRST);
    final String second = ReferralSheets.referrer(SECOND);

    @Test
    void joins_the_rows_of_one_lead_that_say_a_share() {
        var lead = number();
        var odd = number();
        var sheet = """
                线索编号,引荐人,份额
                %s,%s,33.33%%
                %s,%s,60
                %s,%s,66.67%%
                %s,%s,三成
                """.formatted(lead, FIRST, odd, FIRST, lead, SECOND, odd, SECOND)
                .getBytes(StandardCharsets.UTF_8);

        assertThat(outcomes(checked(OFFICER, REFERRALS, sheet))).containsExactly("FREE", "REFUSED", "FREE", "REFUSED");
        var done = entered(OFFICER, REFERRALS, sheet);

        assertThat(outcomes(done)).containsExactly("REGISTERED", "REFUSED", "REGISTERED", "REFUSED");
        assertThat(done.at("/rows/2/id")).isEqualTo(done.at("/rows/0/id"));
        assertThat(done.at("/rows/1/problem/code")).isEqualTo("lead.referral-row-wrong");
        assertThat(done.at("/rows/1/problem/detail")).contains("5");
        assertThat(done.at("/rows/3/problem/violations/0/pointer")).isEqualTo("/shares");
        assertThat(of(lead)).hasSize(1);
        var filed = ok(as(OFFICER).get("/api/referrals/" + done.at("/rows/0/id")));
        assertThat(filed.at("/shares/0/percent")).isEqualTo("33.33");
        assertThat(filed.at("/shares/1/number")).isEqualTo(second);
        assertThat(outcomes(entered(OFFICER, REFERRALS, sheet)))
                .containsExactly("KNOWN", "REFUSED", "KNOWN", "REFUSED");
    }

    @Test
    void joins_rows_that_stand_in_different_parts_and_refuses_too_many_of_one_lead() {
        var lead = number();
        var crowded = number();
        var between = IntStream.range(0, 120)
                .mapToObj(_ -> "%s,%s,1\n".formatted(crowded, FIRST))
                .collect(Collectors.joining());
        var sheet = "线索编号,引荐人,份额\n%s,%s,40\n%s%s,%s,60\n".formatted(lead, FIRST, between, lead, SECOND);

        var preview = checked(OFFICER, REFERRALS, sheet.getBytes(StandardCharsets.UTF_8));

        assertThat(preview.at("/counts/FREE")).isEqualTo("2");
        assertThat(preview.at("/rows/0/outcome")).isEqualTo("FREE");
        assertThat(preview.at("/rows/1/problem/code")).isEqualTo("lead.referral-too-many-referrers");
        assertThat(preview.at("/rows/1/problem/detail")).contains("5");
        assertThat(preview.at("/rows/121/outcome")).isEqualTo("FREE");
    }

    @Test
    void refuses_the_whole_filing_where_one_of_its_rows_is_wrong_and_tells_each_row_why() {
        var day = number();
        var formula = number();
        var statement = number();
        var sheet = """
                线索编号,引荐人,份额,备案日期,引荐情况
                %1$s,%4$s,40%%,2026-03-01,
                %1$s,%5$s,60%%,三月,
                %2$s,%4$s,40%%,,#REF!
                %2$s,%5$s,60%%,,
                %3$s,%4$s,40%%,,
                %3$s,%5$s,60%%,,%6$s
                """.formatted(day, formula, statement, FIRST, SECOND, "长".repeat(5_001))
                .getBytes(StandardCharsets.UTF_8);

        var done = checked(OFFICER, REFERRALS, sheet);

        assertThat(outcomes(done)).hasSize(6).containsOnly("REFUSED");
        assertThat(done.at("/rows/0/problem/code")).isEqualTo("lead.referral-row-wrong");
        assertThat(done.at("/rows/0/problem/detail")).contains("第 3 行");
        assertThat(done.at("/rows/1/problem/violations/0/pointer")).isEqualTo("/filedOn");
        assertThat(done.at("/rows/2/problem/violations/0/pointer")).isEqualTo("/statement");
        assertThat(done.at("/rows/3/problem/detail")).contains("第 4 行");
        assertThat(done.at("/rows/4/problem/detail")).contains("第 7 行");
        assertThat(done.at("/rows/5/problem/violations/0/pointer")).isEqualTo("/statement");
    }

    @Test
    void takes_the_first_statement_that_one_of_the_rows_says() {
        var lead = number();
        var sheet = "线索编号,引荐人,份额,引荐情况\n%1$s,%2$s,40,\n%1$s,%3$s,60,陪同考察\n"
                .formatted(lead, FIRST, SECOND)
                .getBytes(StandardCharsets.UTF_8);

        var done = entered(OFFICER, REFERRALS, sheet);

        assertThat(outcomes(done)).containsExactly("REGISTERED", "REGISTERED");
        assertThat(ok(as(OFFICER).get("/api/referrals/" + done.at("/rows/0/id")))
                        .at("/statement"))
                .isEqualTo("陪同考察");
    }

    @Test
    void makes_rivals_of_two_rows_that_each_say_the_whole() {
        var lead = number();
        var sheet = "线索编号,引荐人,份额\n%1$s,%2$s,100%%\n%1$s,%3$s,１００．０\n"
                .formatted(lead, FIRST, SECOND)
                .getBytes(StandardCharsets.UTF_8);

        var done = entered(OFFICER, REFERRALS, sheet);

        assertThat(outcomes(done)).containsExactly("REGISTERED", "REGISTERED");
        assertThat(done.at("/rows/0/status")).isEqualTo("FILED");
        assertThat(done.at("/rows/1/status")).isEqualTo("WAITING");
    }
}
