package yihao.project;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.kernel.Function;
import yihao.project.enclave.EnclaveTerms;
import yihao.rules.RuleReading;

@DisplayName("The documented formats of rule data")
class FormatsTest {

    private static final String RULES = "/api/services/project/rule-sets";
    private static final Path FORMATS = Path.of("FORMATS.md");
    private static final Path OF_ALL = Path.of("../infra/docs/rules/README.md");
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern KIND = Pattern.compile("^kind: (\\S+)", Pattern.MULTILINE);
    private static final Pattern FUNCTION =
            Pattern.compile("^\\| `([A-Z_]+)` \\|.*\\| (yes|no) \\|$", Pattern.MULTILINE);
    /// Of an agreement, not of the city: it is no rule set that somebody puts in force.
    private static final String TERMS = "enclave-terms";
    /// Spreadsheets and holidays, described with those of all services.
    private static final Set<String> OF_ALL_SERVICES = Set.of("project-ledger", "capital-ledger", "public-holidays");

    static Stream<String> examples() throws IOException {
        return BLOCK.matcher(Files.readString(FORMATS)).results().map(block -> block.group(1));
    }

    private static String kind(String example) {
        return KIND.matcher(example).results().findFirst().orElseThrow().group(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void are_shown_by_an_example_that_is_read_as_it_stands(String example) {
        var kind = kind(example);
        if (kind.equals(TERMS)) {
            assertThat(EnclaveTerms.FORMAT.read(example)).isInstanceOf(RuleReading.Read.class);
            return;
        }
        var read =
                RunningService.as(People.BUREAU_OFFICER).post(RULES + "/" + kind + "/check", Map.of("text", example));

        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(read.at("/reference")).endsWith("@1");
    }

    @Test
    void leave_no_kind_without_an_example() throws IOException {
        var shown = examples().map(FormatsTest::kind).toList();
        var kinds = RunningService.as(People.BUREAU_OFFICER).get(RULES).json().at("/items");

        assertThat(kinds.size()).isGreaterThan(10);
        assertThat(kinds.valueStream()
                        .map(kind -> kind.at("/kind").asString())
                        .filter(kind -> !OF_ALL_SERVICES.contains(kind)))
                .isSubsetOf(shown);
        assertThat(shown).contains(TERMS).doesNotHaveDuplicates();
    }

    @Test
    void name_every_function_and_say_whether_it_is_city_wide() throws IOException {
        List<MatchResult> rows =
                FUNCTION.matcher(Files.readString(OF_ALL)).results().toList();

        assertThat(rows.stream().collect(toMap(row -> row.group(1), row -> row.group(2))))
                .isEqualTo(Arrays.stream(Function.values())
                        .collect(toMap(Function::name, one -> one.seesWholeCity() ? "yes" : "no")));
    }
}
