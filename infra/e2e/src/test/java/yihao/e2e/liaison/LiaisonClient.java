package yihao.e2e.liaison;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// L12: how an office abroad reports leads and keeps its own copy of them, whatever the line does. What is to be sent
/// lies in a file until it is answered; sent again it is the same lead, by the office's own id. What changed is asked
/// for
/// from a cursor, which is kept only after the changes are. To read and to take over: JDK and Jackson, no more.
public final class LiaisonClient {

    private static final int MOST = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final JsonMapper json = new JsonMapper();
    private final URI server;
    private final Supplier<String> token;
    private final Path directory;

    /// @param token a bearer token that holds now
    /// @param directory where it keeps `outbox`, `answered`, `leads` and its `cursor`
    public LiaisonClient(URI server, Supplier<String> token, Path directory) throws IOException {
        this.server = server;
        this.token = token;
        this.directory = directory;
        for (var folder : List.of("outbox", "answered", "leads")) {
            Files.createDirectories(directory.resolve(folder));
        }
    }

    /// Once this returns, the report is not lost.
    ///
    /// @param report as the API wants it, with the office's own `externalId`
    public void report(ObjectNode report) throws IOException {
        keep(file("outbox", report.path("externalId").asString()), report);
    }

    /// Sends what waits, some at a time; what is answered, with a yes or a no, waits no more.
    ///
    /// @return how many reports wait still
    /// @throws IOException if the line broke: call it again
    public int send() throws IOException, InterruptedException {
        var waiting = waiting();
        var batch = json.createObjectNode();
        var items = batch.putArray("items");
        for (var file : waiting.subList(0, Math.min(MOST, waiting.size()))) {
            items.add(json.readTree(Files.readAllBytes(file)));
        }
        if (items.isEmpty()) {
            return 0;
        }
        var answer = ask(request("/api/leads/batch")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(batch))));
        for (var item : answer.path("items")) {
            if (isAnswered(item.path("status").asInt())) {
                keep(file("answered", item.path("externalId").asString()), item);
                Files.deleteIfExists(file("outbox", item.path("externalId").asString()));
            }
        }
        return waiting().size();
    }

    /// 201 made it, 200 had made it before, 4xx is a no; anything else says nothing about the report.
    private static boolean isAnswered(int status) {
        return status >= 200 && status < 300 || status >= 400 && status < 500 && status != 429;
    }

    /// Takes over one page of what changed.
    ///
    /// @return whether more is there
    /// @throws IOException if the line broke: call it again
    public boolean follow() throws IOException, InterruptedException {
        var answer = ask(request("/api/leads/changes?limit=" + MOST + "&since=" + cursor())
                .GET());
        for (var lead : answer.path("items")) {
            keep(file("leads", lead.path("id").asString()), lead);
        }
        for (var gone : answer.path("gone")) {
            Files.deleteIfExists(file("leads", gone.asString()));
        }
        keep(directory.resolve("cursor"), answer.path("next"));
        return answer.path("more").asBoolean();
    }

    private String cursor() throws IOException {
        try {
            return json.readTree(Files.readAllBytes(directory.resolve("cursor")))
                    .asString();
        } catch (NoSuchFileException _) {
            return "0";
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.get())
                .header("Accept-Language", "en");
    }

    private JsonNode ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("Answered " + answer.statusCode());
        }
        return json.readTree(answer.body());
    }

    private List<Path> waiting() throws IOException {
        try (var files = Files.list(directory.resolve("outbox"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /// One file for one id, whatever characters it has and however long it is.
    private Path file(String folder, String id) {
        var name = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
        return directory.resolve(folder).resolve(name + ".json");
    }

    /// Whole or not at all.
    private void keep(Path file, JsonNode content) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".half");
        Files.write(half, json.writeValueAsBytes(content));
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
