package yihao.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;

@DisplayName("The table of limits in infra/docs/resilience.md")
class ResilienceTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9.-]+)` \\| (\\S+) \\|");
    private static final Pattern LIMIT = Pattern.compile(
            ".*(timeout|max-connections|max-idle-time|initial-delay|\\.interval|-interval|timeout-duration).*"
                    + "|yihao\\.(instances|breaker|requests|store|shutdown)\\..*"
                    + "|resilience4j\\.circuitbreaker\\..*(size|calls|threshold|state)");
    private static final Pattern NO_LIMIT =
            Pattern.compile(".*(automatic-transition.*|session.timeout|disable-time-limiter)");

    @Test
    void says_what_is_set_and_leaves_nothing_out() throws IOException {
        var said = new TreeMap<String, String>();
        ROW.matcher(Files.readString(Path.of("../docs/resilience.md")))
                .results()
                .forEach(row -> said.put(row.group(1), row.group(2)));

        assertThat(said).isEqualTo(limits());
    }

    private static Map<String, String> limits() {
        var limits = new TreeMap<String, String>();
        Stream.of(
                        "gateway.yml",
                        "routes/lead.yml",
                        "routes/project.yml",
                        "routes/reward.yml",
                        "routes/talent.yml",
                        "platform-defaults.yml",
                        "lead.yml",
                        "project.yml",
                        "reward.yml",
                        "talent.yml")
                .flatMap(ResilienceTest::settings)
                .filter(setting -> LIMIT.matcher(setting.getKey()).matches()
                        && !NO_LIMIT.matcher(setting.getKey()).matches())
                .forEach(setting -> limits.put(setting.getKey(), setting.getValue()));
        return limits;
    }

    private static Stream<Map.Entry<String, String>> settings(String file) {
        try {
            return new YamlPropertySourceLoader()
                    .load(file, new ClassPathResource(file)).stream()
                            .map(source -> (EnumerablePropertySource<?>) source)
                            .flatMap(source -> Stream.of(source.getPropertyNames())
                                    .map(name -> Map.entry(name, String.valueOf(source.getProperty(name)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
