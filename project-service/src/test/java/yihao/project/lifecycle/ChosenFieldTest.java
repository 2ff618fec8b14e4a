package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.kernel.Outcome;
import yihao.project.lifecycle.yaml.StageRulesFormat;
import yihao.rules.Condition;

@DisplayName("PJ-16 A field whose value is chosen")
class ChosenFieldTest {

    static final String OPTIONS =
            "options: [{id: NONE, zh: 无, en: None}, {id: ROAD, zh: 公路, en: Road}, {id: RAIL, zh: 铁路, en: Rail}]";
    static final String BEDS = "beds: {type: WHOLE_NUMBER, zh: 床位, en: Beds, source: ours}";
    static final StageRules RULES = rules("CHOICE", "CHOICES");

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("beds", "ROAD", null),
                Arguments.of("beds", "NONE", null),
                Arguments.of("beds", "SEA", ProjectProblem.CHOICE_UNKNOWN),
                Arguments.of("beds", "road", ProjectProblem.CHOICE_UNKNOWN),
                Arguments.of("beds", " ", ProjectProblem.FIELD_WRONG_TYPE),
                Arguments.of("beds", "", ProjectProblem.FIELD_WRONG_TYPE),
                Arguments.of("beds", List.of("ROAD"), ProjectProblem.FIELD_WRONG_TYPE),
                Arguments.of("ways", List.of("ROAD", "RAIL"), null),
                Arguments.of("ways", List.of("NONE"), null),
                Arguments.of("ways", List.of("ROAD", "SEA"), ProjectProblem.CHOICE_UNKNOWN),
                Arguments.of("ways", List.of("ROAD", ""), ProjectProblem.FIELD_WRONG_TYPE),
                Arguments.of("ways", List.of(BigDecimal.ONE), ProjectProblem.FIELD_WRONG_TYPE),
                Arguments.of("ways", "ROAD", ProjectProblem.FIELD_WRONG_TYPE));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("values")
    void takes_only_options_that_are_listed(String field, Object value, @Nullable ProjectProblem expected) {
        var edited = edit(started(), Map.of(field, Optional.of(value)));

        assertThat(problem(edited)).isEqualTo(expected);
    }

    @Test
    void is_filled_by_an_answer_that_there_is_none_and_not_by_an_empty_list() {
        var none = done(edit(started(), Map.of("ways", Optional.of(List.of("NONE")))));
        assertThat(missing(none)).containsExactly("beds");

        var emptied = done(edit(none, Map.of("ways", Optional.of(List.of()))));
        assertThat(emptied.fields()).isEmpty();
        assertThat(missing(emptied)).containsExactly("beds", "ways");

        var both = done(
                edit(none, Map.of("beds", Optional.of("NONE"), "ways", Optional.of(List.of("RAIL", "RAIL", "ROAD")))));
        assertThat(missing(both)).isEmpty();
        assertThat(both.fields())
                .containsEntry("beds", new FieldValue.Choice("NONE"))
                .containsEntry("ways", new FieldValue.Choices(List.of("RAIL", "ROAD")));
        assertThat(missing(done(edit(both, Map.of("beds", Optional.empty()))))).containsExactly("beds");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            texts['beds'] == 'ROAD'                          ; true
            'RAIL' in chosen['ways']                         ; true
            'ROAD' in chosen['ways']                         ; false
            chosen['ways'].size() == 1                       ; true
            'moon' in chosen                                 ; false
            'ways' in filled && 'beds' in filled             ; true
            """)
    void is_asked_by_conditions_as_a_text_or_a_list_of_texts(String when, boolean holds) {
        var project = done(edit(started(), Map.of("beds", Optional.of("ROAD"), "ways", Optional.of(List.of("RAIL")))));

        assertThat(Condition.compile(when, ProjectFacts.VARIABLES).holds(ProjectFacts.of(project, RULES)))
                .isEqualTo(holds);
    }

    @Test
    void stays_as_it_is_when_later_rules_list_it_no_more() {
        var project = done(edit(started(), Map.of("beds", Optional.of("RAIL"))));
        var later = StageRulesFormat.read(
                        text("CHOICE", "CHOICES").replace("{id: RAIL, zh: 铁路, en: Rail}", "{id: SEA, zh: 海运, en: Sea}"))
                .rules();

        var edited = done(new EditPolicy(later, ExampleProjects.UNITS)
                .apply(project, ExampleProjects.fields(Map.of("ways", List.of("SEA"))), act(ZHANGDIAN_OFFICER)));

        assertThat(edited.fields()).containsEntry("beds", new FieldValue.Choice("RAIL"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            type: CHOICE, ; options: []                                                     ; /rules/fields/beds/options
            type: CHOICE, ; zh: 方式                                                        ; rule.options-of-choice-only
            type: TEXT,   ; options: [{id: A, zh: 一, en: One}]                             ; rule.options-of-choice-only
            type: CHOICE, ; options: [{id: A, zh: 一, en: One}, {id: A, zh: 二, en: Two}]   ; /rules/fields/beds/options/1/id: rule.twice {what=A}
            type: CHOICE, ; options: [{id: A, zh: 一}]                                      ; /rules/fields/beds/options/0
            """)
    void that_lists_its_options_wrong_is_refused_with_its_line(String type, String options, String told) {
        var field = "beds: {" + type + " " + options + (options.startsWith("zh") ? "" : ", zh: 床位")
                + ", en: Beds, source: ours}";

        assertThatThrownBy(() -> StageRulesFormat.read(StageRulesTest.text().replace(BEDS, field)))
                .hasMessageContaining(told);
    }

    private static Project started() {
        return Project.start("P-1", ExampleProjects.startOf("lead-1"), RULES, act(ZHANGDIAN_HEAD));
    }

    private static Outcome<Project> edit(Project project, Map<String, Optional<Object>> fields) {
        return new EditPolicy(RULES, ExampleProjects.UNITS)
                .apply(project, new ProjectEdit(null, null, null, null, fields), act(ZHANGDIAN_OFFICER));
    }

    private static List<String> missing(Project project) {
        return Requirement.missing(RULES.stage("DONE").orElseThrow().gate(), AskedProject.alone(project)).stream()
                .map(Missing::id)
                .toList();
    }

    private static Project done(Outcome<Project> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private static StageRules rules(String one, String several) {
        return StageRulesFormat.read(text(one, several)).rules();
    }

    private static String text(String one, String several) {
        var field = "%s: {type: %s, zh: 方式, en: Way, source: ours, %s}";
        return StageRulesTest.text()
                .replace(
                        BEDS,
                        field.formatted("beds", one, OPTIONS) + "\n    " + field.formatted("ways", several, OPTIONS))
                .replace("- {field: beds}", "- {field: beds}\n        - {field: ways}");
    }
}
