package yihao.project.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.fund.ExampleFunds.TODAY;
import static yihao.project.fund.ExampleFunds.condition;
import static yihao.project.fund.ExampleFunds.done;
import static yihao.project.fund.ExampleFunds.yuan;
import static yihao.project.fund.FundProblem.*;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.ProblemCode;
import yihao.project.fund.Commitment.Status;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("P9 The money of a commitment")
class PayFundTest {

    private final ExampleFunds world = new ExampleFunds();
    private final String fund = world.fund();
    private final String id =
            world.committed(fund, "50", condition("PAPERS", true, null), condition("OTHER", false, null));

    private void ready() {
        done(world.commit.judge(fund, id, "1", true, act(ZHANGDIAN_OFFICER, "已备案")));
    }

    private @Nullable ProblemCode whyNotPaid(String amount, LocalDate day, String voucher) {
        return problem(world.pay.disburse(fund, id, yuan(amount), day, voucher, act(ZHANGDIAN_OFFICER)));
    }

    @Test
    void FU_04_is_not_paid_before_what_has_to_be_met_is_met() {
        assertThat(whyNotPaid("10", TODAY, "V-1")).isEqualTo(FUND_CONDITIONS_OPEN);
        ready();
        assertThat(whyNotPaid("10", TODAY, "V-1")).isNull();
        done(world.commit.judge(fund, id, "1", false, act(ZHANGDIAN_OFFICER, "备案被撤销")));
        assertThat(whyNotPaid("10", TODAY, "V-2")).isEqualTo(FUND_CONDITIONS_OPEN);
    }

    @Test
    void FU_05_is_paid_up_to_what_was_committed_a_voucher_once_and_on_no_day_to_come() {
        ready();
        assertThat(whyNotPaid("50.01", TODAY, "V-1")).isEqualTo(FUND_MORE_THAN_COMMITTED);
        assertThat(whyNotPaid("0", TODAY, "V-1")).isEqualTo(FUND_AMOUNT_UNFIT);
        assertThat(whyNotPaid("1", TODAY.plusDays(1), "V-1")).isEqualTo(FUND_DAY_UNFIT);
        assertThat(whyNotPaid("1", TODAY.minusDays(2), "V-1"))
                .as("before it was committed")
                .isEqualTo(FUND_DAY_UNFIT);
        assertThat(whyNotPaid("20", TODAY, "V-1")).isNull();
        assertThat(whyNotPaid("20", TODAY, " v-1 ")).isEqualTo(FUND_VOUCHER_USED);
        assertThat(whyNotPaid("30.01", TODAY, "V-2")).isEqualTo(FUND_MORE_THAN_COMMITTED);
        assertThat(whyNotPaid("30", TODAY, "V-2")).isNull();
    }

    @Test
    void FU_05_is_not_paid_with_a_voucher_of_another_fund_until_that_is_taken_back() {
        ready();
        var paid = world.paid(fund, id, "20", "V-1");
        var other = world.fund();
        var there = world.committed(other, "10");
        assertThat(problem(world.pay.disburse(other, there, yuan("1"), TODAY, "V-1", act(ZHANGDIAN_OFFICER))))
                .isEqualTo(FUND_VOUCHER_USED);
        assertThat(world.state(other, there).movements()).isEmpty();

        done(world.verify.revoke(fund, id, paid, act(ZHANGDIAN_OFFICER, "误录")));
        assertThat(problem(world.pay.disburse(other, there, yuan("1"), TODAY, "V-1", act(ZHANGDIAN_OFFICER))))
                .isNull();
        assertThat(world.state(fund, id).leftToPay()).isEqualTo(yuan("50"));
    }

