package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.BUREAU_OFFICER_2;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.lifecycle.ExampleProjects.SHIPPED;
import static yihao.project.lifecycle.ExampleProjects.fields;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.ProblemCode;

@DisplayName("PJ-12 A jump over stages")
class JumpTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    final ExampleProjects world = new ExampleProjects();
    final JumpStages jumps = new JumpStages(world.guide);
    final String id = world.started("lead-1");

    @BeforeEach
    void negotiatingWithAllThatSigningAsksFor() {
        assertThat(problem(world.guide.move(id, "NEGOTIATING", null, act(ZHANGDIAN_OFFICER))))
                .isNull();
        world.give(id, ZHANGDIAN_OFFICER, "FORMAL_AGREEMENT");
        var known =
                Map.of("contractAmount", Map.of("amount", "1", "currency", "CNY"), "signedOn", (Object) "2026-09-15");
        assertThat(problem(world.guide.edit(id, fields(known), act(ZHANGDIAN_OFFICER))))
                .isNull();
    }

    @Test
    void is_proposed_by_one_and_made_by_the_consent_of_another() {
        assertThat(propose(ZHANGDIAN_OFFICER)).isNull();
        assertThat(world.state(id).stage()).isEqualTo("NEGOTIATING");
        assertThat(world.state(id).jump()).isEqualTo(new Jump("SIGNED", TODAY, "当日即签", "zhangdian.officer", NOON));

        assertThat(problem(jumps.consent(id, act(BUREAU_HEAD)))).isNull();

        var project = world.state(id);
        assertThat(project.stage()).isEqualTo("SIGNED");
        assertThat(project.jump()).isNull();
        assertThat(project.reachedOn()).containsOnlyKeys("RESERVE", "NEGOTIATING", "SIGNED");
        var entry = project.stageLog().getLast();
        assertThat(entry.proposedBy()).isEqualTo("zhangdian.officer");
        assertThat(entry.by()).isEqualTo("bureau.head");
        assertThat(entry.reason()).isEqualTo("当日即签");
        assertThat(problem(jumps.consent(id, act(BUREAU_HEAD)))).isEqualTo(ProjectProblem.JUMP_NOT_OPEN);
    }

    @Test
    void is_consented_to_by_another_person_who_may() {
        assertThat(propose(BUREAU_OFFICER)).isNull();

        assertThat(problem(jumps.consent(id, act(BUREAU_OFFICER)))).isEqualTo(ProjectProblem.JUMP_OWN);
        assertThat(problem(jumps.reject(id, act(BUREAU_OFFICER, "误报")))).isEqualTo(ProjectProblem.JUMP_OWN);
        assertThat(problem(jumps.consent(id, act(ZHANGDIAN_HEAD)))).isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(jumps.consent(id, act(AUDITOR)))).isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(jumps.consent(id, act(LINZI_OFFICER)))).isEqualTo(ProjectProblem.PROJECT_NOT_FOUND);
        assertThat(problem(jumps.consent(id, act(BUREAU_OFFICER_2)))).isNull();
    }

    @Test
    void is_proposed_with_a_reason_along_a_jump_of_the_rules_by_who_may() {
        assertThat(problem(jumps.propose(id, "SIGNED", null, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.REASON_MISSING);
        assertThat(problem(jumps.propose(id, "STARTED", null, act(ZHANGDIAN_OFFICER, "x"))))
                .isEqualTo(ProjectProblem.MOVE_NOT_ALLOWED);
        assertThat(problem(jumps.propose(id, "TO_SIGN", null, act(ZHANGDIAN_OFFICER, "x"))))
                .as("a move of one's own")
                .isEqualTo(ProjectProblem.MOVE_NOT_ALLOWED);
        assertThat(problem(world.guide.move(id, "SIGNED", null, act(BUREAU_OFFICER, "x"))))
                .as("no move without a second person")
                .isEqualTo(ProjectProblem.MOVE_NOT_ALLOWED);
        assertThat(propose(BUREAU_HEAD)).isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(propose(LINZI_OFFICER)).isEqualTo(ProjectProblem.PROJECT_NOT_FOUND);
        assertThat(world.state(id).jump()).isNull();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-09-16, DATE_IN_FUTURE
            2026-09-15, -
            2026-09-14, DATE_BEFORE_LAST_STAGE
            """)
    void lies_between_the_last_stage_and_today(LocalDate day, @Nullable String expected) {
        assertThat(problem(jumps.propose(id, "SIGNED", day, act(ZHANGDIAN_OFFICER, "x"))))
                .isEqualTo(expected == null ? null : ProjectProblem.valueOf(expected));
    }

    @Test
    void asks_the_gate_of_its_stage_when_proposed_and_when_consented_to() {
        var paper = world.state(id).evidence().getFirst().id();
        assertThat(propose(ZHANGDIAN_OFFICER)).isNull();
        world.guide.withdrawEvidence(id, paper, act(ZHANGDIAN_OFFICER, "旧版本"));

        assertThat(problem(jumps.consent(id, act(BUREAU_HEAD)))).isEqualTo(ProjectProblem.GATE_NOT_MET);
        assertThat(world.state(id).stage()).isEqualTo("NEGOTIATING");
        assertThat(problem(jumps.withdraw(id, act(ZHANGDIAN_OFFICER)))).isNull();
        assertThat(propose(ZHANGDIAN_OFFICER)).isEqualTo(ProjectProblem.GATE_NOT_MET);
    }

    @Test
    void keeps_everything_else_from_moving_the_project_while_it_waits() {
        propose(ZHANGDIAN_OFFICER);

        assertThat(propose(BUREAU_OFFICER)).isEqualTo(ProjectProblem.JUMP_OPEN);
        assertThat(problem(world.guide.move(id, "TO_SIGN", null, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.JUMP_OPEN);
        assertThat(problem(world.guide.move(id, "RESERVE", null, act(BUREAU_OFFICER, "误点"))))
                .isEqualTo(ProjectProblem.JUMP_OPEN);
        assertThat(actions(BUREAU_OFFICER))
                .contains("consentJump", "rejectJump")
                .doesNotContain("move", "proposeJump");
        assertThat(actions(ZHANGDIAN_OFFICER)).contains("withdrawJump").doesNotContain("consentJump");
    }

    @Test
    void is_rejected_with_a_reason_or_withdrawn_by_who_proposed_it() {
        propose(ZHANGDIAN_OFFICER);
        assertThat(problem(jumps.reject(id, act(BUREAU_HEAD)))).isEqualTo(ProjectProblem.REASON_MISSING);
        assertThat(problem(jumps.withdraw(id, act(BUREAU_HEAD)))).isEqualTo(ProjectProblem.NOT_YOURS);

        assertThat(problem(jumps.reject(id, act(BUREAU_HEAD, "未见协议")))).isNull();
        assertThat(problem(jumps.reject(id, act(BUREAU_HEAD, "未见协议")))).isEqualTo(ProjectProblem.JUMP_NOT_OPEN);
        assertThat(propose(ZHANGDIAN_OFFICER)).isNull();
        assertThat(problem(jumps.withdraw(id, act(ZHANGDIAN_OFFICER)))).isNull();
        assertThat(problem(jumps.withdraw(id, act(ZHANGDIAN_OFFICER)))).isEqualTo(ProjectProblem.JUMP_NOT_OPEN);
        assertThat(world.projects.recorded())
                .extracting(one -> one.action().name())
                .containsSubsequence("JUMP_PROPOSED", "JUMP_REJECTED", "JUMP_PROPOSED", "JUMP_WITHDRAWN");
    }

    @Test
    void waits_while_the_project_rests_and_is_gone_once_it_has_ended() {
        propose(ZHANGDIAN_OFFICER);
        world.guide.suspend(id, act(BUREAU_OFFICER, "等"));
        assertThat(problem(jumps.consent(id, act(BUREAU_HEAD)))).isEqualTo(ProjectProblem.SUSPENDED);
        assertThat(world.state(id).jump()).isNotNull();

        world.guide.terminate(id, act(BUREAU_OFFICER, "撤资"));
        assertThat(world.state(id).jump()).isNull();
    }

    @Test
    void is_taken_back_to_the_stage_it_passed_over_which_has_no_day() {
        propose(ZHANGDIAN_OFFICER);
        jumps.consent(id, act(BUREAU_HEAD));

        assertThat(problem(world.guide.move(id, "TO_SIGN", null, act(BUREAU_OFFICER, "尚未签约"))))
                .isNull();
        assertThat(world.state(id).stage()).isEqualTo("TO_SIGN");
        assertThat(world.state(id).reachedOn()).containsOnlyKeys("RESERVE", "NEGOTIATING");
    }

    @Test
    void is_none_of_the_ways_that_a_project_goes_by_itself() {
        assertThat(SHIPPED.next("NEGOTIATING")).map(StageRules.Stage::id).contains("TO_SIGN");
        assertThat(SHIPPED.move("NEGOTIATING", "SIGNED")).isEmpty();
    }

    private java.util.List<String> actions(Actor actor) {
        return new Possible(SHIPPED, actor, world.state(id)).actions();
    }

    private @Nullable ProblemCode propose(Actor by) {
        return problem(jumps.propose(id, "SIGNED", null, act(by, "当日即签")));
    }
}
