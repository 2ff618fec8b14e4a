package yihao.project.enclave;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.enclave.ExampleEnclaves.done;
import static yihao.project.enclave.ExampleEnclaves.tax;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.enclave.Phase.Start;

@DisplayName("PE-09 An agreement that ends")
class EndEnclaveTest {

    final ExampleEnclaves world = new ExampleEnclaves();

    private void end(String id, int lastYear) {
        done(world.keep.end(id, lastYear, act(BUREAU_OFFICER, "另签协议")));
    }

    @Test
    void is_still_settled_and_corrected_until_the_last_year_that_counts() {
        var id = world.simple();
        world.settled(id, 2020, "10.00");
        end(id, 2021);

        world.settled(id, 2021, "10.00");
        assertThat(problem(world.enter(id, 2022, "1"))).isEqualTo(EnclaveProblem.ENCLAVE_OVER);
        done(world.settle.correct(id, 2020, tax("20.00"), act(LINZI_OFFICER, "漏报")));
        var corrected =
                done(world.settle.confirm(id, 2020, act(ZHANGDIAN_OFFICER))).state();
        assertThat(ExampleEnclaves.out(corrected, 2020)).isEqualTo("14.00");
    }

    @Test
    void takes_a_last_year_that_is_none_before_what_is_settled_and_none_after_this_one() {
        var id = world.simple();
        assertThat(problem(world.keep.end(id, 2018, act(BUREAU_OFFICER, "误录"))))
                .isEqualTo(EnclaveProblem.ENCLAVE_LAST_YEAR_UNFIT);
        world.settled(id, 2020, "10.00");
        for (var wrong : new int[] {2019, 2027}) {
            assertThat(problem(world.keep.end(id, wrong, act(BUREAU_OFFICER, "另签协议"))))
                    .isEqualTo(EnclaveProblem.ENCLAVE_LAST_YEAR_UNFIT);
        }
        end(id, 2026);
        assertThat(problem(world.keep.end(id, 2026, act(BUREAU_OFFICER, "另签协议"))))
                .isEqualTo(EnclaveProblem.ENCLAVE_OVER);
    }

    @Test
    void takes_no_start_after_it() {
        var id = world.simple();
        end(id, 2020);

        assertThat(problem(
                        world.tell.tellStart(id, Start.PRODUCTION, LocalDate.of(2021, 1, 1), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_OVER);
        assertThat(problem(
                        world.tell.tellStart(id, Start.PRODUCTION, LocalDate.of(2020, 12, 31), act(ZHANGDIAN_OFFICER))))
                .isNull();
    }

    @Test
    void leaves_its_settled_years_to_no_other_agreement_on_its_project() {
        var project = world.world.started("lead-1");
        var first = done(world.registered("yishui", act(ZHANGDIAN_OFFICER), project))
                .id();
        world.settled(first, 2020, "10.00");
        end(first, 2021);
        var second = done(world.registered("yishui", act(ZHANGDIAN_OFFICER), project))
                .id();

        assertThat(problem(world.enter(second, 2020, "10.00"))).isEqualTo(EnclaveProblem.ENCLAVE_YEAR_ELSEWHERE);
        done(world.enter(first, 2021, "10.00"));
        assertThat(problem(world.enter(second, 2021, "10.00"))).isEqualTo(EnclaveProblem.ENCLAVE_YEAR_ELSEWHERE);
        done(world.settle.confirm(first, 2021, act(ZHANGDIAN_OFFICER)));

        assertThat(world.enclaves.find(second).orElseThrow().state().nextYear(Set.of(2020, 2021)))
                .isEqualTo(2022);
        assertThat(problem(world.enter(second, 2022, "10.00"))).isNull();
    }

    @Test
    void never_waits_for_a_year_that_was_rejected_to_have_its_terms_replaced() {
        var id = world.simple();
        done(world.enter(id, 2020, "1"));
        done(world.settle.dispute(id, 2020, act(ZHANGDIAN_OFFICER, "不实")));
        done(world.settle.decideDispute(id, 2020, false, act(BUREAU_OFFICER, "条款有误")));

        assertThat(problem(world.keep.replaceTerms(id, ExampleEnclaves.shipped("yishui"), act(ZHANGDIAN_OFFICER))))
                .isNull();
    }
}
