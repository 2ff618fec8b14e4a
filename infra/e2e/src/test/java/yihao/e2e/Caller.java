package yihao.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Somebody with a token. Calls are made as a careful client makes them: the same idempotency key until there is an
/// answer, again after a 503 or a broken connection.
public final class Caller {

    /// A part that was killed is back within this.
    private static final Duration PATIENCE = RunningPlatform.LONGEST_START;
    private static final Duration YOUNG = Duration.ofSeconds(30);

    private final City city;
    private final Supplier<String> tokens;
    private @Nullable String token;
    private Instant tokenSince = Instant.EPOCH;

    Caller(City city, Supplier<String> tokens) {
        this.city = city;
        this.tokens = tokens;
    }

    public Answer get(String path) {
        return patiently("GET", path, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /// @param key the same for what is to be done once
    public Answer post(String path, Object body, String key) {
        return patiently("POST", path, body, Map.of("Idempotency-Key", key));
    }

    public Answer put(String path, Object body) {
        return patiently("PUT", path, body, Map.of());
    }

    Answer patch(String path, Object body) {
        return patiently("PATCH", path, body, Map.of());
    }

    private Answer patiently(String method, String path, @Nullable Object body, Map<String, String> headers) {
        var giveUp = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                var answer = once(method, path, body, headers);
                if (answer.status() == 401 && renewToken()) {
                    continue;
                }
                if ((answer.status() != 503 && answer.status() != 504)
                        || Instant.now().isAfter(giveUp)) {
                    return answer;
                }
            } catch (java.io.UncheckedIOException e) {
                if (Instant.now().isAfter(giveUp)) {
                    throw e;
                }
            }
            pause();
        }
    }

    /// One call, whatever comes of it.
    public Answer once(String method, String path, @Nullable Object body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(city.gateway() + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, publisher(body));
        headers.forEach(request::setHeader);
        return answer(send(request));
    }

    /// The request as it is, with the token of this one; whatever comes of it.
    public HttpResponse<String> send(HttpRequest.Builder request) {
        var bearer = token();
        if (!bearer.isEmpty()) {
            request.setHeader("Authorization", "Bearer " + bearer);
        }
        try {
            return City.HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// How every token of this issuer begins: what begins like that is one.
    String beginOfToken() {
        var token = token();
        return token.substring(0, token.indexOf('.'));
    }

    private synchronized String token() {
        var known = token;
        if (known == null) {
            known = tokens.get();
            token = known;
            tokenSince = Instant.now();
        }
        return known;
    }

    /// Tokens are short-lived; a fresh one that is refused stays refused.
    public synchronized boolean renewToken() {
        var isOld = token != null && Instant.now().isAfter(tokenSince.plus(YOUNG));
        if (isOld) {
            token = null;
        }
        return isOld;
    }

    private static HttpRequest.BodyPublisher publisher(@Nullable Object body) {
        return switch (body) {
            case null -> BodyPublishers.noBody();
            case String text -> BodyPublishers.ofString(text);
            case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
            default -> BodyPublishers.ofString(City.JSON.writeValueAsString(body));
        };
    }

    private static Answer answer(HttpResponse<String> response) {
        var text = response.body();
        var type = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(
                response.statusCode(),
                type,
                type.contains("json") && !text.isBlank() ? City.JSON.readTree(text) : City.JSON.missingNode(),
                response.headers().firstValue("ETag").orElse(""),
                response.headers().firstValue("Location").orElse(""));
    }

    private static void pause() {
        try {
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(400);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
