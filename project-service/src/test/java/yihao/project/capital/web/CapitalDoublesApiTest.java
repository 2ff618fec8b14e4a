package yihao.project.capital.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Ledgers.each;
import static yihao.project.Ledgers.outcomes;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.project.Ledgers;
import yihao.project.People;
import yihao.project.RunningService;
import yihao.testkit.service.Http.Answer;

@DisplayName("PC-08 A sum that a ledger brings")
class CapitalDoublesApiTest {

    static final String CAPITAL = "capital";

    final String id = project();
    final String number =
            as(People.ZHANGDIAN_OFFICER).get("/api/projects/" + id).at("/number");

    @Test
    void notices_a_sum_that_was_entered_by_hand_unless_two_vouchers_tell_them_apart() {
        var entry = """
                {"kind":"PAID_IN","amount":{"amount":"1000000.00","currency":"CNY"},"valueDate":"2026-09-01",
                 "voucher":{"kind":"BANK_CREDIT_SLIP","number":"B-1"}}""";
        as(People.ZHANGDIAN_OFFICER).post("/api/projects/" + id + "/capital", entry);
        var file = """
                项目编号,项目名称,金额（万元）,日期,凭证号,付款方
                %1$s,,100,2026-09-01,,甲
                %1$s,,100,2026-09-01,B-1,甲
                %1$s,,100,2026-09-01,B-2,甲
                %1$s,另一项目,300,2026-09-01,,甲
                无此编号,%2$s,300,2026-09-01,,甲
                """.formatted(number, RunningService.named(id)).getBytes(StandardCharsets.UTF_8);

        var done = entered(People.ZHANGDIAN_OFFICER, file);

        assertThat(each(done, "/problem/code"))
                .containsExactly(
                        "project.capital-already-there",
                        "project.voucher-already-counted",
                        "",
                        "project.name-differs",
                        "");
    }

    @Test
    void leaves_no_trace_of_a_project_that_the_sender_does_not_see() {
        var name = RunningService.named(id);
        var file = "项目编号,项目名称,金额（万元）,日期\n%s,,100,2026-09-01\n,%s,100,2026-09-01\n"
                .formatted(number, name)
                .getBytes(StandardCharsets.UTF_8);

        var other = checked(People.LINZI_OFFICER, file);

        assertThat(each(other, "/problem/code")).containsExactly("project.not-found", "project.not-found");
        assertThat(outcomes(checked(People.BUREAU_OFFICER, file))).containsExactly("FREE", "REFUSED");
    }

    private static Answer checked(Actor by, byte[] file) {
        return Ledgers.checked(by, CAPITAL, file);
    }

    private static Answer entered(Actor by, byte[] file) {
        return Ledgers.entered(by, CAPITAL, file);
    }
}
