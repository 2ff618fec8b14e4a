package yihao.project.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.directory.AskGuidanceTest.DAY;
import static yihao.project.directory.AskGuidanceTest.done;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.directory.Guidance.Answer;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("GD-02 What the directory says of a project")
class ProjectGuidanceTest {

    final ExampleDirectories world = new ExampleDirectories();

    @Test
    void is_asked_where_it_has_settled_and_before_that_at_its_unit() {
        var project = world.world.started("lead-1");
        var before = done(world.ask.ofProject(project, ZHANGDIAN_OFFICER, DAY));
        assertThat(before.answers()).extracting(Answer::place).containsExactly("district-zhangdian");
        assertThat(before.verdict()).isEqualTo(Verdict.OUTSIDE);

        world.settled = List.of("west", "north");
        var settled = done(world.ask.ofProject(project, ZHANGDIAN_OFFICER, DAY));
        assertThat(settled.answers()).extracting(Answer::verdict).containsExactly(Verdict.ALLOWED, Verdict.ENCOURAGED);
        assertThat(settled.verdict()).isEqualTo(Verdict.ALLOWED);
        assertThat(settled.fitting()).isEmpty();
    }

    @Test
    void does_not_exist_for_who_does_not_see_the_project() {
        var project = world.world.started("lead-1");

        assertThat(problem(world.ask.ofProject(project, LINZI_OFFICER, DAY)))
                .isEqualTo(ProjectProblem.PROJECT_NOT_FOUND);
    }
}
