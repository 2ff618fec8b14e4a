package yihao.project.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.MUNICH;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_ALREADY_THERE;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_ENDED;
import static yihao.project.agreement.AgreementProblem.AGREEMENT_NOT_FOUND;
import static yihao.project.agreement.ExampleAgreements.TODAY;
import static yihao.project.agreement.ExampleAgreements.done;
import static yihao.project.lifecycle.ProjectProblem.LOST;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;
import static yihao.project.lifecycle.ProjectProblem.PROJECT_NOT_FOUND;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.lifecycle.ProjectProblem.TERMINATED;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;
import yihao.project.lifecycle.Loss;

@DisplayName("P1 The one investment agreement of a project")
class OpenAgreementTest {

    private final ExampleAgreements world = new ExampleAgreements();

    @Test
    void PG_02_is_opened_once_by_who_may_while_the_project_goes_on() {
        assertThat(problem(world.open(act(BUREAU_OFFICER)))).isEqualTo(NOT_YOURS);
        assertThat(problem(world.open(act(LINZI_OFFICER)))).isEqualTo(PROJECT_NOT_FOUND);
        assertThat(problem(world.open(act(MUNICH)))).as("shares the project").isEqualTo(NOT_YOURS);

        assertThat(done(world.open(act(ZHANGDIAN_OFFICER))).state().number()).isEqualTo("IA-2026-000001");

        assertThat(problem(world.open(act(ZHANGDIAN_HEAD)))).isEqualTo(AGREEMENT_ALREADY_THERE);
        assertThat(world.agreements.all()).hasSize(1);
        assertThat(world.open.mayOpen(world.project, act(ZHANGDIAN_HEAD))).isFalse();
    }

    @Test
    void PG_02_is_not_opened_for_a_project_that_was_terminated() {
        world.world.guide.terminate(world.project, act(BUREAU_HEAD, "投资方撤回"));

        assertThat(problem(world.open(act(ZHANGDIAN_OFFICER)))).isEqualTo(TERMINATED);
    }

    @Test
    void PG_02_is_not_opened_for_a_project_that_was_lost() {
        world.world.guide.lose(world.project, new Loss(TODAY, "合肥", null, null), act(BUREAU_HEAD, "地价"));

        assertThat(problem(world.open(act(ZHANGDIAN_OFFICER)))).isEqualTo(LOST);
        assertThat(world.open.mayOpen(world.project, act(ZHANGDIAN_OFFICER))).isFalse();
    }

    @Test
    void PG_02_is_terminated_with_a_reason_and_makes_room_for_another() {
        var first = world.opened();
        assertThat(problem(world.keep.end(first, act(ZHANGDIAN_HEAD)))).isEqualTo(REASON_MISSING);
        assertThat(problem(world.keep.end(first, act(ZHANGDIAN_OFFICER, "解除")))).isEqualTo(NOT_YOURS);
        done(world.keep.end(first, act(ZHANGDIAN_HEAD, "投资方解除")));

        assertThat(problem(world.keep.sign(first, TODAY, act(ZHANGDIAN_HEAD)))).isEqualTo(AGREEMENT_ENDED);
        assertThat(problem(world.keep.end(first, act(ZHANGDIAN_HEAD, "解除")))).isEqualTo(AGREEMENT_ENDED);
        assertThat(world.opened()).isNotEqualTo(first);
    }

    @Test
    void PG_09_does_not_exist_for_those_who_may_not_see_it() {
        var id = world.opened();
        for (var actor : List.of(LINZI_OFFICER, MUNICH)) {
            assertThat(problem(world.keep.find(id, actor))).isEqualTo(AGREEMENT_NOT_FOUND);
            assertThat(problem(world.keep.end(id, act(actor, "解除")))).isEqualTo(AGREEMENT_NOT_FOUND);
        }
        assertThat(world.open.ofProject(world.project, MUNICH)).isEqualTo(Outcome.done(List.of()));
        assertThat(problem(world.keep.find(id, AUDITOR))).isNull();
    }
}
