package yihao.runner.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import yihao.runner.Places;

/// People and machines of the city at the platform's API, each with a token of its own.
final class Callers {
    static final String NOBODY = "";

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration TOKEN_FOR = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);
    /// What one service has not yet heard from another, or of the new day; it will in a moment.
    private static final Set<String> NOT_YET = Set.of(
            "lead.rate-in-future",
            "lead.date-in-future",
            "project.date-in-future",
            "project.value-date-in-future",
            "project.rate-missing",
            "project.unit-unknown",
            "reward.scheme-review-in-future",
            "reward.project-unknown",
            "reward.referral-unknown",
            "reward.referral-not-confirmed",
            "reward.nothing-to-award",
            "talent.date-in-future",
            "talent.institution-unit-unknown",
            "talent.institution-date-in-future",
            "talent.recruitment-date-in-future",
            "talent.purchase-in-future",
            "talent.project-unknown",
            "talent.post-unit-unknown",
            "talent.appointment-person-unknown",
            "talent.sheet-period-not-over");

    /// Always the same text for the same content: a repeated request must be recognised.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Places places;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LONGEST)
            .build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final AtomicLong calls = new AtomicLong();

    private record Token(String text, long until) {}

    Callers(Places places) {
        this.places = places;
    }

    long calls() {
        return calls.get();
    }

    JsonNode get(String subject, String path) {
        return ask(subject, "GET", path, null, null);
    }

    /// @param key makes a repetition harmless
    JsonNode post(String subject, String path, String key, Object body) {
        return ask(subject, "POST", path, key, body);
    }

    /// Every time anew: for answers that are given once only, and for those who have no account to keep a key under.
    JsonNode postAnew(String subject, String path, Object body) {
        return ask(subject, "POST", path, null, body);
    }

    JsonNode put(String subject, String path, Object body) {
        return ask(subject, "PUT", path, null, body);
    }

    JsonNode patch(String subject, String path, String key, Object body) {
        return ask(subject, "PATCH", path, key, body);
    }

    private JsonNode ask(String subject, String method, String path, @Nullable String key, @Nullable Object body) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = send(request(subject, method, path, key, body));
            var said = read(answer);
            if (answer.statusCode() < 300) {
                return said;
            }
            var later = LATER.contains(answer.statusCode())
                    || NOT_YET.contains(said.path("code").asString(""));
            if (!later || System.nanoTime() > end) {
                throw new Said(subject + ": " + method + " " + path, answer.statusCode(), said);
            }
            rest();
        }
    }

    private HttpRequest request(
            String subject, String method, String path, @Nullable String key, @Nullable Object body) {
        var request =
                HttpRequest.newBuilder(URI.create(places.gateway() + path)).timeout(LONGEST);
        if (!subject.equals(NOBODY)) {
            request.header("Authorization", "Bearer " + token(subject));
        }
        if (key != null) {
            request.header("Idempotency-Key", "demo-" + key);
        }
        if (body instanceof Upload upload) {
            return request.header("Content-Type", Upload.CONTENT_TYPE)
                    .method(method, BodyPublishers.ofByteArray(upload.bytes()))
                    .build();
        }
        return body == null
                ? request.method(method, BodyPublishers.noBody()).build()
                : request.header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build();
    }

    private static JsonNode read(HttpResponse<String> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return type.contains("json") ? JSON.readTree(answer.body()) : JSON.createObjectNode();
    }

    private String token(String subject) {
        return tokens.compute(
                        subject, (_, old) -> old != null && System.nanoTime() < old.until() ? old : newToken(subject))
                .text();
    }

    private Token newToken(String subject) {
        var machine = places.accounts().client(subject);
        var form = machine.isPresent()
                ? Map.of("grant_type", "client_credentials", "scope", "liaison")
                : Map.of("grant_type", "urn:yihao:demo-password", "username", subject, "password", password(subject));
        var client = machine.isPresent() ? subject : "demo-cli";
        var basic = (client + ":" + places.secret(client)).getBytes(StandardCharsets.UTF_8);
        var fields = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(HttpRequest.newBuilder(URI.create(places.tokens()))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build());
        if (answer.statusCode() != 200) {
            throw new Said("token of " + subject, answer.statusCode(), read(answer));
        }
        return new Token(read(answer).path("access_token").asString(), System.nanoTime() + TOKEN_FOR.toNanos());
    }

    private String password(String subject) {
        return places.accounts().people().stream()
                .filter(person -> person.user().equals(subject))
                .findFirst()
                .orElseThrow()
                .password();
    }

    private HttpResponse<String> send(HttpRequest request) {
        calls.incrementAndGet();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    static void rest() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
