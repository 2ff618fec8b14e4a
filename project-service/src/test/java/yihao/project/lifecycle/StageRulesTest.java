package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.lifecycle.ExampleProjects.SHIPPED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.project.lifecycle.yaml.StageRulesFormat;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

@DisplayName("PJ-06 Stage rules")
class StageRulesTest {

    static final RuleSet<StageRules> SEEN_BY_NOBODY = StageRulesFormat.read(text());

    @Test
    void that_are_shipped_know_the_eight_stages_of_the_citys_way() {
        assertThat(SHIPPED.stages())
                .extracting(stage -> stage.label().zh())
                .containsExactly("储备", "在谈", "拟签约", "签约", "注册", "开工", "投产", "达效");
    }

    @Test
    void name_the_source_of_every_line_and_mark_our_own() {
        assertThat(SHIPPED.stages())
                .allSatisfy(stage -> assertThat(stage.source()).isNotBlank());
        assertThat(SHIPPED.papers())
                .allSatisfy(paper -> assertThat(paper.source()).isNotBlank());
        assertThat(SHIPPED.stage("FULL_OUTPUT").orElseThrow().source()).isEqualTo("ours");
    }

    @Test
    void of_another_city_are_read_without_code() {
        var rules = SEEN_BY_NOBODY.rules();

        assertThat(rules.stages()).extracting(StageRules.Stage::id).containsExactly("IDEA", "DONE");
        assertThat(rules.next("IDEA")).map(StageRules.Stage::id).contains("DONE");
        assertThat(rules.field("beds")).map(StageRules.FieldRule::type).contains(FieldType.WHOLE_NUMBER);
    }

    @ParameterizedTest(name = "a cost of {0} CNY: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            999.99  | beds
            1000.00 | PLAN beds
            """)
    void ask_for_some_things_only_when_a_condition_holds(String cost, String missing) {
        var world = new ExampleProjects();
        var project = world.state(world.started("lead-1"));
        var costing = project.with(project.profile()
                .with(ExampleProjects.fields(Map.of()), Map.of("cost", new FieldValue.Sum(Money.cny(cost)))));
        var gate = SEEN_BY_NOBODY.rules().stage("DONE").orElseThrow().gate();

        assertThat(Requirement.missing(gate, AskedProject.alone(costing)))
                .extracting(Missing::id)
                .containsExactly(missing.split(" "));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2025-06-01, zibo-stages@1
            2026-12-31, zibo-stages@1
            2027-01-01, another-stages@3
            2030-01-01, another-stages@3
            """)
    void judge_a_day_by_the_newest_version_valid_on_it(LocalDate day, String version) {
        var book = new StageRuleBook(
                RuleBook.of(List.of(ExampleProjects.BOOK.set(LocalDate.of(2026, 9, 15)), SEEN_BY_NOBODY)));

        assertThat(book.on(day).version()).isEqualTo(version);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {paper: PLAN,  | {paper: PLANET,  | line 20 /rules/stages/1/gate/0/paper: rule.undeclared {what=PLANET}
            {field: beds}  | {anyOf: x}       | line 21 /rules/stages/1/gate/1: rule.needs {other=zh, en, options, what=anyOf}
            {field: beds}  | {zh: x}          | line 21 /rules/stages/1/gate/1: rule.exactly-one
            to: DONE       | to: MOON         | line 23 /rules/moves/0/to: rule.undeclared {what=MOON}
            cityDivision:  | cityDivison:     | line 7
            WHOLE_NUMBER   | NUMBER           | line 11
            >= decimal('1000') | >= 0.5       | line 20
            'cost' in sumsCny && sumsCny['cost'] | sumsCny['cots'] | line 20 /rules/stages/1/gate/0/when: rule.field-of-type-undeclared {other=MONEY
            'cost' in sumsCny && sumsCny['cost'] | measures['cost'] | line 20 /rules/stages/1/gate/0/when: rule.field-of-type-undeclared {other=DECIMAL
            - {id: IDEA, zh: 想法, en: Idea, source: ours, gate: []} | - {id: DONE, zh: 想法, en: Idea, source: ours, gate: []} | rule.twice {what=DONE}
            """)
    void that_do_not_hang_together_are_refused_with_the_line(String part, String replacement, String said) {
        var text = text().replace(part, replacement);

        assertThatThrownBy(() -> StageRulesFormat.read(text)).hasMessageContaining(said);
    }

    @Test
    void that_ask_for_what_nobody_filled_leave_their_line_standing() {
        var unguarded = text().replace("'cost' in sumsCny && sumsCny['cost']", "sumsCny['cost']");
        var world = new ExampleProjects();
        var project = world.state(world.started("lead-1"));

        var gate = StageRulesFormat.read(unguarded)
                .rules()
                .stage("DONE")
                .orElseThrow()
                .gate();
        var guarded = SEEN_BY_NOBODY.rules().stage("DONE").orElseThrow().gate();

        assertThat(unguarded).isNotEqualTo(text());
        assertThat(Requirement.missing(gate, AskedProject.alone(project)))
                .extracting(Missing::id)
                .containsExactly("PLAN", "beds");
        assertThat(Requirement.missing(guarded, AskedProject.alone(project)))
                .extracting(Missing::id)
                .containsExactly("beds");
    }

    static String text() {
        try (var in = StageRulesTest.class.getResourceAsStream("/rules/another-stages.yaml")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
