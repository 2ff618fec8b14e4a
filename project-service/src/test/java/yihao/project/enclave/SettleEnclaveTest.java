package yihao.project.enclave;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.MUNICH;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.enclave.ExampleEnclaves.LINZI;
import static yihao.project.enclave.ExampleEnclaves.done;
import static yihao.project.enclave.ExampleEnclaves.draft;
import static yihao.project.enclave.ExampleEnclaves.shipped;
import static yihao.project.enclave.ExampleEnclaves.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.enclave.Settlement.ItemAmount;
import yihao.project.enclave.Settlement.Status;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("PE-05 to PE-08 A year of an agreement")
class SettleEnclaveTest {

    final ExampleEnclaves world = new ExampleEnclaves();

    @Test
    void is_entered_by_one_side_and_confirmed_by_the_other() {
        var id = world.simple();
        done(world.enter(id, 2020, "100.01"));

        assertThat(problem(world.settle.confirm(id, 2020, act(LINZI_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_NOT_YOURS);
        assertThat(problem(world.settle.confirm(id, 2020, act(BUREAU_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_NOT_YOURS);
        assertThat(problem(world.settle.confirm(id, 2020, act(MUNICH)))).isEqualTo(EnclaveProblem.ENCLAVE_NOT_FOUND);

        var settled = done(world.settle.confirm(id, 2020, act(ZHANGDIAN_HEAD))).state();
        assertThat(taxOf(settled, 2020))
                .extracting(YearShare::out, YearShare::in)
                .containsExactly(new BigDecimal("70.01"), new BigDecimal("30.00"));
        assertThat(problem(world.settle.confirm(id, 2020, act(ZHANGDIAN_HEAD))))
                .isEqualTo(EnclaveProblem.ENCLAVE_NOT_OPEN);
    }

    @Test
    void is_answered_by_the_city_where_the_other_side_is_a_place_elsewhere() {
        var elsewhere = draft(shipped("yishui"), new Party(null, "上海市"), LINZI, new String[0]);
        var id = done(world.register.register(elsewhere, act(LINZI_OFFICER))).id();
        done(world.keep.agree(id, act(BUREAU_OFFICER)));
        done(world.enter(id, 2020, "10"));

        assertThat(problem(world.settle.confirm(id, 2020, act(LINZI_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_NOT_YOURS);
        assertThat(problem(world.settle.confirm(id, 2020, act(BUREAU_OFFICER)))).isNull();
    }

    @Test
    void comes_once_in_its_turn_and_after_it_is_over() {
        var id = world.simple();
        assertThat(problem(world.enter(id, 2021, "1"))).isEqualTo(EnclaveProblem.ENCLAVE_YEAR_OUT_OF_TURN);
        assertThat(problem(world.enter(id, 2019, "1"))).isEqualTo(EnclaveProblem.ENCLAVE_YEAR_OUT_OF_TURN);
        assertThat(problem(world.enter(id, 2026, "1"))).isEqualTo(EnclaveProblem.ENCLAVE_YEAR_NOT_OVER);

        done(world.enter(id, 2020, "1"));
        assertThat(problem(world.enter(id, 2020, "1"))).isEqualTo(EnclaveProblem.ENCLAVE_YEAR_OPEN);
        assertThat(problem(world.enter(id, 2021, "1"))).isEqualTo(EnclaveProblem.ENCLAVE_YEAR_OPEN);
        done(world.settle.confirm(id, 2020, act(ZHANGDIAN_OFFICER)));

        assertThat(problem(world.enter(id, 2020, "1"))).isEqualTo(EnclaveProblem.ENCLAVE_YEAR_SETTLED);
        assertThat(problem(world.enter(id, 2021, "0"))).isNull();
    }

    @Test
    void has_an_amount_of_all_that_is_shared_and_of_nothing_else() {
        var id = world.simple();
        var known = tax("1").getFirst();

        assertThat(problem(world.enter(id, 2020, "-0.01"))).isEqualTo(EnclaveProblem.ENCLAVE_AMOUNT_UNFIT);
        assertThat(problem(world.enter(id, 2020, "0.001"))).isEqualTo(EnclaveProblem.ENCLAVE_AMOUNT_UNFIT);
        assertThat(problem(world.settle.enter(id, 2020, List.of(known, known), act(LINZI_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_AMOUNT_UNFIT);
        var other = new ItemAmount("OUTPUT", BigDecimal.ONE, "报表");
        assertThat(problem(world.settle.enter(id, 2020, List.of(known, other), act(LINZI_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_AMOUNT_UNFIT);
        assertThat(problem(world.settle.enter(id, 2020, List.of(), act(LINZI_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_AMOUNT_MISSING);
        assertThat(problem(world.settle.enter(id, 2020, tax("1"), act(BUREAU_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_NOT_YOURS);
    }

    @Test
    void that_is_disputed_stands_open_until_the_city_decides() {
        var id = world.simple();
        done(world.enter(id, 2020, "100"));
        assertThat(problem(world.settle.dispute(id, 2020, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.REASON_MISSING);
        done(world.settle.dispute(id, 2020, act(ZHANGDIAN_OFFICER, "少计增值税")));

        assertThat(problem(world.settle.confirm(id, 2020, act(ZHANGDIAN_HEAD))))
                .isEqualTo(EnclaveProblem.ENCLAVE_NOT_OPEN);
        assertThat(problem(world.enter(id, 2021, "1"))).isEqualTo(EnclaveProblem.ENCLAVE_YEAR_OPEN);
        assertThat(problem(world.settle.decideDispute(id, 2020, false, act(AUDITOR, "重新核对"))))
                .isEqualTo(EnclaveProblem.ENCLAVE_NOT_YOURS);
        assertThat(problem(world.settle.decideDispute(id, 2020, false, act(BUREAU_OFFICER))))
                .isEqualTo(ProjectProblem.REASON_MISSING);
        var rejected = done(world.settle.decideDispute(id, 2020, false, act(BUREAU_OFFICER, "重新核对")));
        assertThat(rejected.state().settled()).isEmpty();

        done(world.enter(id, 2020, "120"));
        done(world.settle.dispute(id, 2020, act(ZHANGDIAN_OFFICER, "仍少")));
        var stands = done(world.settle.decideDispute(id, 2020, true, act(BUREAU_OFFICER, "以税务数据为准")));
        assertThat(taxOf(stands.state(), 2020).out()).isEqualTo("84.00");
        assertThat(stands.state().settlements())
                .extracting(Settlement::status)
                .containsExactly(Status.REJECTED, Status.SETTLED);
    }

    @Test
    void once_settled_is_corrected_beside_with_what_follows_from_it() {
        var id = world.repaying("150.00");
        world.settled(id, 2020, "100");
        world.settled(id, 2021, "100");

        assertThat(problem(world.settle.correct(id, 2020, tax("120"), act(LINZI_OFFICER))))
                .isEqualTo(ProjectProblem.REASON_MISSING);
        assertThat(problem(world.settle.correct(id, 2022, tax("120"), act(LINZI_OFFICER, "漏报"))))
                .isEqualTo(EnclaveProblem.ENCLAVE_YEAR_OUT_OF_TURN);
        assertThat(problem(world.settle.correct(id, 2020, tax("100.00"), act(LINZI_OFFICER, "漏报"))))
                .isEqualTo(EnclaveProblem.ENCLAVE_UNCHANGED);

        done(world.settle.correct(id, 2020, tax("120"), act(LINZI_OFFICER, "漏报")));
        var corrected =
                done(world.settle.confirm(id, 2020, act(ZHANGDIAN_OFFICER))).state();

        assertThat(corrected.settlements()).hasSize(3);
        assertThat(corrected.settlements().getFirst().shares().getFirst().out()).isEqualTo("100.00");
        assertThat(taxOf(corrected, 2020).out()).isEqualTo("120.00");
        assertThat(taxOf(corrected, 2021))
                .extracting(YearShare::out, YearShare::in)
                .containsExactly(new BigDecimal("72.00"), new BigDecimal("28.00"));
    }

    @Test
    void waits_for_the_correction_of_earlier_years_that_an_input_told_later_changes() {
        var id = world.repaying("100.00");
        world.settled(id, 2020, "200");
        world.input(id, "10", LocalDate.of(2020, 12, 31));

        assertThat(problem(world.enter(id, 2021, "1"))).isEqualTo(EnclaveProblem.ENCLAVE_CORRECTION_DUE);
        done(world.settle.correct(id, 2020, tax("200"), act(LINZI_OFFICER, "补记投入")));
        var corrected =
                done(world.settle.confirm(id, 2020, act(ZHANGDIAN_OFFICER))).state();

        assertThat(taxOf(corrected, 2020).out()).isEqualTo("164.00");
        assertThat(problem(world.enter(id, 2021, "1"))).isNull();
    }

    @Test
    void before_the_first_input_is_the_in_sides_and_the_repayment_begins_with_the_input() {
        var id = done(world.registered("zibo-capital-link", act(ZHANGDIAN_OFFICER)))
                .id();
        assertThat(taxOf(world.settled(id, 2020, "10.00"), 2020).in()).isEqualTo("10.00");

        world.input(id, "100.00", LocalDate.of(2021, 3, 1));
        assertThat(taxOf(world.settled(id, 2021, "110.00"), 2021))
                .extracting(YearShare::out, YearShare::in)
                .containsExactly(new BigDecimal("106.00"), new BigDecimal("4.00"));
    }

    private static YearShare taxOf(Enclave enclave, int year) {
        return enclave.settled().getOrDefault(year, Map.of()).values().stream()
                .filter(share -> share.item().equals("TAX"))
                .findFirst()
                .orElseThrow();
    }
}
