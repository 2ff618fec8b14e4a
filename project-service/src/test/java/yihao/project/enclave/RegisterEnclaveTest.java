package yihao.project.enclave;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.MUNICH;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.enclave.ExampleEnclaves.LINZI;
import static yihao.project.enclave.ExampleEnclaves.SHIPPED;
import static yihao.project.enclave.ExampleEnclaves.ZHANGDIAN;
import static yihao.project.enclave.ExampleEnclaves.done;
import static yihao.project.enclave.ExampleEnclaves.draft;
import static yihao.project.enclave.ExampleEnclaves.shipped;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.project.enclave.Phase.Start;
import yihao.project.enclave.RegisterEnclave.Draft;
import yihao.project.lifecycle.ProjectProblem;
import yihao.rules.RuleReading;

@DisplayName("PE-01, PE-09 An agreement")
class RegisterEnclaveTest {

    final ExampleEnclaves world = new ExampleEnclaves();

    @Test
    void begins_from_published_terms_where_the_source_leaves_no_number_open() {
        assertThat(SHIPPED.practices()).hasSize(7);
        assertThat(SHIPPED.practices().stream()
                        .map(EnclaveRules.Practice::terms)
                        .filter(java.util.Objects::nonNull))
                .allSatisfy(terms -> assertThat(
                                EnclaveTerms.FORMAT.shipped(terms).rules().items())
                        .isNotEmpty());
        assertThat(SHIPPED.practices().stream().filter(one -> one.terms() == null))
                .extracting(EnclaveRules.Practice::id)
                .containsExactly("zibo-2022-relocation", "zibo-2022-negotiated", "guangzhou-2004", "yinzhou");
    }

    @Test
    void has_two_sides_of_which_one_at_least_is_a_unit_of_the_city() {
        var terms = shipped("yishui");
        var elsewhere = new Party(null, "上海市");
        for (var wrong : List.of(
                draft(terms, ZHANGDIAN, ZHANGDIAN, new String[0]),
                draft(terms, elsewhere, elsewhere, new String[0]),
                draft(terms, new Party("district-linzi", "上海市"), ZHANGDIAN, new String[0]),
                draft(terms, new Party(null, " "), ZHANGDIAN, new String[0]))) {
            assertThat(problem(world.register.register(wrong, act(ZHANGDIAN_OFFICER))))
                    .isEqualTo(EnclaveProblem.ENCLAVE_SIDES_UNFIT);
        }
        var unknown = draft(terms, new Party("park-nowhere", null), ZHANGDIAN, new String[0]);
        assertThat(problem(world.register.register(unknown, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.UNIT_UNKNOWN);
    }

    @Test
    void is_registered_by_either_side_or_the_bureau() {
        assertThat(problem(world.registered("yishui", act(MUNICH)))).isEqualTo(EnclaveProblem.ENCLAVE_NOT_YOURS);
        assertThat(problem(world.registered("yishui", act(AUDITOR)))).isEqualTo(EnclaveProblem.ENCLAVE_NOT_YOURS);
        assertThat(problem(world.registered("yishui", act(LINZI_OFFICER)))).isNull();
        assertThat(problem(world.registered("yishui", act(BUREAU_OFFICER)))).isNull();
    }

    @Test
    void names_no_project_that_its_writer_does_not_see_and_no_future_day() {
        var project = world.world.started("lead-1");
        assertThat(problem(world.registered("yishui", act(LINZI_OFFICER), project)))
                .isEqualTo(ProjectProblem.PROJECT_NOT_FOUND);
        var elsewhere = draft(shipped("yishui"), new Party(null, "上海市"), LINZI, project);
        assertThat(problem(world.register.register(elsewhere, act(BUREAU_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_PROJECT_ELSEWHERE);
        var tomorrow = new Draft("协议", ZHANGDIAN, LINZI, List.of(), LocalDate.of(2026, 9, 16), shipped("yishui"));
        assertThat(problem(world.register.register(tomorrow, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_DAY_UNFIT);
    }

    @Test
    void shares_a_project_that_no_other_running_one_shares() {
        var project = world.world.started("lead-1");
        var first = done(world.registered("yishui", act(ZHANGDIAN_OFFICER), project))
                .id();
        assertThat(problem(world.registered("yishui", act(ZHANGDIAN_OFFICER), project)))
                .isEqualTo(EnclaveProblem.ENCLAVE_PROJECT_SHARED);

        assertThat(problem(world.keep.end(first, 2019, act(ZHANGDIAN_OFFICER, "误录"))))
                .isEqualTo(EnclaveProblem.ENCLAVE_NOT_YOURS);
        assertThat(problem(world.keep.end(first, 2019, act(BUREAU_OFFICER)))).isEqualTo(ProjectProblem.REASON_MISSING);
        done(world.keep.end(first, 2019, act(BUREAU_OFFICER, "误录")));
        assertThat(problem(world.enter(first, 2020, "1"))).isEqualTo(EnclaveProblem.ENCLAVE_OVER);
        assertThat(problem(world.registered("yishui", act(ZHANGDIAN_OFFICER), project)))
                .isNull();
    }

    @Test
    void has_terms_that_are_replaced_until_a_year_was_entered_by_them() {
        var id = world.simple();
        var replaced = done(world.keep.replaceTerms(id, shipped("yishui").replace("70", "80"), act(LINZI_OFFICER)));
        assertThat(replaced.state().terms().text()).contains("80");

        done(world.keep.agree(id, act(ZHANGDIAN_OFFICER)));
        done(world.enter(id, 2020, "1"));
        assertThat(problem(world.keep.replaceTerms(id, shipped("yishui"), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_TERMS_IN_USE);
    }

    @Test
    void is_told_a_start_once_and_only_one_that_people_tell() {
        var id = world.simple();
        var day = LocalDate.of(2021, 5, 1);
        assertThat(problem(world.tell.tellStart(id, Start.SIGNING, day, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_START_UNFIT);
        done(world.tell.tellStart(id, Start.GROUND_BREAKING, day, act(ZHANGDIAN_OFFICER)));
        assertThat(problem(world.tell.tellStart(id, Start.GROUND_BREAKING, day, act(LINZI_OFFICER))))
                .isEqualTo(EnclaveProblem.ENCLAVE_START_KNOWN);
    }

    @Test
    void has_no_phase_that_is_never_reached() {
        var text = shipped("yishui")
                .replace("from: signing}", "from: signing}\n        - {kind: repay, clause: 二, share: 100%}");

        assertThat(EnclaveTerms.FORMAT.read(text).toString())
                .contains("/rules/items/0/phases/1", "rule.enclave-never-reached");
    }

    @ParameterizedTest(name = "{0} -> {1} is refused: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {out: 60, in: 40}           | {out: 0, in: 0}            | rule.enclave-nobody
            share: 100%                 | share: 0%                  | rule.enclave-never-repaid
            unit: CNY                   | unit: 万元                  | rule.enclave-input-unit {what=CNY}
            scale: 2                    | scale: 0                   | rule.enclave-input-scale
            from: end_of_previous       | from: day                  | rule.enclave-day-from
            kind: repay                 | kind: repaid               | /rules/items/0/phases/0
            counts: tax                 | counts: tax, and: more     | line
            """)
    void names_the_line_of_what_does_not_hang_together(String right, String wrong, String said) {
        var text = shipped("zibo-capital-link").replace(right, wrong);

        assertThat(EnclaveTerms.FORMAT.read(text))
                .isInstanceOf(RuleReading.Unreadable.class)
                .satisfies(reading -> assertThat(reading.toString()).contains(said));
    }
}
