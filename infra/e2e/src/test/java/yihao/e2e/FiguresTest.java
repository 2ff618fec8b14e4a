package yihao.e2e;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import yihao.e2e.figures.PromQl;
import yihao.e2e.figures.Watch;

@DisplayName("G8 What the running platform says of itself")
@ResourceLock(RunningPlatform.IN_ONE_PROCESS)
class FiguresTest {

    private static final Pattern LINE = Pattern.compile("(?m)^([a-z][A-Za-z0-9_]*)(?:\\{(.*)})? [^ ]+$");
    private static final Pattern LABEL = Pattern.compile("([A-Za-z_]+)=\"(?:[^\"\\\\]|\\\\.)*\"");
    /// What Prometheus itself adds.
    private static final Set<String> ADDED = Set.of("job", "instance");

    final RunningPlatform platform = RunningPlatform.inOneProcess();

    @Test
    void has_every_figure_that_an_alert_or_a_panel_asks_for() throws Exception {
        platform.city().as("system.admin").get("/api/session").done();
        platform.city().as("auditor").get("/api/projects").done();

        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> assertThat(missing()).isEmpty());
    }

    private Set<String> missing() throws Exception {
        var given = figures();
        var missing = new TreeSet<String>();
        for (var question : Watch.questions().entrySet()) {
            for (var asked : PromQl.selectorsOf(question.getValue())) {
                var labels = new TreeSet<>(asked.labels());
                labels.removeAll(ADDED);
                if (!asked.metric().equals("up")
                        && !given.getOrDefault(asked.metric(), Set.of("")).containsAll(labels)) {
                    missing.add(question.getKey() + ": " + asked);
                }
            }
        }
        return missing;
    }

    /// The labels of each figure, of all parts together.
    private Map<String, Set<String>> figures() throws Exception {
        var token = platform.city().tokensOf("prometheus").get();
        var all = new StringBuilder();
        for (var part : Set.of("gateway", "lead", "project", "reward", "talent")) {
            var request = HttpRequest.newBuilder(URI.create(platform.address(part) + "/actuator/prometheus"))
                    .header("Authorization", "Bearer " + token)
                    .build();
            var answer = City.HTTP.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(part).isEqualTo(200);
            assertThat(answer.body()).contains("service=\"" + part + "\"");
            all.append(answer.body());
        }
        return LINE.matcher(all)
                .results()
                .collect(toMap(found -> found.group(1), found -> labels(found.group(2)), (one, other) -> {
                    one.addAll(other);
                    return one;
                }));
    }

    private static Set<String> labels(@Nullable String written) {
        var labels = new TreeSet<String>();
        labels.add("");
        Stream.ofNullable(written)
                .flatMap(text -> LABEL.matcher(text).results())
                .forEach(label -> labels.add(label.group(1)));
        return labels;
    }

    /// In one process the lines of all parts stand in one file; who wrote one is told by its logger.
    @Test
    void leaves_one_number_of_a_request_in_both_logs_the_problem_the_journal_and_the_event() {
        var trace = UUID.randomUUID().toString().replace("-", "");
        var traced = Map.of("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        var officer = platform.city().as("zhangdian.officer");

        officer.once("POST", "/api/leads", lead(trace), traced).done();
        var refused = officer.once("POST", "/api/leads", lead(trace), traced).refused(409, "lead.already-reported");

        assertThat(refused.at("/traceId")).isEqualTo(trace);
        try (var store = MongoClients.create(platform.store())) {
            await().untilAsserted(() -> assertThat(Readable.of(Map.of("it", trace), platform.data(), store))
                    .anyMatch(found -> found.contains("in yihao_lead.journal"))
                    .anyMatch(found -> found.contains("in broker") && found.contains("lead.lead")));
        }
        await().untilAsserted(
                        () -> assertThat(Files.readAllLines(platform.data().resolve("logs/yihao.log")))
                                .filteredOn(line -> line.contains(trace))
                                .anyMatch(line -> line.contains("RequestId"))
                                .anyMatch(line -> line.contains("ProblemAdvice")));
    }

    /// Of an investor whom nobody else reports.
    private static Map<String, Object> lead(String name) {
        return Map.of(
                "title",
                "Numbered",
                "investor",
                Map.of(
                        "names",
                        List.of(Map.of("text", "Works " + name.substring(0, 20), "language", "en")),
                        "country",
                        "DE"),
                "amount",
                Map.of("amount", "200000000.00", "currency", "CNY"),
                "industry",
                "3982",
                "channel",
                "VISIT",
                "sharing",
                "CITY");
    }
}
