package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.MUNICH;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.lifecycle.ExampleProjects.fields;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;

@DisplayName("PJ-04, PJ-05, PJ-08 A project's edit")
class ProjectEditTest {

    final ExampleProjects world = new ExampleProjects();
    final String id = world.started("lead-1");

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("contractAmount", Map.of("amount", "0", "currency", "CNY"), null),
                Arguments.of(
                        "contractAmount", Map.of("amount", "-1", "currency", "CNY"), ProjectProblem.FIELD_WRONG_TYPE),
                Arguments.of(
                        "contractAmount",
                        Map.of("amount", "1.001", "currency", "CNY"),
                        ProjectProblem.FIELD_WRONG_TYPE),
                Arguments.of(
                        "contractAmount", Map.of("amount", "1", "currency", "QQQ"), ProjectProblem.FIELD_WRONG_TYPE),
                Arguments.of("contractAmount", Map.of("amount", "999999999999999.99", "currency", "CNY"), null),
                Arguments.of(
                        "contractAmount",
                        Map.of("amount", "10000000000000000000", "currency", "CNY"),
                        ProjectProblem.FIELD_WRONG_TYPE),
                Arguments.of("contractAmount", "1", ProjectProblem.FIELD_WRONG_TYPE),
                Arguments.of("signedOn", "2026-09-15", null),
                Arguments.of("signedOn", "2026-09-16", ProjectProblem.DATE_IN_FUTURE),
                Arguments.of("signedOn", "2026-02-30", ProjectProblem.FIELD_WRONG_TYPE),
                Arguments.of("jobs", BigDecimal.ZERO, null),
                Arguments.of("jobs", new BigDecimal("1.5"), ProjectProblem.FIELD_WRONG_TYPE),
                Arguments.of("jobs", " 260 ", null),
                Arguments.of("jobs", "260.5", ProjectProblem.FIELD_WRONG_TYPE),
                Arguments.of("jobs", "many", ProjectProblem.FIELD_WRONG_TYPE),
                Arguments.of("landMu", "12.345", null),
                Arguments.of("landMu", new BigDecimal("12.75"), null),
                Arguments.of("purchaseOnly", false, null),
                Arguments.of("purchaseOnly", "false", ProjectProblem.FIELD_WRONG_TYPE),
                Arguments.of("note", " ", ProjectProblem.FIELD_WRONG_TYPE),
                Arguments.of("moonPhase", "full", ProjectProblem.FIELD_UNKNOWN));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("values")
    void takes_a_field_that_the_rules_know_with_a_value_of_its_type(
            String field, Object value, @Nullable ProblemCode expected) {
        var edited = world.guide.edit(id, fields(Map.of(field, value)), act(ZHANGDIAN_OFFICER));

        assertThat(problem(edited)).isEqualTo(expected);
        assertThat(world.state(id).fields().containsKey(field)).isEqualTo(expected == null);
    }

    @Test
    void leaves_alone_what_it_does_not_name_and_empties_what_it_names_without_a_value() {
        world.guide.edit(id, fields(Map.of("note", "a", "jobs", BigDecimal.TEN)), act(ZHANGDIAN_OFFICER));
        world.guide.edit(
                id, new ProjectEdit("新名称", null, null, null, Map.of("note", Optional.empty())), act(ZHANGDIAN_OFFICER));

        var project = world.state(id);
        assertThat(project.fields()).containsOnlyKeys("jobs");
        assertThat(project.profile().name()).isEqualTo("新名称");
        assertThat(project.profile().industry()).isEqualTo("2614");
    }

    @Test
    void of_who_shares_is_the_heads_and_names_only_known_units() {
        assertThat(problem(share(ZHANGDIAN_OFFICER, "district-linzi"))).isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(problem(share(ZHANGDIAN_HEAD, "atlantis"))).isEqualTo(ProjectProblem.UNIT_UNKNOWN);
        assertThat(problem(world.guide.find(id, LINZI_OFFICER))).isEqualTo(ProjectProblem.PROJECT_NOT_FOUND);

        assertThat(problem(share(ZHANGDIAN_HEAD, "district-linzi"))).isNull();

        assertThat(problem(world.guide.find(id, LINZI_OFFICER))).isNull();
        assertThat(problem(world.guide.find(id, MUNICH)))
                .as("no longer shares")
                .isEqualTo(ProjectProblem.PROJECT_NOT_FOUND);
    }

    @Test
    void takes_a_paper_of_a_known_kind_once() {
        world.give(id, ZHANGDIAN_OFFICER, "CREDIT_MATERIAL");

        assertThat(problem(
                        world.guide.addEvidence(id, ExampleProjects.evidence("CREDIT_MATERIAL"), act(BUREAU_OFFICER))))
                .isEqualTo(ProjectProblem.EVIDENCE_ALREADY_THERE);
        assertThat(problem(world.guide.addEvidence(id, ExampleProjects.evidence("HOROSCOPE"), act(BUREAU_OFFICER))))
                .isEqualTo(ProjectProblem.PAPER_UNKNOWN);
        assertThat(problem(world.guide.addEvidence(id, ExampleProjects.evidence("OTHER"), act(MUNICH))))
                .isEqualTo(ProjectProblem.NOT_YOURS);
        assertThat(world.projects.recorded())
                .extracting(one -> one.action().name())
                .containsExactly("STARTED", "EVIDENCE_ADDED");
    }

    @Test
    void ends_with_termination() {
        world.guide.terminate(id, act(BUREAU_OFFICER, "撤资"));

        assertThat(problem(world.guide.edit(id, fields(Map.of("note", "a")), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.TERMINATED);
        assertThat(problem(world.guide.addEvidence(id, ExampleProjects.evidence("OTHER"), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.TERMINATED);
    }

    private Outcome<?> share(yihao.kernel.Actor by, String... units) {
        return world.guide.edit(
                id, new ProjectEdit(null, null, null, List.copyOf(Arrays.asList(units)), Map.of()), act(by));
    }
}
