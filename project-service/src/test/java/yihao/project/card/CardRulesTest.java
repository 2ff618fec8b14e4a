package yihao.project.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.card.ExampleCards.TODAY;
import static yihao.project.card.ExampleCards.done;
import static yihao.project.card.ExampleCards.on;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("SC-01 Card rules")
class CardRulesTest {

    static final CardRules RULES = ExampleCards.SHIPPED.on(TODAY).rules();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            FILING, 0
            INVESTMENT_PLAN, 0
            PROPOSAL, 5
            PLAN_REVIEW, 7
            LAND_PERMIT, 5
            PRELIMINARY_DESIGN, 7
            WORKS_PERMIT, 7
            DRAWINGS, 3
            ENVIRONMENT_WATER_ENERGY, 7
            SUPERVISION, 5
            FIRE, 7
            CONSTRUCTION_PERMIT, 5
            APPROVAL_SITE, 20
            APPROVAL_LAND_REVIEW, 25
            APPROVAL_ENVIRONMENT, 25
            APPROVAL_SOIL_WATER, 25
            APPROVAL_FOREST, 25
            APPROVAL_TRAFFIC_WATER, 5
            APPROVAL_FIRE, 5
            APPROVAL, 15
            APPROVAL_LAND_PLANNING, 10
            APPROVAL_WORKS_PLANNING, 10
            LAND_REVIEW, 2
            PLANNING_CONDITIONS, 3
            ENVIRONMENT_REPORT, 20
            ENVIRONMENT_FORM, 10
            START_BUNDLE, 1
            FOUR_PERMITS, 1
            INDUSTRIAL_LAND, 15
            """)
    void that_are_shipped_limit_each_procedure_as_it_was_published(String procedure, int days) {
        assertThat(RULES.procedure(procedure))
                .hasValueSatisfying(rule -> assertThat(rule.workingDays()).isEqualTo(days));
    }

    @Test
    void that_are_shipped_name_the_source_of_each_row_and_limit_the_whole_way() {
        assertThat(RULES.procedures())
                .hasSize(29)
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank().isNotEqualTo("ours"));
        assertThat(RULES.track("FILING").map(CardRules.Track::workingDays)).contains(90);
        assertThat(RULES.track("APPROVAL").map(CardRules.Track::workingDays)).contains(60);
    }

    @Test
    void that_are_shipped_let_a_link_live_for_180_days_and_an_office_that_works_here_see_its_cards() {
        assertThat(RULES.linkDays()).isEqualTo(180);
        var world = new ExampleCards(ExampleCards.SHIPPED);
        world.fill(Map.of("jobs", BigDecimal.valueOf(200)));
        var id = world.issued("START_BUNDLE", "FILING");
        var desk = new Actor("procedure.officer", "desk", "dept-approval", Set.of(Function.PROCEDURE_OFFICER));

        assertThat(problem(world.keep.start(id, "FILING", null, on(desk, "2026-09-15", null))))
                .isEqualTo(ProjectProblem.NOT_YOURS);
        done(world.keep.start(id, "START_BUNDLE", null, on(desk, "2026-09-15", null)));
    }

    @ParameterizedTest(name = "{0} yuan, {1} jobs: {2}")
    @CsvSource(textBlock = """
            99999999.99,  199, false
            100000000.00, 0,   true
            0.01,         200, true
            """)
    void give_a_card_from_the_threshold_on_and_say_which_ground_holds(String yuan, int jobs, boolean eligible) {
        var world = new ExampleCards(ExampleCards.SHIPPED);
        world.fill(
                Map.of("contractAmount", Map.of("amount", yuan, "currency", "CNY"), "jobs", BigDecimal.valueOf(jobs)));

        var grounds = done(world.issue.prospect(world.projectId, ZHANGDIAN_OFFICER, TODAY))
                .grounds();

        assertThat(grounds.stream().anyMatch(Eligibility.Answer::holds)).isEqualTo(eligible);
        assertThat(grounds)
                .extracting(Eligibility.Answer::id)
                .containsExactly("LARGE_CONTRACT", "MANY_JOBS", "FOREIGN_SIGNED");
    }

    @Test
    void of_another_city_are_read_without_code() {
        var another = ExampleCards.ANOTHER.on(TODAY).rules();

        assertThat(another.procedures())
                .extracting(CardRules.ProcedureRule::id)
                .containsExactly("FIRST", "SECOND", "BESIDE");
        assertThat(another.office("DESK").map(CardRules.Office::unit)).contains("office-desk");
        assertThat(another.procedure("SECOND").orElseThrow().before()).isEqualTo(List.of("FIRST"));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            after: [FIRST]       | after: [LAST]            | line 15 /rules/procedures/1/after: rule.undeclared {what=LAST}
            office: DESK}        | office: DESK, after: [SECOND]} | line 14 /rules/procedures/0/after: rule.waits-for-itself {what=FIRST}
            id: BESIDE           | id: FIRST                | line 16 /rules/procedures/2/id: rule.twice {what=FIRST}
            id: FEE              | id: LAND                 | /rules/promises/1/id: rule.twice {what=LAND}
            - {id: DESK          | - {id: DESK, label: {zh: 台, en: D}, source: ours}\\n    - {id: DESK | /rules/offices/1/id: rule.twice {what=DESK}
            - {id: ONLY          | - {id: ONLY, label: {zh: 台, en: D}, source: ours, workingDays: 1}\\n    - {id: ONLY | /rules/tracks/1/id: rule.twice {what=ONLY}
            - {id: ANY           | - {id: ANY, label: {zh: 台, en: D}, source: ours, when: "true"}\\n    - {id: ANY | /rules/eligibility/1/id: rule.twice {what=ANY}
            acceptedBefore: 5    | acceptedBefore: -1       | line 22
            id: DESK             | id: TABLE                | line 14 /rules/procedures/0/office: rule.undeclared {what=DESK}
            after: 3             | after: 1                 | line 20 /rules/escalations/1/after: rule.not-later-than-previous
            country != ''        | nation != ''             | line 8 /rules/eligibility/0/when
            workingDays: 3       | workingDays: -1          | line 15
            linkDays: 30         | linkDays: 0              | line 21
            """)
    void that_do_not_hang_together_are_refused_with_the_line(String part, String replacement, String said)
            throws IOException {
        var text = text().replaceFirst(java.util.regex.Pattern.quote(part), replacement.replace("\\n", "\n"));

        assertThatThrownBy(() -> CardRules.FORMAT.read(text).orElseThrow("service-card"))
                .hasMessageContaining(said);
    }

    private static String text() throws IOException {
        try (var in = CardRulesTest.class.getResourceAsStream("/rules/another-card.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
