package yihao.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The image of gateway and services")
class ImageTest {

    private static final House HOUSE = House.here();
    private static final Pattern COPIED = Pattern.compile("(?:source=|COPY )(infra/[\\w/.-]+)");

    @Test
    void runs_as_nobody_with_java_as_its_first_process_and_nothing_secret() {
        assertThat(faults(recipe())).isEmpty();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            USER 10001:10001              | USER root                   | runs as root
            ENTRYPOINT ["java",           | ENTRYPOINT sh -c "java      | signals do not reach java
            temurin:25.0.2_10-jre-noble   | temurin:latest              | the base may change
            -XX:AOTCache=application.aot  | -Xshare:off                 | the kept classes are not used
            EXPOSE 8080                   | ENV CLIENT_SECRET=abc       | has a secret
            """)
    void is_seen_when_it_is_wrong(String right, String wrong, String fault) {
        assertThat(recipe()).contains(right);

        assertThat(faults(recipe().replace(right, wrong))).containsExactly(fault);
    }

    @Test
    void takes_only_files_that_are_there_and_that_are_sent() {
        var sent = Yaml.text(HOUSE.compose("Dockerfile.dockerignore"));

        assertThat(COPIED.matcher(recipe()).results().map(found -> found.group(1)))
                .hasSize(3)
                .allSatisfy(file -> assertThat(sent).contains("!" + file))
                .filteredOn(file -> !file.contains("/target/"))
                .allSatisfy(file -> assertThat(HOUSE.root().resolve(file)).exists());
        assertThat(Files.isExecutable(HOUSE.compose("train"))).isTrue();
    }

    private static String recipe() {
        return Yaml.text(HOUSE.compose("Dockerfile"));
    }

    private static List<String> faults(String recipe) {
        var faults = new java.util.ArrayList<String>();
        var last = recipe.substring(recipe.lastIndexOf("\nFROM "));
        PodRules.check(faults, "runs as root", last.matches("(?s).*\nUSER [1-9]\\d*:[1-9]\\d*\n.*"));
        PodRules.check(faults, "signals do not reach java", last.contains("\nENTRYPOINT [\"java\", "));
        PodRules.check(
                faults,
                "the base may change",
                recipe.matches("(?s).*\nFROM [\\w-]+:\\d+\\.\\d+\\.\\d+_\\d+-\\w+-\\w+ .*"));
        PodRules.check(faults, "the kept classes are not used", last.contains("\"-XX:AOTCache=application.aot\""));
        PodRules.check(faults, "has a secret", !recipe.matches("(?si).*\n(ENV|ARG) \\w*(secret|key|password|token).*"));
        return faults;
    }
}
