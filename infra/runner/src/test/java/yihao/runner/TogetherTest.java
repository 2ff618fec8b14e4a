package yihao.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yihao.embedded.identity.DemoAccounts;
import yihao.runner.part.Part;
import yihao.runner.part.PartName;
import yihao.runner.part.Readiness;

@DisplayName("All parts in one process")
class TogetherTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    /// As the runner does: of several parts that start at once none sets up the logging of all.
    @BeforeAll
    static void loggingIsSetUp() {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    }

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path data;

    @Test
    void are_ready_and_stop_and_start_without_disturbing_each_other() throws Exception {
        var places = new Places(RunnerSettings.from(arguments()), DemoAccounts.load());
        var house = House.together(places);
        assertThat(house.missing()).isEmpty();
        try {
            house.start(Duration.ofMinutes(2));
            Stream.of(PartName.values()).forEach(part -> ready(places, part));

            for (var part : house.parts()) {
                if (PartName.SERVICES.contains(part.name())) {
                    restart(part, places);
                }
            }
            assertThat(status(places.gateway() + "/api/leads")).isEqualTo(401);
        } finally {
            house.stop();
        }
    }

    private String[] arguments() {
        return Stream.concat(
                        Stream.of(
                                        "gateway",
                                        "lead",
                                        "project",
                                        "reward",
                                        "talent",
                                        "desk",
                                        "identity",
                                        "kafka",
                                        "store")
                                .map(port -> "--runner.ports." + port + "=0"),
                        Stream.of("--runner.data=" + data))
                .toArray(String[]::new);
    }

    private static void restart(Part part, Places places) {
        part.stop();
        assertThat(part.running()).isFalse();
        ready(places, PartName.GATEWAY);
        part.start();
        ready(places, part.name());
    }

    private static void ready(Places places, PartName part) {
        assertThat(Readiness.await(places.readiness(part, 1), SOON, () -> true))
                .as(part.text())
                .isTrue();
    }

    private static int status(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
