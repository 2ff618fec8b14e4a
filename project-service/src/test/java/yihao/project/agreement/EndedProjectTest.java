package yihao.project.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.agreement.ExampleAgreements.TODAY;
import static yihao.project.agreement.ExampleAgreements.content;
import static yihao.project.agreement.ExampleAgreements.done;
import static yihao.project.agreement.Side.PLACE;
import static yihao.project.lifecycle.ProjectProblem.LOST;
import static yihao.project.lifecycle.ProjectProblem.TERMINATED;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.agreement.Review.Verdict;
import yihao.project.lifecycle.Loss;

@DisplayName("PG-02 The agreement of a project that has ended")
class EndedProjectTest {

    private final ExampleAgreements world = new ExampleAgreements();
    private final String id = world.opened();

    private void lost() {
        var loss = new Loss(TODAY, "合肥", null, null);
        assertThat(problem(world.world.guide.lose(world.project, loss, act(BUREAU_OFFICER, "地价"))))
                .isNull();
    }

    @Test
    void is_not_opened_where_the_project_was_lost() {
        done(world.keep.end(id, act(ZHANGDIAN_HEAD, "解除")));
        lost();

        assertThat(problem(world.open(act(ZHANGDIAN_OFFICER)))).isEqualTo(LOST);
        assertThat(world.open.mayOpen(world.project, act(ZHANGDIAN_OFFICER))).isFalse();
    }

    @Test
    void is_neither_written_nor_reviewed_nor_signed_and_offers_none_of_it() {
        var land = world.committed(PLACE, "LAND", "30", "2026-12-31");
        lost();

        assertThat(problem(world.keep.draft(id, content(false, "1"), act(ZHANGDIAN_OFFICER, "改"))))
                .isEqualTo(LOST);
        assertThat(problem(world.review("LEGAL", Verdict.PASSED, null))).isEqualTo(LOST);
        assertThat(problem(world.keep.sign(id, TODAY, act(ZHANGDIAN_HEAD)))).isEqualTo(LOST);
        assertThat(problem(world.commit(PLACE, "LAND", "1", "2026-12-31"))).isEqualTo(LOST);
        assertThat(problem(world.commitments.drop(id, land, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(LOST);
        var asked = world.keep
                .asked(world.state(), act(BUREAU_OFFICER))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
        assertThat(asked).isNotEmpty();
        assertThat(world.keep.reviewable(world.state(), asked, BUREAU_OFFICER)).isEmpty();
        assertThat(world.keep.actions(world.state(), asked, ZHANGDIAN_HEAD)).containsExactly("end");
        done(world.keep.end(id, act(ZHANGDIAN_HEAD, "项目流失")));
    }

    @Test
    void is_not_extended_and_still_told_what_was_done() {
        var land = world.committed(PLACE, "LAND", "30", "2026-12-31");
        world.signed();
        world.world.guide.terminate(world.project, act(BUREAU_HEAD, "投资方撤回"));

        assertThat(problem(world.fulfil.extend(world.which(land), TODAY.plusYears(1), act(BUREAU_HEAD, "等批复"))))
                .isEqualTo(TERMINATED);
        world.fulfilled(land, "2026-09-15", "30");
        assertThat(world.commitment(land).isFulfilled()).isTrue();
    }
}
