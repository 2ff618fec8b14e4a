package yihao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The platform under load: where it is and what its processes have spent.
///
/// @param pid of the runner, whose processes are counted with it
record RunningPlatform(JsonNode running, JsonNode runner, long pid) {

    static final JsonMapper JSON = new JsonMapper();
    static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    static RunningPlatform at(Path data, long pid) {
        return new RunningPlatform(
                JSON.readTree(data.resolve("running.json").toFile()),
                JSON.readTree(data.resolve("runner.json").toFile()),
                pid);
    }

    String gateway() {
        return running.at("/gateway").asString();
    }

    String issuer() {
        return part("stand-ins");
    }

    String part(String name) {
        return runner.at("/parts/" + name).asString();
    }

    String store() {
        return runner.at("/store").asString();
    }

    String kafka() {
        return runner.at("/kafka").asString();
    }

    /// Has the runner start, stop or kill a part, and returns once it did.
    void desk(String part, String what) {
        send(HttpRequest.newBuilder(URI.create(runner.at("/desk").asString() + "/runner/parts/" + part + "/" + what))
                .POST(BodyPublishers.noBody())
                .build());
    }

    /// Processor time of the runner and of every process it started.
    Duration cpu() {
        return ProcessHandle.of(pid).stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    String tokenOfPerson(String user) {
        return token(
                "demo-cli",
                Map.of(
                        "grant_type",
                        "urn:yihao:demo-password",
                        "username",
                        user,
                        "password",
                        named("accounts", "user", user).at("/password").asString(),
                        "scope",
                        "openid profile"));
    }

    String tokenOfMachine(String client) {
        var scope = named("clients", "id", client).at("/scopes/0").asString();
        return token(client, Map.of("grant_type", "client_credentials", "scope", scope));
    }

    String secretOf(String client) {
        return named("clients", "id", client).at("/secret").asString();
    }

    private String token(String client, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var basic =
                Base64.getEncoder().encodeToString((client + ":" + secretOf(client)).getBytes(StandardCharsets.UTF_8));
        var answer = send(HttpRequest.newBuilder(URI.create(running.at("/token").asString()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + basic)
                .POST(BodyPublishers.ofString(body))
                .build());
        return JSON.readTree(answer).at("/access_token").asString();
    }

    private static String send(HttpRequest request) {
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private JsonNode named(String list, String field, String name) {
        return running.path(list)
                .valueStream()
                .filter(entry -> entry.path(field).asString("").equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("running.json knows no " + name));
    }
}
