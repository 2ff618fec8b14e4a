package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.MUNICH;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.lifecycle.ExampleProjects.SHIPPED;
import static yihao.project.lifecycle.ExampleProjects.fields;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.ProblemCode;
import yihao.project.lifecycle.yaml.StageRulesFormat;
import yihao.rules.Condition;
import yihao.rules.RuleSet;

@DisplayName("PJ-11 The kind of a project")
class ProjectKindTest {

    static final String KINDS = """
            kinds:
              - {id: NEW, zh: 新建, en: New, source: ours}
              - {id: HOTEL, zh: 酒店, en: Hotel, source: ours}
              - {id: EQUITY, zh: 股权, en: Equity, source: ours}
              - {id: MERGER, zh: 并购, en: Merger, source: ours}
            """;

    final ExampleProjects world = new ExampleProjects();
    final String id = world.started("lead-1");

    @Test
    void is_the_first_of_the_rules_where_nobody_said_one() {
        assertThat(world.state(id).profile().kind()).isNull();
        assertThat(SHIPPED.kinds().of(world.state(id))).isEqualTo("NEW");
        assertThat(SHIPPED.kinds().kinds())
                .extracting(ProjectKinds.ProjectKind::id)
                .containsExactly("NEW", "EXPANSION", "MERGER", "EQUITY", "HEADQUARTERS", "RESEARCH_CENTRE", "FUND");
    }

    @ParameterizedTest(name = "into started, {0} is asked for {1}")
    @CsvSource(nullValues = "-", textBlock = """
            -,               CONSTRUCTION_CONTENT CONSTRUCTION_CONTRACT SITE_PHOTOS approvalOrSubstitute
            NEW,             CONSTRUCTION_CONTENT CONSTRUCTION_CONTRACT SITE_PHOTOS approvalOrSubstitute
            EXPANSION,       CONSTRUCTION_CONTENT CONSTRUCTION_CONTRACT SITE_PHOTOS approvalOrSubstitute
            HEADQUARTERS,    CONSTRUCTION_CONTENT CONSTRUCTION_CONTRACT SITE_PHOTOS approvalOrSubstitute
            RESEARCH_CENTRE, CONSTRUCTION_CONTENT CONSTRUCTION_CONTRACT SITE_PHOTOS approvalOrSubstitute
            MERGER,          EQUITY_TRANSFER EQUITY_REGISTRATION
            EQUITY,          EQUITY_TRANSFER EQUITY_REGISTRATION
            FUND,            FUND_FILING
            """)
    void decides_what_a_gate_asks_for(@Nullable String kind, String expected) {
        if (kind != null) {
            assertThat(say(kind, ZHANGDIAN_OFFICER)).isNull();
        }

        assertThat(missing(SHIPPED, "STARTED")).containsExactly(expected.split(" "));
    }

    @Test
    void goes_before_whatever_else_a_line_depends_on() {
        world.guide.edit(id, fields(Map.of("purchaseOnly", true)), act(ZHANGDIAN_OFFICER));
        assertThat(missing(SHIPPED, "STARTED")).hasSize(3).contains("PURCHASE_CONTRACT");

        say("EQUITY", ZHANGDIAN_OFFICER);

        assertThat(missing(SHIPPED, "STARTED")).containsExactly("EQUITY_TRANSFER", "EQUITY_REGISTRATION");
        world.give(id, ZHANGDIAN_OFFICER, "EQUITY_TRANSFER", "EQUITY_REGISTRATION");
        assertThat(missing(SHIPPED, "STARTED")).isEmpty();
    }

    @Test
    void is_said_by_who_may_edit_and_known_to_the_rules() {
        assertThat(say("CASTLE", ZHANGDIAN_OFFICER)).isEqualTo(ProjectProblem.KIND_UNKNOWN);
        assertThat(say("", ZHANGDIAN_OFFICER)).isEqualTo(ProjectProblem.KIND_UNKNOWN);
        assertThat(say("EQUITY", MUNICH)).isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(say("EQUITY", AUDITOR)).isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(world.state(id).profile().kind()).isNull();

        assertThat(say("EQUITY", ZHANGDIAN_OFFICER)).isNull();
        world.guide.edit(id, fields(Map.of("note", "a")), act(ZHANGDIAN_OFFICER));
        assertThat(world.state(id).profile().kind()).as("stays").isEqualTo("EQUITY");
    }

    @Test
    void of_another_city_has_a_gate_that_no_code_knows() {
        var city = read("{field: beds}", "{field: beds, kinds: [HOTEL]}");

        assertThat(missing(city.rules(), "DONE")).isEmpty();
        assertThat(factsHold("kind == 'HOTEL'", city.rules())).isFalse();
        assertThat(factsHold("kind == 'NEW'", city.rules())).isTrue();

        say("FUND", ZHANGDIAN_OFFICER);
        assertThat(missing(city.rules(), "DONE"))
                .as("a kind that these rules do not know is asked every line")
                .containsExactly("beds");
        assertThat(city.rules().kinds().label("FUND").en()).isEqualTo("FUND");
    }

    @ParameterizedTest(name = "{0} is asked for {1}")
    @CsvSource(nullValues = "-", textBlock = """
            -,      PLAN
            NEW,    PLAN
            EQUITY, beds
            MERGER, -
            FUND,   PLAN beds
            """)
    void passes_over_options_that_ask_other_kinds_only(@Nullable String kind, @Nullable String expected) {
        var options = "[[{paper: PLAN, kinds: [NEW]}], [{field: beds, kinds: [EQUITY]}]]";
        var city = read("{field: beds}", "{anyOf: either, zh: 其一, en: Either, options: " + options + "}");
        if (kind != null) {
            say(kind, ZHANGDIAN_OFFICER);
        }

        var gate = city.rules().stage("DONE").orElseThrow().gate();
        assertThat(Requirement.missing(gate, AskedProject.alone(world.state(id))).stream()
                        .flatMap(either -> either.options().stream())
                        .flatMap(List::stream)
                        .map(Missing::id))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void is_empty_where_nobody_said_one_and_rules_know_none() {
        var city = StageRulesFormat.read(StageRulesTest.text()).rules();

        assertThat(city.kinds().of(world.state(id))).isEmpty();
        assertThat(missing(city, "DONE")).containsExactly("beds");
        assertThat(factsHold("kind == ''", city)).isTrue();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {field: beds} | {field: beds, kinds: [CASTLE]} | rule.undeclared {what=CASTLE}
            {field: beds} | {field: beds, kinds: []}       | /rules/stages/1/gate/1/kinds
            id: HOTEL     | id: NEW                        | rule.twice {what=NEW}
            """)
    void is_declared_once_before_a_gate_goes_by_it(String part, String replacement, String said) {
        assertThatThrownBy(() -> read(part, replacement)).hasMessageContaining(said);
    }

    private static RuleSet<StageRules> read(String part, String replacement) {
        return StageRulesFormat.read((StageRulesTest.text() + KINDS.indent(2)).replace(part, replacement));
    }

    private boolean factsHold(String condition, StageRules rules) {
        return Condition.compile(condition, ProjectFacts.VARIABLES).holds(ProjectFacts.of(world.state(id), rules));
    }

    private List<String> missing(StageRules rules, String stage) {
        var gate = rules.stage(stage).orElseThrow().gate();
        return Requirement.missing(gate, AskedProject.alone(world.state(id))).stream()
                .map(Missing::id)
                .toList();
    }

    private @Nullable ProblemCode say(String kind, Actor by) {
        return problem(world.guide.edit(id, new ProjectEdit(null, null, null, null, Map.of(), kind), act(by)));
    }
}
