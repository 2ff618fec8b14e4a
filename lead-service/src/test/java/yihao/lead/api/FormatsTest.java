package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The documented formats of rule data")
class FormatsTest {

    private static final String RULES = "/api/services/lead/rule-sets";
    private static final Path FORMATS = Path.of("FORMATS.md");
    private static final Path OF_ALL = Path.of("../infra/docs/rules/README.md");
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(kind: .*?)```", Pattern.DOTALL);
    private static final Pattern KIND = Pattern.compile("^kind: (\\S+)", Pattern.MULTILINE);
    /// Lists of words, which begin from what ships; holidays stand with what all services share.
    private static final Set<String> ELSEWHERE = Set.of("letters", "public-holidays");

    static Stream<String> examples() throws IOException {
        return Stream.concat(
                blocks(FORMATS), blocks(OF_ALL).filter(example -> kind(example).equals("public-holidays")));
    }

    private static Stream<String> blocks(Path document) throws IOException {
        return BLOCK.matcher(Files.readString(document)).results().map(block -> block.group(1));
    }

    private static String kind(String example) {
        return KIND.matcher(example).results().findFirst().orElseThrow().group(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void are_shown_by_an_example_that_is_read_as_it_stands(String example) {
        var read = City.as("bureau.officer").post(RULES + "/" + kind(example) + "/check", Map.of("text", example));

        assertThat(read.status()).as(read.text()).isEqualTo(200);
        assertThat(read.at("/reference")).endsWith("@1");
    }

    @Test
    void leave_no_kind_without_an_example() throws IOException {
        var shown = blocks(FORMATS).map(FormatsTest::kind).toList();
        var kinds = City.as("bureau.officer").get(RULES).json().at("/items");

        assertThat(kinds.size()).isGreaterThan(10);
        assertThat(kinds.valueStream()
                        .map(kind -> kind.at("/kind").asString())
                        .filter(kind -> !kind.endsWith("-ledger") && !ELSEWHERE.contains(kind)))
                .containsExactlyInAnyOrderElementsOf(shown);
    }
}
