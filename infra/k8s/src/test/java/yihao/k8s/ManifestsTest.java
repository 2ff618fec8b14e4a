package yihao.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.contracts.Topics;

@DisplayName("A manifest in infra/k8s")
class ManifestsTest {

    static final House HOUSE = House.here();

    static Stream<Path> manifests() throws IOException {
        return files(".yaml").filter(file -> !file.endsWith("kustomization.yaml"));
    }

    static Stream<Path> kustomizations() throws IOException {
        return files("kustomization.yaml");
    }

    private static Stream<Path> files(String end) throws IOException {
        try (var files = Files.walk(HOUSE.k8s(""))) {
            return files
                    .filter(file -> file.toString().endsWith(end))
                    .filter(file -> !file.startsWith(HOUSE.k8s("src")) && !file.startsWith(HOUSE.k8s("target")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void says_only_what_kubernetes_knows(Path file) {
        assertThat(Manifests.of(Yaml.text(file)).all()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void is_gathered_by_folders_that_name_files_which_exist(Path file) {
        var folder = Objects.requireNonNull(file.getParent());
        var kustomization = Yaml.read(file, Kustomization.class);

        assertThat(kustomization.resources())
                .allSatisfy(resource -> assertThat(folder.resolve(resource)).exists());
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(textBlock = """
            maxUnavailable: 0,   maxUnavailabel: 0,  maxUnavailabel
            path: /actuator,     pathe: /actuator,   pathe
            runAsNonRoot: true,  runAsNonroot: true, runAsNonroot
            minReplicas: 2,      minReplicas: two,   two
            kind: Deployment,    kind: Deploymint,   Deploymint
            apiVersion: apps/v1, apiVersion: apps/v2, apps/v2
            """)
    void with_a_slip_of_the_pen_is_refused(String right, String slip, String named) {
        assertThat(sound()).contains(right);
        var broken = sound().replace(right, slip);

        assertThatThrownBy(() -> Manifests.of(broken)).hasMessageContaining(named);
    }

    @Test
    void with_a_key_given_twice_is_refused() {
        var broken = sound().replace("  minReplicas: 2\n", "  minReplicas: 2\n  minReplicas: 1\n");

        assertThatThrownBy(() -> Manifests.of(broken)).hasMessageContaining("minReplicas");
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void is_of_the_version_that_the_module_has(Part part) {
        var kustomization = Yaml.read(HOUSE.k8s(part.folder()).resolve("kustomization.yaml"), Kustomization.class);

        assertThat(kustomization.images())
                .containsExactly(
                        new Kustomization.Image("service", "yihao/" + part.module(), HOUSE.version(part.module())));
    }

    @Test
    void declares_the_topics_that_the_contracts_have() {
        assertThat(Yaml.text(HOUSE.k8s("topics/topics.list")).lines()).containsExactlyElementsOf(Topics.ALL);
    }

    static String sound() {
        try (var in = Objects.requireNonNull(ManifestsTest.class.getResourceAsStream("/sound.yaml"))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
