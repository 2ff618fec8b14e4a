package yihao.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The running platform as its users reach it: everything known comes from `running.json`.
public final class City {

    public static final JsonMapper JSON = new JsonMapper();
    static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    private final JsonNode running;
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    private City(JsonNode running) {
        this.running = running;
    }

    public static City at(Path runningJson) {
        return new City(JSON.readTree(runningJson.toFile()));
    }

    public String gateway() {
        return running.at("/gateway").asString();
    }

    /// A demo person, by user name.
    public Caller as(String user) {
        return callers.computeIfAbsent(
                user,
                name -> new Caller(
                        this,
                        () -> token(
                                "demo-cli",
                                secretOf("demo-cli"),
                                Map.of(
                                        "grant_type",
                                        "urn:yihao:demo-password",
                                        "username",
                                        name,
                                        "password",
                                        passwordOf(name),
                                        "scope",
                                        "openid profile"))));
    }

    /// A machine of a liaison office, by client id.
    public Caller machine(String client) {
        return callers.computeIfAbsent(client, id -> new Caller(this, tokensOf(id)));
    }

    /// What a client of an office's own making asks for its tokens.
    Supplier<String> tokensOf(String client) {
        return () ->
                token(client, secretOf(client), Map.of("grant_type", "client_credentials", "scope", scopeOf(client)));
    }

    public Caller anybody() {
        return new Caller(this, () -> "");
    }

    /// Whoever holds this token.
    public Caller bearing(String token) {
        return new Caller(this, () -> token);
    }

    /// Who issues the tokens.
    String issuer() {
        return running.at("/token").asString().replace("/oauth2/token", "");
    }

    /// Moves business time, for all processes.
    public void clock(String instant) {
        var moved = as("system.admin").put("/runner/clock", Map.of("now", instant));
        if (moved.status() >= 300) {
            throw new AssertionError("The clock did not move: " + moved);
        }
        sleepUntilClocksAreReadAgain();
    }

    /// Every process reads the offset at least each 200 ms.
    private static void sleepUntilClocksAreReadAgain() {
        try {
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String token(String client, String secret, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(running.at("/token").asString()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + basic)
                .timeout(Duration.ofSeconds(10))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(
                        "No token for " + form.getOrDefault("username", client) + ": " + answer.body());
            }
            return JSON.readTree(answer.body()).at("/access_token").asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String passwordOf(String user) {
        return named("/accounts", "user", user).at("/password").asString();
    }

    private String secretOf(String client) {
        return named("/clients", "id", client).at("/secret").asString();
    }

    private String scopeOf(String client) {
        return named("/clients", "id", client).at("/scopes/0").asString();
    }

    private JsonNode named(String list, String field, String name) {
        for (var entry : running.at(list)) {
            if (entry.path(field).asString().equals(name)) {
                return entry;
            }
        }
        throw new AssertionError("running.json knows no " + name);
    }
}
