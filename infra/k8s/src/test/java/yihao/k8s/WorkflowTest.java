package yihao.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A workflow")
class WorkflowTest {

    private static final House HOUSE = House.here();
    private static final Path FOLDER = HOUSE.root().resolve(".github/workflows");
    private static final WorkflowRules RULES = new WorkflowRules(HOUSE);

    static Stream<Path> all() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void says_only_what_the_runner_knows_and_takes_no_strangers_code(Path file) {
        assertThat(RULES.faults(Yaml.text(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead-service", "project-service", "reward-service", "talent-service", "gateway"})
    void of_a_module_runs_when_it_or_what_it_stands_on_changes(String module) {
        var workflow = Yaml.read(FOLDER.resolve(module + ".yml"), Workflow.class);
        var paths = new ArrayList<>(List.of(
                module + "/**",
                "infra/compose/**",
                "pom.xml",
                ".mvn/**",
                ".github/workflows/module.yml",
                ".github/workflows/" + module + ".yml"));
        HOUSE.standsOn(module).forEach(room -> paths.add(room + "/**"));

        assertThat(Objects.requireNonNull(workflow.on().push()).paths()).containsExactlyInAnyOrderElementsOf(paths);
        assertThat(Objects.requireNonNull(workflow.jobs().get("module")).with()).isEqualTo(Map.of("module", module));
    }

    @Test
    void builds_a_module_only_after_the_contracts_hold() {
        var jobs = Yaml.read(FOLDER.resolve("module.yml"), Workflow.class).jobs();

        assertThat(Objects.requireNonNull(jobs.get("build")).needs()).contains("contracts");
        assertThat(Objects.requireNonNull(jobs.get("image")).needs()).contains("build");
        assertThat(Objects.requireNonNull(jobs.get("contracts")).steps())
                .anyMatch(step -> String.valueOf(step.run()).endsWith("-pl infra/contracts -am verify"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            contents: read           | contents: write                | may write
            actions/checkout@v5.0.0  | actions/checkout@v5            | actions/checkout@v5 is not pinned
            actions/checkout@v5.0.0  | somebody/checkout@v5.0.0       | somebody/checkout@v5.0.0 is not pinned
            needs: [contracts]       | needs: [contract]              | build waits for nobody we know
            timeout-minutes: 40      | # none                         | may run for ever
            ubuntu-24.04             | ubuntu-latest                  | runs on what changes
            image "$MODULE"          | image ${{ inputs.module }}     | pastes into a script
            infra/compose/image      | infra/compose/picture          | infra/compose/picture is not there
            ${{ inputs.module }}     | ${{ secrets.TOKEN }}           | uses a secret
            """)
    void is_seen_when_it_is_wrong(String right, String wrong, String fault) {
        var text = Yaml.text(FOLDER.resolve("module.yml"));
        assertThat(text).contains(right);

        assertThat(RULES.faults(text.replace(right, wrong))).contains(fault);
    }

    @Test
    void that_calls_a_stranger_is_seen() {
        var text = Yaml.text(FOLDER.resolve("gateway.yml"))
                .replace("./.github/workflows/module.yml\n    with", "else/where/build.yml@v1\n    with");

        assertThat(RULES.faults(text)).containsExactly("else/where/build.yml@v1 is not ours");
    }

    @Test
    void with_a_slip_of_the_pen_is_refused() {
        var text = Yaml.text(FOLDER.resolve("module.yml"));

        assertThatThrownBy(() -> RULES.faults(text.replace("runs-on", "run-on")))
                .hasMessageContaining("run-on");
    }
}
