package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.act;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.project.lifecycle.yaml.StageRulesFormat;

@DisplayName("PJ-12 Jumps in stage rules")
class JumpRulesTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    static final String MOVE = "- {from: IDEA, to: DONE, functions: [UNIT_HEAD]}";
    static final String JUMP = "- {from: IDEA, to: DONE, jump: true, functions: [UNIT_HEAD], consentTo: [BUREAU_HEAD]}";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            jump: true                                             | rule.consent-of-jump-only
            consentTo: [BUREAU_HEAD]                               | rule.consent-of-jump-only
            jump: true, consentTo: [BUREAU_HEAD]                   | rule.jump-over-nothing
            jump: true, consentTo: []                              | /rules/moves/0/consentTo
            jump: true, consentTo: [BUREAU_HEAD], correction: true | /rules/moves/0/correction: rule.jump-no-correction
            """)
    void name_who_may_consent_and_pass_over_a_stage(String words, String said) {
        var text = text("functions: [UNIT_HEAD]", "functions: [UNIT_HEAD], " + words);

        assertThatThrownBy(() -> StageRulesFormat.read(text)).hasMessageContaining(said);
    }

    @Test
    void are_the_only_move_between_their_stages() {
        var only = "/rules/moves/1: rule.jump-beside-move {other=DONE, what=IDEA}";

        for (var both : new String[][] {{MOVE, JUMP}, {JUMP, MOVE}, {JUMP, JUMP}}) {
            var text = text(MOVE, String.join("\n    ", both));
            assertThatThrownBy(() -> StageRulesFormat.read(text)).hasMessageContaining(only);
        }
        assertThat(StageRulesFormat.read(text(MOVE, MOVE + "\n    " + MOVE.replace("HEAD", "OFFICER"))))
                .isNotNull();
    }

    @Test
    void that_are_there_no_more_keep_no_project_from_going_on() {
        var rules = StageRulesFormat.read(text("{field: beds}", "{paper: PLAN, when: 'false'}"))
                .rules();
        var waiting = waiting(rules);
        assertThat(waiting.jump()).isNotNull();
        assertThat(new Possible(rules, ZHANGDIAN_HEAD, waiting).actions()).contains("move");

        var moved = done(new MovePolicy(rules).move(waiting, "DONE", TODAY, act(ZHANGDIAN_HEAD)));

        assertThat(moved.stage()).isEqualTo("DONE");
        assertThat(moved.jump()).isNull();
    }

    @Test
    void that_are_there_no_more_are_consented_to_by_nobody() {
        var rules = StageRulesFormat.read(StageRulesTest.text()).rules();

        assertThat(problem(new JumpPolicy(rules).consent(waiting(rules), act(BUREAU_HEAD))))
                .isEqualTo(ProjectProblem.MOVE_NOT_ALLOWED);
        assertThat(done(new JumpPolicy(rules).withdraw(waiting(rules), act(ZHANGDIAN_HEAD)))
                        .jump())
                .isNull();
    }

    /// A project of these rules, with a jump of earlier ones.
    private static Project waiting(StageRules rules) {
        var act = act(ZHANGDIAN_HEAD);
        return Project.start("P-1", ExampleProjects.startOf("lead-1"), rules, act)
                .with(new Jump("DONE", TODAY, "x", act.actor().subject(), NOON));
    }

    private static Project done(Outcome<Project> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private static String text(String part, String replacement) {
        return StageRulesTest.text().replace(part, replacement);
    }
}
