package yihao.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.k8s.ComposeFile.Container;

@DisplayName("A container in infra/compose")
class ComposeTest {

    private static final House HOUSE = House.here();
    private static final ComposeRules LEAD = ComposeRules.of(Part.LEAD, HOUSE);
    private static final Map<String, Container> ALL = Compose.containers(HOUSE.compose("compose.yaml"));

    @TempDir
    private Path folder;

    static Stream<Path> files() throws IOException {
        try (var files = Files.walk(HOUSE.compose(""))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void says_only_what_compose_knows(Path file) {
        assertThat(Yaml.read(file, ComposeFile.class)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void fits_the_part_it_starts(Part part) {
        assertThat(ComposeRules.of(part, HOUSE).faults(container(part.folder())))
                .isEmpty();
    }

    @Test
    void is_bounded_also_where_it_is_not_ours() {
        assertThat(ALL.values())
                .allSatisfy(one -> assertThat(ComposeRules.bounds(one)).isEmpty());
    }

    @Test
    void knows_the_names_of_those_it_waits_for() {
        assertThat(ALL.values())
                .allSatisfy(one -> assertThat(ALL.keySet())
                        .containsAll(
                                one.dependsOn() == null
                                        ? List.of()
                                        : one.dependsOn().keySet()));
    }

    /// Whoever has no public resources is not reached from the public gateway; of the gateways only
    /// the office's reaches the stores, for its sessions.
    @Test
    void reaches_only_whom_it_needs() {
        assertThat(on("public")).containsExactly("gateway-public", "lead-service", "project-service", "reward-service");
        assertThat(on("stores")).contains("gateway-office", "talent-service").doesNotContain("gateway-public");
        assertThat(on("platform")).doesNotContain("gateway-public", "store", "broker");
    }

    private static List<String> on(String network) {
        return ALL.entrySet().stream()
                .filter(one -> Objects.requireNonNull(one.getValue().networks()).contains(network))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void makes_topics_by_the_one_list_with_the_broker_that_the_build_names() {
        assertThat(container("topics").volumes()).containsExactly("../../k8s/topics:/topics:ro");
        assertThat(container("topics").image()).isEqualTo(container("broker").image());
        assertThat(Yaml.text(HOUSE.root().resolve("pom.xml")))
                .contains("<kafka.version>"
                        + Objects.requireNonNull(container("broker").image()).replaceAll(".*:", "")
                        + "</kafka.version>");
        assertThat(Yaml.text(HOUSE.k8s("topics/job.yaml")))
                .contains("image: " + container("broker").image());
    }

    @ParameterizedTest
    @CsvSource({"service.env, LEAD", "service.env, TALENT", "gateway.env, OFFICE"})
    void is_given_secrets_of_which_the_repository_knows_the_names(String file, Part part) {
        var settings = Settings.of(part, HOUSE);

        assertThat(Yaml.text(HOUSE.compose("secrets.example/" + file)).lines().filter(line -> !line.startsWith("#")))
                .allSatisfy(line -> {
                    assertThat(line).endsWith("=");
                    assertThat(settings.reads(line.replace("=", ""))).as(line).isTrue();
                });
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            read_only: true               | read_only: false             | may write its root
            user: "10001:10001"           | user: "0:0"                  | runs as root
            cap_drop: [ALL]               | cap_drop: [NET_RAW]          | keeps capabilities
            no-new-privileges:true        | label:disable                | may gain privileges
            mem_limit: 768m               | # none                       | is not bounded
            restart: unless-stopped       | # never                      | is not started again
            /lead-service:${LEAD_SERVICE_VERSION:-0.1.0} | /lead-service:latest | has no pinned image
            LEAD_SERVICE_VERSION:-0.1.0   | LEAD_SERVICE_VERSION:-0.0.9  | the image is not lead-service:${LEAD_SERVICE_VERSION:-0.1.0}
            YIHAO_PEERS_REWARD            | YIHAO_PEER_REWARD            | nobody reads YIHAO_PEER_REWARD
            http://reward                 | http://me:abc@reward         | YIHAO_PEERS_REWARD is a secret in the open
            SPRING_PROFILES_ACTIVE        | SPRING_PROFILES_DEFAULT      | it is not production
            health/readiness              | health                       | nobody asks how it is
            SERVER_PORT: "8080"           | SERVER_PORT: "8081"          | it is asked elsewhere
            stop_grace_period: 60s        | stop_grace_period: 10s       | it is killed while it stops
            required: true                | required: false              | it starts without its secrets
            """)
    void is_seen_when_it_is_wrong(String right, String wrong, String fault) throws IOException {
        var common = Yaml.text(HOUSE.compose("service.yaml"));
        var own = Yaml.text(HOUSE.compose("lead-service/compose.yaml")).replace("../service.yaml", "service.yaml");
        assertThat(common + own).contains(right);
        Files.writeString(folder.resolve("service.yaml"), common.replace(right, wrong));
        var file = Files.writeString(folder.resolve("compose.yaml"), own.replace(right, wrong));

        assertThat(LEAD.faults(Compose.container(file, "lead-service"))).contains(fault);
    }

    @Test
    void with_a_slip_of_the_pen_is_refused() {
        var slip = Yaml.text(HOUSE.compose("service.yaml")).replace("cap_drop", "cap_drops");

        assertThatThrownBy(() -> Yaml.read(slip, ComposeFile.class)).hasMessageContaining("cap_drops");
    }

    private static Container container(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }
}
