package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.MUNICH;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.lifecycle.ExampleProjects.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;

@DisplayName("PJ-02, PJ-03 A project's move")
class ProjectMoveTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    final ExampleProjects world = new ExampleProjects();
    final String id = world.started("lead-1");

    @BeforeEach
    void negotiating() {
        assertThat(problem(move("NEGOTIATING"))).isNull();
    }

    @Test
    void into_to_sign_lists_exactly_the_papers_that_are_missing() {
        assertThat(missing(move("TO_SIGN"))).containsExactly("FEASIBILITY_STUDY", "CREDIT_MATERIAL", "REVIEW_OPINION");

        world.give(id, ZHANGDIAN_OFFICER, "CREDIT_MATERIAL");

        assertThat(missing(move("TO_SIGN"))).containsExactly("FEASIBILITY_STUDY", "REVIEW_OPINION");
        assertThat(world.state(id).stage()).isEqualTo("NEGOTIATING");
    }

    @Test
    void is_recorded_with_day_person_and_version_of_the_rules() {
        assertThat(world.state(id).stageLog().getLast())
                .isEqualTo(new StageEntry(
                        "RESERVE",
                        "NEGOTIATING",
                        TODAY,
                        yihao.project.People.NOON,
                        "zhangdian.officer",
                        null,
                        false,
                        "zibo-stages@1",
                        false,
                        false));
    }

    @Test
    void goes_all_the_way_to_full_output_when_everything_is_there() {
        walkTo("REGISTERED");
        world.give(
                id,
                ZHANGDIAN_OFFICER,
                "CONSTRUCTION_CONTENT",
                "CONSTRUCTION_CONTRACT",
                "SITE_PHOTOS",
                "PROJECT_APPROVAL");
        assertThat(problem(move("STARTED"))).isNull();
        world.give(id, ZHANGDIAN_OFFICER, "ACCEPTANCE_RECORD");
        edit(Map.of("productionStartedOn", "2026-09-14"));
        assertThat(problem(move("PRODUCING"))).isNull();

        assertThat(missing(move("FULL_OUTPUT"))).containsExactly("annualOutput", "annualTax", "jobs");

        edit(Map.of("annualOutput", cny("0"), "annualTax", cny("0.00"), "jobs", BigDecimal.ZERO));
        assertThat(problem(move("FULL_OUTPUT"))).as("zero is a value").isNull();
        assertThat(ExampleProjects.SHIPPED.next("FULL_OUTPUT")).isEmpty();
    }

    @Test
    void into_started_takes_a_substitute_with_an_explanation_for_the_fourth_paper() {
        walkTo("REGISTERED");
        world.give(id, ZHANGDIAN_OFFICER, "CONSTRUCTION_CONTENT", "CONSTRUCTION_CONTRACT", "SITE_PHOTOS");

        // the feasibility study that signing asked for is one of the substitutes: only the explanation is missing
        var open = missingOf(move("STARTED")).getFirst();
        assertThat(open.id()).isEqualTo("approvalOrSubstitute");
        assertThat(open.options())
                .extracting(option -> option.stream().map(Missing::id).toList())
                .containsExactly(List.of("PROJECT_APPROVAL"), List.of("approvalMissingReason"));

        edit(Map.of("approvalMissingReason", "备案系统升级，已受理"));
        assertThat(problem(move("STARTED"))).isNull();
    }

    @Test
    void into_started_of_a_mere_purchase_asks_for_its_own_three_papers() {
        walkTo("REGISTERED");
        edit(Map.of("purchaseOnly", true));

        assertThat(missing(move("STARTED")))
                .containsExactly("PURCHASE_CONTRACT", "PAYMENT_VOUCHER", "EQUIPMENT_PHOTOS");

        edit(Map.of("purchaseOnly", false));
        assertThat(missing(move("STARTED"))).as("no is a value").hasSize(4).contains("SITE_PHOTOS");
    }

    @Test
    void counts_no_withdrawn_paper() {
        world.give(id, ZHANGDIAN_OFFICER, "FEASIBILITY_STUDY", "CREDIT_MATERIAL", "REVIEW_OPINION");
        var study = world.state(id).evidence().getFirst();
        world.guide.withdrawEvidence(id, study.id(), act(ZHANGDIAN_OFFICER, "旧版本"));

        assertThat(missing(move("TO_SIGN"))).containsExactly("FEASIBILITY_STUDY");
        assertThat(world.state(id).evidence()).hasSize(3);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-09-16, DATE_IN_FUTURE
            2026-09-15, -
            2026-09-14, DATE_BEFORE_LAST_STAGE
            """)
    void lies_between_the_last_stage_and_today(LocalDate day, @Nullable String expected) {
        world.give(id, ZHANGDIAN_OFFICER, "FEASIBILITY_STUDY", "CREDIT_MATERIAL", "REVIEW_OPINION");

        var moved = world.guide.move(id, "TO_SIGN", day, act(ZHANGDIAN_OFFICER));

        assertThat(problem(moved)).isEqualTo(expected == null ? null : ProjectProblem.valueOf(expected));
    }

    @Test
    void goes_only_along_a_move_of_the_rules() {
        assertThat(problem(move("SIGNED"))).isEqualTo(ProjectProblem.MOVE_NOT_ALLOWED);
        assertThat(problem(move("MOON"))).isEqualTo(ProjectProblem.MOVE_NOT_ALLOWED);
    }

    @Test
    void is_made_by_the_unit_or_the_bureau_only() {
        assertThat(problem(move("TO_SIGN", act(MUNICH)))).as("shares, sees").isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(move("TO_SIGN", act(AUDITOR)))).isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(move("TO_SIGN", act(LINZI_OFFICER)))).isEqualTo(ProjectProblem.PROJECT_NOT_FOUND);
        assertThat(problem(move("TO_SIGN", act(BUREAU_OFFICER)))).isEqualTo(ProjectProblem.GATE_NOT_MET);
    }

    @Test
    void back_is_a_correction_of_the_bureau_with_a_reason_and_undoes_the_day() {
        assertThat(problem(move("RESERVE"))).isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(move("RESERVE", act(BUREAU_OFFICER)))).isEqualTo(ProjectProblem.REASON_MISSING);

        assertThat(problem(move("RESERVE", act(BUREAU_OFFICER, "误点")))).isNull();

        assertThat(world.state(id).stage()).isEqualTo("RESERVE");
        assertThat(world.state(id).reachedOn()).containsOnlyKeys("RESERVE");
        assertThat(world.state(id).stageLog()).hasSize(3);
    }

    @Test
    void rests_while_suspended_and_ends_with_termination() {
        assertThat(problem(world.guide.suspend(id, act(ZHANGDIAN_HEAD)))).isEqualTo(ProjectProblem.REASON_MISSING);
        assertThat(problem(world.guide.suspend(id, act(ZHANGDIAN_OFFICER, "等环评"))))
                .isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(world.guide.suspend(id, act(ZHANGDIAN_HEAD, "等环评")))).isNull();
        assertThat(problem(move("TO_SIGN"))).isEqualTo(ProjectProblem.SUSPENDED);

        assertThat(problem(world.guide.resume(id, act(ZHANGDIAN_HEAD)))).isNull();
        assertThat(problem(world.guide.resume(id, act(ZHANGDIAN_HEAD)))).isEqualTo(ProjectProblem.NOT_SUSPENDED);
        assertThat(problem(move("TO_SIGN"))).isEqualTo(ProjectProblem.GATE_NOT_MET);

        assertThat(problem(world.guide.terminate(id, act(BUREAU_OFFICER, "撤资"))))
                .isNull();
        assertThat(problem(move("TO_SIGN"))).isEqualTo(ProjectProblem.TERMINATED);
        assertThat(problem(world.guide.terminate(id, act(BUREAU_OFFICER, "撤资"))))
                .isEqualTo(ProjectProblem.TERMINATED);
    }

    private void walkTo(String last) {
        world.give(id, ZHANGDIAN_OFFICER, "FEASIBILITY_STUDY", "CREDIT_MATERIAL", "REVIEW_OPINION");
        assertThat(problem(move("TO_SIGN"))).isNull();
        world.give(id, ZHANGDIAN_OFFICER, "FORMAL_AGREEMENT");
        assertThat(missing(move("SIGNED"))).containsExactly("contractAmount", "signedOn");
        edit(Map.of("contractAmount", cny("200000000.00"), "signedOn", "2026-09-15"));
        assertThat(problem(move("SIGNED"))).isNull();
        world.give(id, ZHANGDIAN_OFFICER, "BUSINESS_LICENCE", "TAX_REGISTRATION");
        assertThat(problem(move(last))).isNull();
    }

    private void edit(Map<String, Object> values) {
        assertThat(problem(world.guide.edit(id, fields(values), act(ZHANGDIAN_OFFICER))))
                .isNull();
    }

    private static Map<String, String> cny(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    private Outcome<Versioned<Project>> move(String to) {
        return move(to, act(ZHANGDIAN_OFFICER));
    }

    private Outcome<Versioned<Project>> move(String to, Act act) {
        return world.guide.move(id, to, null, act);
    }

    private static List<String> missing(Outcome<?> outcome) {
        return missingOf(outcome).stream().map(Missing::id).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Missing> missingOf(Outcome<?> outcome) {
        assertThat(problem(outcome)).isEqualTo(ProjectProblem.GATE_NOT_MET);
        return (List<Missing>) java.util.Objects.requireNonNull(
                ((Outcome.Refused<?>) outcome).refusal().facts().get("missing"));
    }
}
