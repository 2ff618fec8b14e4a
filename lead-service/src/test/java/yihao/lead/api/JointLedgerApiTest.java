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
        assertThat(done.at("/rows/1/problem/violations/0/pointer")).isEqualTo("/shares");
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
        assertThat(preview.at("/rows/121/outcome")).isEqualTo("FREE");
    }
}
