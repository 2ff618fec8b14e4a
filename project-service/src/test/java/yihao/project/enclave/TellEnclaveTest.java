package yihao.project.enclave;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.enclave.ExampleEnclaves.done;
import static yihao.project.enclave.ExampleEnclaves.tax;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.project.enclave.Phase.Start;
import yihao.project.enclave.TellEnclave.What;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("PE-10 What one side tells")
class TellEnclaveTest {

    static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    final ExampleEnclaves world = new ExampleEnclaves();
    final String id =
            done(world.registered("zibo-capital-link", act(ZHANGDIAN_OFFICER))).id();

    private void recorded(String amount) {
        done(world.tell.recordInput(
                id, Input.Kind.POLICY_SPENDING, Money.cny(amount), DAY, "拨付文件", act(ZHANGDIAN_OFFICER)));
    }

    private String out(int year) {
        var enclave = world.enclaves.find(id).orElseThrow().state();
        return ExampleEnclaves.out(enclave, year).toPlainString();
    }

    @Test
    void counts_once_the_other_side_confirmed_it() {
        recorded("100.00");
        assertThat(problem(world.tell.confirm(id, What.INPUT, 1, act(ZHANGDIAN_HEAD))))
                .isEqualTo(EnclaveProblem.ENCLAVE_NOT_YOURS);
        assertThat(problem(world.tell.confirm(id, What.INPUT, 1, act(BUREAU_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_NOT_YOURS);
        assertThat(problem(world.tell.confirm(id, What.INPUT, 2, act(LINZI_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_TOLD_ANSWERED);
        world.settled(id, 2020, "110.00");
        assertThat(out(2020)).isEqualTo("0.00");

        done(world.tell.confirm(id, What.INPUT, 1, act(LINZI_OFFICER)));
        assertThat(problem(world.tell.confirm(id, What.INPUT, 1, act(LINZI_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_TOLD_ANSWERED);
        assertThat(problem(world.enter(id, 2021, "1"))).isEqualTo(EnclaveProblem.ENCLAVE_CORRECTION_DUE);
        done(world.settle.correct(id, 2020, tax("110.00"), act(LINZI_OFFICER, "补记投入")));
        assertThat(problem(world.settle.confirm(id, 2020, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_OWN);
        done(world.settle.confirm(id, 2020, act(ZHANGDIAN_HEAD)));
        assertThat(out(2020)).isEqualTo("106.00");
    }

    @Test
    void is_withdrawn_with_a_reason_so_that_years_go_on() {
        world.settled(id, 2020, "110.00");
        recorded("100.00");
        done(world.tell.confirm(id, What.INPUT, 1, act(LINZI_OFFICER)));
        assertThat(problem(world.enter(id, 2021, "1"))).isEqualTo(EnclaveProblem.ENCLAVE_CORRECTION_DUE);

        assertThat(problem(world.tell.withdraw(id, What.INPUT, 1, act(LINZI_OFFICER, "不实"))))
                .isEqualTo(EnclaveProblem.ENCLAVE_NOT_YOURS);
        assertThat(problem(world.tell.withdraw(id, What.INPUT, 1, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.REASON_MISSING);
        done(world.tell.withdraw(id, What.INPUT, 1, act(ZHANGDIAN_OFFICER, "重复登记")));
        assertThat(problem(world.tell.withdraw(id, What.INPUT, 1, act(ZHANGDIAN_OFFICER, "重复登记"))))
                .isEqualTo(EnclaveProblem.ENCLAVE_TOLD_ANSWERED);
        assertThat(problem(world.enter(id, 2021, "1"))).isNull();
    }

    @Test
    void may_be_told_anew_once_it_is_withdrawn() {
        done(world.tell.tellStart(id, Start.PRODUCTION, DAY, act(ZHANGDIAN_OFFICER)));
        assertThat(problem(world.tell.tellStart(id, Start.PRODUCTION, DAY, act(LINZI_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_START_KNOWN);
        done(world.tell.withdraw(id, What.START, 1, act(ZHANGDIAN_HEAD, "日期有误")));
        done(world.tell.tellStart(id, Start.PRODUCTION, DAY.minusDays(1), act(LINZI_OFFICER)));

        var before = world.enclaves.find(id).orElseThrow().state();
        assertThat(before.given().starts()).isEmpty();
        assertThat(before.waitsFor()).containsExactly("district-zhangdian");
        var confirmed = done(world.tell.confirm(id, What.START, 2, act(ZHANGDIAN_OFFICER)));
        assertThat(confirmed.state().given().starts()).containsEntry(Start.PRODUCTION, DAY.minusDays(1));
    }
}
