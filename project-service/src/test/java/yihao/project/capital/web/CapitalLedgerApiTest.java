package yihao.project.capital.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Ledgers.IMPORTS;
import static yihao.project.Ledgers.each;
import static yihao.project.Ledgers.merge;
import static yihao.project.Ledgers.outcomes;
import static yihao.project.Ledgers.row;
import static yihao.project.Ledgers.workbook;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;
import static yihao.project.RunningService.rate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.project.Ledgers;
import yihao.project.People;
import yihao.project.RunningService;
import yihao.testkit.service.Http.Answer;

@DisplayName("PC-08 A ledger of paid-in funds")
class CapitalLedgerApiTest {

    static final String CAPITAL = "capital";

    final String id = project();
    final String number =
            as(People.ZHANGDIAN_OFFICER).get("/api/projects/" + id).at("/number");

    @BeforeAll
    static void financeUploadedARate() {
        rate("USD", "2026-09-02", "7.1");
    }

    @Test
    void as_an_office_keeps_it_is_looked_at_entered_once_and_verified_by_another_person() {
        var name = RunningService.named(id);
        var file = workbook(page -> {
            row(page, 1, "张店区2026年到位资金台账");
            merge(page, "A1:I1");
            row(page, 2, "填报单位：张店区", null, null, null, null, "单位：万元");
            row(page, 3, "序号", "项目编号", "项目名称", "到位资金", null, "到账日期", "币种", "付款单位", "凭证");
            row(page, 4, null, null, null, "本月", "累计");
            merge(page, "D3:E3");
            for (var column : "ABCFGHI".split("")) {
                merge(page, column + "3:" + column + "4");
            }
            row(page, 5, "一、化工");
            row(page, 6, 1, number, name, 5000, 8000, LocalDate.of(2026, 9, 1), null, "甲集团", "进账单在区局");
            row(page, 7, 2, null, name, 30, 30, "9月2日", "美元", "乙集团");
            row(page, 8, 3, null, name, 12.5, 42.5, 46268, "人民币", "乙集团");
            row(page, 9, "小计", null, null, 5042.5, 8072.5);
            row(page, 10, "注：累计含去年。");
        });

        var preview = checked(People.ZHANGDIAN_OFFICER, file);
        assertThat(outcomes(preview)).containsExactly("FREE", "FREE", "FREE");
        assertThat(each(preview, "/amount/amount")).containsExactly("50000000.00", "300000.00", "125000.00");
        assertThat(each(preview, "/valueDate")).containsExactly("2026-09-01", "2026-09-02", "2026-09-03");
        assertThat(preview.at("/rows/1/kind/zh")).isEqualTo("实际使用外资");
        assertThat(as(People.ZHANGDIAN_OFFICER)
                        .get("/api/projects/" + id + "/capital")
                        .json()
                        .at("/items"))
                .isEmpty();

        var done = entered(People.ZHANGDIAN_OFFICER, file);
        assertThat(outcomes(done)).containsExactly("REGISTERED", "REGISTERED", "REGISTERED");
        assertThat(outcomes(entered(People.ZHANGDIAN_OFFICER, file))).containsExactly("KNOWN", "KNOWN", "KNOWN");
        var again = checked(People.ZHANGDIAN_HEAD, file);
        assertThat(each(again, "/problem/code")).containsOnly("project.capital-already-there");
        assertThat(again.at("/rows/0/problem/detail")).contains("50,000,000.00", "2026-09-01");

        var sum = "/api/capital/" + done.at("/rows/0/id");
        var head = as(People.ZHANGDIAN_HEAD);
        assertThat(head.get(sum).at("/status")).isEqualTo("ENTERED");
        assertThat(head.get(sum).at("/payer")).isEqualTo("甲集团");
        assertThat(head.get(sum).at("/note")).isEqualTo("进账单在区局");
        assertThat(head.post(sum + "/verification", "{}").at("/code")).isEqualTo("project.voucher-missing");
        var shown = Map.of("voucher", Map.of("kind", "BANK_CREDIT_SLIP", "number", "ZB-9"));
        assertThat(head.post(sum + "/verification", Map.of("voucher", Map.of("kind", "INVOICE", "number", "1")))
                        .at("/code"))
                .isEqualTo("project.voucher-unknown");
        assertThat(head.post(sum + "/verification", shown).at("/status")).isEqualTo("VERIFIED");
        var other = "/api/capital/" + done.at("/rows/2/id") + "/verification";
        assertThat(head.post(other, shown).at("/code")).isEqualTo("project.voucher-already-counted");
        var another = Map.of("voucher", Map.of("kind", "BANK_CREDIT_SLIP", "number", "ZB-10"));
        assertThat(head.post(other, another).at("/voucher/number")).isEqualTo("ZB-10");
    }

