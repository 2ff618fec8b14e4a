package yihao.project.fiveones;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_DAYS_UNFIT;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_INCOMPLETE;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_NOT_YOURS;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_TASK_DONE;
import static yihao.project.fiveones.FiveOnesProblem.FIVE_ONES_TASK_NOT_FOUND;
import static yihao.project.lifecycle.ProjectProblem.DATE_IN_FUTURE;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.lifecycle.ProjectProblem.UNIT_UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P3 The plan of a set in force")
class WorkPlanTest extends ExampleSets {

    @Test
    void FO_04_takes_tasks_that_are_noted_postponed_with_a_reason_and_done() {
        var id = inForce();
        done(work.add(id, Task.of("t-2", "走访龙头企业", "district-zhangdian", TODAY), act(ZHANGDIAN_OFFICER)));
        assertThat(problem(work.postpone(id, "t-1", TODAY.plusDays(1), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(REASON_MISSING);
        assertThat(problem(work.postpone(id, "t-1", TODAY, act(ZHANGDIAN_OFFICER, "等待数据"))))
                .isEqualTo(FIVE_ONES_DAYS_UNFIT);
        done(work.postpone(id, "t-1", TODAY.plusDays(1), act(ZHANGDIAN_OFFICER, "等待数据")));
        assertThat(problem(work.done(id, "t-2", TODAY, act(LINZI_OFFICER)))).isEqualTo(FIVE_ONES_NOT_YOURS);
        assertThat(problem(work.done(id, "t-1", TODAY.plusDays(1), act(LINZI_OFFICER))))
                .isEqualTo(DATE_IN_FUTURE);
        done(work.done(id, "t-1", TODAY, act(LINZI_OFFICER)));
        assertThat(problem(work.note(id, "t-1", act(LINZI_OFFICER, "补充")))).isEqualTo(FIVE_ONES_TASK_DONE);
        assertThat(problem(work.note(id, "t-9", act(LINZI_OFFICER, "补充")))).isEqualTo(FIVE_ONES_TASK_NOT_FOUND);

        var task = state(id).parts().tasks().getFirst();
        assertThat(task.notes().stream().map(Task.Note::kind)).containsExactly(Task.Kind.POSTPONED, Task.Kind.DONE);
        assertThat(task.notes().getFirst().from()).isEqualTo(TODAY);
    }

    @Test
    void FO_04_changes_who_leads_with_a_reason_and_never_becomes_incomplete() {
        var id = inForce();
        var other = new Parts.Leader("赵某", "市委常委");

        assertThat(problem(work.change(id, one -> one.changed(other, null, null, null), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(REASON_MISSING);
        assertThat(problem(
                        work.change(id, one -> one.changed(null, null, null, List.of()), act(ZHANGDIAN_OFFICER, "调整"))))
                .isEqualTo(FIVE_ONES_INCOMPLETE);
        assertThat(problem(work.change(id, one -> one.changed(null, "mars", null, null), act(ZHANGDIAN_OFFICER, "调整"))))
                .isEqualTo(UNIT_UNKNOWN);
        done(work.change(id, one -> one.changed(other, null, null, null), act(ZHANGDIAN_OFFICER, "分工调整")));

        assertThat(state(id).parts().leader()).isEqualTo(other);
        assertThat(state(id).changes().getFirst().leader()).isEqualTo(ALL.leader());
        assertThat(state(id).changes().getFirst().mark().said()).isEqualTo("分工调整");
    }
}
