package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.lifecycle.ExampleProjects.SHIPPED;
import static yihao.project.lifecycle.ExampleProjects.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.project.lifecycle.yaml.StageRulesFormat;

@DisplayName("PJ-15 A change of stage")
class WayOfGatesTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    static final String MOVE = "functions: [UNIT_HEAD]}";

    final ExampleProjects world = new ExampleProjects();
    final String id = world.started("lead-1");

    @Test
    void stops_where_a_paper_of_an_earlier_gate_was_withdrawn() {
        toSign();
        signable();
        var credit = world.state(id).evidence().stream()
                .filter(one -> one.paper().equals("CREDIT_MATERIAL"))
                .findFirst()
                .orElseThrow();
        world.guide.withdrawEvidence(id, credit.id(), act(ZHANGDIAN_OFFICER, "旧版本"));

        assertThat(missing("SIGNED")).containsExactly("CREDIT_MATERIAL");
        assertThat(problem(world.guide.edit(id, fields(Map.of("note", "a")), act(ZHANGDIAN_OFFICER))))
                .as("an edit asks for nothing else")
                .isNull();

        world.give(id, ZHANGDIAN_OFFICER, "CREDIT_MATERIAL");
        assertThat(missing("SIGNED")).isEmpty();
    }

    @Test
    void asks_no_gate_that_a_jump_passed_over_until_the_jump_is_taken_back() {
        move("NEGOTIATING");
        signable();
        var jumps = new JumpStages(world.guide);
        assertThat(problem(jumps.propose(id, "SIGNED", null, act(ZHANGDIAN_OFFICER, "当日即签"))))
                .isNull();
        assertThat(problem(jumps.consent(id, act(BUREAU_HEAD)))).isNull();
        assertThat(missing("REGISTERED")).containsExactly("BUSINESS_LICENCE", "TAX_REGISTRATION");

        assertThat(problem(world.guide.move(id, "TO_SIGN", null, act(BUREAU_OFFICER, "尚未签约"))))
                .isNull();
        assertThat(missing("SIGNED")).containsExactly("FEASIBILITY_STUDY", "CREDIT_MATERIAL", "REVIEW_OPINION");

        world.give(id, ZHANGDIAN_OFFICER, "FEASIBILITY_STUDY", "CREDIT_MATERIAL", "REVIEW_OPINION");
        move("SIGNED");
        var credit = world.state(id).evidence().stream()
                .filter(one -> one.paper().equals("CREDIT_MATERIAL"))
                .findFirst()
                .orElseThrow();
        world.guide.withdrawEvidence(id, credit.id(), act(ZHANGDIAN_OFFICER, "旧版本"));
        assertThat(missing("REGISTERED")).contains("CREDIT_MATERIAL");
    }

    @ParameterizedTest(name = "said by a ledger: {0}, then into {1}")
    @CsvSource(textBlock = """
            SIGNED,     REGISTERED, BUSINESS_LICENCE TAX_REGISTRATION
            REGISTERED, SIGNED,     FORMAL_AGREEMENT contractAmount signedOn
            """)
    void asks_no_gate_of_which_a_ledger_alone_says_that_it_was_passed(String said, String to, String asked) {
        var project = brought(said);

        assertThat(new Gates(SHIPPED, GateFacts.Further.NONE)
                        .into(SHIPPED.stage(to).orElseThrow(), project))
                .extracting(Missing::id)
                .containsExactly(asked.split(" "));
    }

    @Test
    void asks_again_what_a_project_of_a_ledger_passed_here() {
        var project = brought("SIGNED");
        var licensed = project.with(
                List.of(ExampleProjects.evidence("BUSINESS_LICENCE"), ExampleProjects.evidence("TAX_REGISTRATION")));
        var registered = new MovePolicy(SHIPPED)
                .move(licensed, "REGISTERED", TODAY, act(ZHANGDIAN_OFFICER))
                .orElseThrow(no -> new IllegalStateException(no.toString()));

        var without = new Gates(SHIPPED, GateFacts.Further.NONE)
                .into(SHIPPED.stage("STARTED").orElseThrow(), registered.with(List.<Evidence>of()));

        assertThat(without)
                .extracting(Missing::id)
                .startsWith("BUSINESS_LICENCE", "TAX_REGISTRATION", "CONSTRUCTION_CONTENT")
                .doesNotContain("FORMAL_AGREEMENT");
    }

    @ParameterizedTest(name = "reason {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            -,  REASON_MISSING
            ' ', REASON_MISSING
            因, -
            """)
    void says_why_where_the_rules_want_a_reason(@Nullable String reason, @Nullable String expected) {
        var rules = StageRulesFormat.read(StageRulesTest.text()
                        .replace("- {field: beds}", "- {paper: PLAN, when: 'false'}")
                        .replace(MOVE, "reason: required, " + MOVE))
                .rules();
        var project = Project.start("P-1", ExampleProjects.startOf("lead-1"), rules, act(ZHANGDIAN_HEAD));

        var moved = new MovePolicy(rules)
                .move(project, "DONE", null, act(ZHANGDIAN_HEAD).because(reason));

        assertThat(problem(moved)).isEqualTo(expected == null ? null : ProjectProblem.valueOf(expected));
        assertThat(rules.move("IDEA", "DONE").orElseThrow().needsReason()).isTrue();
        assertThatThrownBy(
                        () -> StageRulesFormat.read(StageRulesTest.text().replace(MOVE, "reason: sometimes, " + MOVE)))
                .hasMessageContaining("/rules/moves/0/reason");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-09-16, DATE_IN_FUTURE
            2026-09-15, -
            2026-09-14, DATE_BEFORE_START
            -,          -
            """)
    void to_rest_or_to_end_may_have_a_day_of_the_project_so_far(@Nullable LocalDate on, @Nullable String expected) {
        var because = act(BUREAU_OFFICER, "等环评");
        ProblemCode no = expected == null ? null : ProjectProblem.valueOf(expected);

        assertThat(problem(world.guide.suspend(id, on, because))).isEqualTo(no);
        if (no == null) {
            assertThat(world.state(id).standing().on()).isEqualTo(on);
            world.guide.resume(id, because);
            assertThat(world.state(id).standing().on()).isNull();
        }
        assertThat(problem(world.guide.terminate(id, on, because))).isEqualTo(no);
    }

    private void toSign() {
        move("NEGOTIATING");
        world.give(id, ZHANGDIAN_OFFICER, "FEASIBILITY_STUDY", "CREDIT_MATERIAL", "REVIEW_OPINION");
        move("TO_SIGN");
    }

    private void signable() {
        world.give(id, ZHANGDIAN_OFFICER, "FORMAL_AGREEMENT");
        var known =
                Map.of("contractAmount", Map.of("amount", "1", "currency", "CNY"), "signedOn", (Object) "2026-09-15");
        assertThat(problem(world.guide.edit(id, fields(known), act(ZHANGDIAN_OFFICER))))
                .isNull();
    }

    private void move(String to) {
        assertThat(problem(world.guide.move(id, to, null, act(ZHANGDIAN_OFFICER))))
                .isNull();
    }

    @SuppressWarnings("unchecked")
    private List<String> missing(String to) {
        var moved = world.guide.move(id, to, null, act(ZHANGDIAN_OFFICER));
        if (!(moved instanceof Outcome.Refused<?> refused)) {
            return List.of();
        }
        assertThat(problem(moved)).isEqualTo(ProjectProblem.GATE_NOT_MET);
        return ((List<Missing>) Objects.requireNonNull(refused.refusal().facts().get("missing")))
                .stream().map(Missing::id).toList();
    }

    private static Project brought(String stage) {
        Act act = act(BUREAU_OFFICER);
        return new BroughtProject("7", "一", "某公司", null, "CN", Money.cny("1"), null, stage, Map.of(), Map.of())
                .in(ExampleProjects.UNIT, "P-7", SHIPPED, act)
                .orElseThrow(no -> new IllegalStateException(no.toString()));
    }
}