    @Test
    void says_of_each_row_what_is_wrong_with_it_and_enters_the_others() {
        var name = RunningService.named(id);
        var file = """
                项目名称,到位金额（万元）,到账日期,资金种类,付款方,进账单号
                %1$s,100,2026-09-01,内资,甲,
                %1$s,100,2026-09-01,内资,甲,
                %1$s,100,2026-09-01,内资,甲,A-1
                %1$s,100,2026年9月,内资,甲,A-2
                %1$s,100,2026-09-16,内资,甲,A-3
                %1$s,约1-2,2026-09-01,内资,甲,A-4
                %1$s,100,2026-09-01,彩票,甲,A-5
                %1$s,0,2026-09-01,内资,甲,A-6
                无此项目,100,2026-09-01,内资,甲,A-7
                精细化工项目,100,2026-09-01,内资,甲,A-8
                ,100,2026-09-01,内资,甲,A-9
                %1$s,7万美元,2026-09-01,外资,甲,A-10
                %1$s,200,2026-09-01,内资,甲,A-11
                """.formatted(name).getBytes(StandardCharsets.UTF_8);
        project();

        var done = entered(People.ZHANGDIAN_OFFICER, file);

        assertThat(outcomes(done)).startsWith("REGISTERED", "REFUSED").endsWith("REFUSED", "REGISTERED");
        assertThat(each(done, "/problem/code"))
                .containsExactly(
                        "",
                        "project.capital-repeated-in-file",
                        "project.capital-repeated-in-file",
                        "platform.malformed",
                        "project.value-date-in-future",
                        "platform.malformed",
                        "platform.malformed",
                        "project.amount-not-positive",
                        "project.not-found",
                        "project.name-ambiguous",
                        "platform.malformed",
                        "project.rate-missing",
                        "");
        assertThat(done.at("/rows/1/problem/detail")).contains("第 2 行");
        assertThat(each(done, "/problem/violations/0/code"))
                .containsExactly(
                        "", "", "", "day-missing", "", "amount-range", "invalid", "", "", "", "required", "", "");
        assertThat(done.at("/rows/6/problem/violations/0/pointer")).isEqualTo("/kind");
        assertThat(done.at("/rows/12/hasVoucher")).isEqualTo("true");
    }

    @Test
    void takes_a_word_for_none_as_no_voucher_so_that_the_verifier_is_asked_for_one() {
        var file = """
                项目编号,到位金额（万元）,到账日期,付款方,凭证种类,凭证号,备注
                %1$s,100,2026-09-01,甲,银行进账单,待补,区局存
                %1$s,200,2026-09-01,甲,,无,
                %1$s,300,2026-09-01,甲,,/,
                %1$s,400,2026-09-01,甲,, —— ,
                %1$s,500,2026-09-01,甲,,无-1,
                """.formatted(number).getBytes(StandardCharsets.UTF_8);

        var done = entered(People.ZHANGDIAN_OFFICER, file);

        assertThat(each(done, "/outcome")).containsOnly("REGISTERED");
        assertThat(each(done, "/hasVoucher")).containsExactly("false", "false", "false", "false", "true");
        var head = as(People.ZHANGDIAN_HEAD);
        var sum = "/api/capital/" + done.at("/rows/0/id");
        assertThat(head.get(sum).at("/note")).isEqualTo("凭证种类：银行进账单\n凭证号：待补\n区局存");
        assertThat(head.post(sum + "/verification", "{}").at("/code")).isEqualTo("project.voucher-missing");
    }

    @Test
    void is_of_the_project_of_its_investor_unless_the_number_names_it() {
        var file = """
                项目编号,项目名称,投资方,到位金额（万元）,到账日期
                ,%1$s,Beispiel Feinchemie GmbH,100,2026-09-01
                ,%1$s,乙公司,200,2026-09-01
                %2$s,%1$s,乙公司,300,2026-09-01
                """.formatted(RunningService.named(id), number).getBytes(StandardCharsets.UTF_8);

        var checked = checked(People.ZHANGDIAN_OFFICER, file);

        assertThat(outcomes(checked)).containsExactly("FREE", "REFUSED", "FREE");
        assertThat(checked.at("/rows/1/problem/code")).isEqualTo("project.investor-differs");
        assertThat(checked.at("/rows/1/problem/investor")).isEqualTo("Beispiel Feinchemie GmbH");
    }

    @Test
    void is_foreign_capital_below_its_heading_in_yuan_too() {
        var file = """
                项目编号,实际使用外资（万元）,到账日期,资金种类,到位资金（万元）
                %1$s,3000,2026-09-01,,
                %1$s,3001,2026-09-01,内资,
                %1$s,,2026-09-01,,3002
                %1$s,3003,2026-09-01,,3004
                """.formatted(number).getBytes(StandardCharsets.UTF_8);

        var checked = checked(People.ZHANGDIAN_OFFICER, file);

        assertThat(each(checked, "/kind/zh")).startsWith("实际使用外资", "到位资金（内资）", "到位资金（内资）");
        assertThat(checked.at("/rows/3/problem/violations/0/code")).isEqualTo("amount-twice");
    }

    @Test
    void is_for_those_who_enter_money_by_hand_and_comes_with_a_template() {
        var file = "项目名称,金额（万元）,日期\n甲,100,2026-09-01\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Ledgers.sent(People.AUDITOR, CAPITAL, file).at("/code")).isEqualTo("project.may-not-import");
        assertThat(Ledgers.sent(People.MUNICH, CAPITAL, file).at("/code")).isEqualTo("project.may-not-import");
        assertThat(as(People.ZHANGDIAN_OFFICER)
                        .get(IMPORTS + "/template?kind=capital&language=zh")
                        .status())
                .isEqualTo(200);
        var sent = Ledgers.sent(People.ZHANGDIAN_OFFICER, CAPITAL, file);
        assertThat(sent.header("Location")).isEqualTo(IMPORTS + "/" + sent.at("/id"));
    }

    private static Answer checked(Actor by, byte[] file) {
        return Ledgers.checked(by, CAPITAL, file);
    }

    private static Answer entered(Actor by, byte[] file) {
        return Ledgers.entered(by, CAPITAL, file);
    }
}
