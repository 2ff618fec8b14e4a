package yihao.e2e.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An office reports over a line that keeps breaking, and is started anew between two tries, as after a power cut.
public final class BadLine {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration AT_MOST = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final URI gateway;
    private final Supplier<String> token;
    private final Path directory;

    public BadLine(URI gateway, Supplier<String> token, Path directory) {
        this.gateway = gateway;
        this.token = token;
        this.directory = directory;
    }

    /// @return the office's own ids with the leads they became
    public Map<String, String> report(List<ObjectNode> reports) throws IOException {
        try (var line = new CutLine(gateway, 20261129)) {
            for (var report : reports) {
                client(line).report(report);
            }
            persist(() -> client(line).send() == 0);
            persist(() -> !client(line).follow());
            assertThat(line.cuts()).as("The line was cut").isGreaterThan(1);
        }
        return answered();
    }

    /// The ids of the leads in the office's own copy.
    public Set<String> copied() throws IOException {
        return kept("leads").stream().map(lead -> lead.path("id").asString()).collect(Collectors.toSet());
    }

    private LiaisonClient client(CutLine line) throws IOException {
        return new LiaisonClient(line.address(), token, directory);
    }

    private Map<String, String> answered() throws IOException {
        return kept("answered").stream()
                .collect(Collectors.toMap(
                        item -> item.path("externalId").asString(),
                        item -> item.path("id").asString()));
    }

    private List<JsonNode> kept(String folder) throws IOException {
        try (var files = Files.list(directory.resolve(folder))) {
            return files.map(file -> JSON.readTree(file.toFile())).toList();
        }
    }

    /// What broke is tried again, as often as it takes.
    private static void persist(Callable<Boolean> one) {
        await().atMost(AT_MOST)
                .pollInterval(PAUSE)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(one);
    }
}