    @Test
    void FU_05_is_verified_by_somebody_else_once_and_then_taken_back_by_who_stands_above() {
        ready();
        var paid = world.paid(fund, id, "20", "V-1");
        assertThat(world.state(fund, id).disbursed()).isEqualTo(yuan("0"));
        assertThat(problem(world.verify.verify(fund, id, paid, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(FUND_NOT_YOURS);
        var own = done(world.pay.disburse(fund, id, yuan("1"), TODAY, "V-2", act(ZHANGDIAN_HEAD)));
        var ownId =
                own.state().commitment(id).orElseThrow().movements().getLast().id();
        assertThat(problem(world.verify.verify(fund, id, ownId, act(ZHANGDIAN_HEAD))))
                .isEqualTo(FUND_OWN_ENTRY);

        world.verified(fund, id, paid);
        assertThat(world.state(fund, id).disbursed()).isEqualTo(yuan("20"));
        assertThat(problem(world.verify.verify(fund, id, paid, act(BUREAU_HEAD))))
                .isEqualTo(FUND_MOVEMENT_NOT_OPEN);
        assertThat(problem(world.verify.revoke(fund, id, paid, act(ZHANGDIAN_HEAD, "误录"))))
                .isEqualTo(FUND_NOT_YOURS);
        assertThat(problem(world.verify.revoke(fund, id, paid, act(BUREAU_HEAD))))
                .isEqualTo(ProjectProblem.REASON_MISSING);
        done(world.verify.revoke(fund, id, paid, act(BUREAU_HEAD, "误录")));
        assertThat(world.state(fund, id).disbursed()).isEqualTo(yuan("0"));
        assertThat(problem(world.commit.withdraw(fund, id, act(ZHANGDIAN_HEAD, "调整"))))
                .as("another instalment waits")
                .isEqualTo(FUND_COMMITMENT_PAID);
    }

    @Test
    void FU_06_is_left_in_parts_until_all_that_was_paid_is_over() {
        ready();
        assertThat(whyNotLeft("TRANSFER", "1", "1")).as("nothing was paid").isEqualTo(FUND_MORE_THAN_PAID);
        var paid = world.paid(fund, id, "40", "V-1");
        assertThat(whyNotLeft("TRANSFER", "1", "1")).as("not verified").isEqualTo(FUND_MORE_THAN_PAID);
        world.verified(fund, id, paid);
        assertThat(whyNotLeft("GIFT", "1", "1")).isEqualTo(FUND_KIND_UNKNOWN);
        assertThat(whyNotLeft("WRITE_OFF", "1", "0.01")).isEqualTo(FUND_RETURN_UNFIT);
        assertThat(whyNotLeft("TRANSFER", "0", "1")).isEqualTo(FUND_AMOUNT_UNFIT);
        assertThat(whyNotLeft("TRANSFER", "40.01", "1")).isEqualTo(FUND_MORE_THAN_PAID);

        world.verified(fund, id, world.exited(fund, id, "TRANSFER", "30", "45"));
        assertThat(world.state(fund, id).status()).isEqualTo(Status.RUNNING);
        assertThat(problem(world.verify.revoke(fund, id, paid, act(BUREAU_HEAD, "误录"))))
                .isEqualTo(FUND_EXITS_STAND);
        var last = world.exited(fund, id, "WRITE_OFF", "10", "0");
        assertThat(world.state(fund, id).status()).as("not verified").isEqualTo(Status.RUNNING);
        world.verified(fund, id, last);
        assertThat(world.state(fund, id).status()).isEqualTo(Status.CLOSED);
        assertThat(world.state(fund, id).returned()).isEqualTo(yuan("45"));
        assertThat(whyNotPaid("1", TODAY, "V-2")).isEqualTo(FUND_COMMITMENT_OVER);
        assertThat(world.state(fund).bound()).as("what was never paid is free").isEqualTo(yuan("40"));

        world.committed(fund, "60");
        assertThat(problem(world.verify.revoke(fund, id, last, act(BUREAU_HEAD, "误录"))))
                .as("it would run again, with its 50")
                .isEqualTo(FUND_TOO_SMALL);
    }

    private @Nullable ProblemCode whyNotLeft(String kind, String part, String returned) {
        return problem(
                world.pay.exit(fund, id, kind, yuan(part), yuan(returned), TODAY, act(ZHANGDIAN_OFFICER, "银行回单")));
    }
}
