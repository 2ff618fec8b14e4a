package yihao.testkit.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A caller with a token. Every call returns whatever the service answers; nothing throws on a no.
public record Http(String baseUrl, String token) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = new JsonMapper();

    public record Answer(int status, Map<String, String> headers, String text) {

        /// The body as JSON; a missing node when there is none.
        public JsonNode json() {
            return text.isBlank() ? JSON.missingNode() : JSON.readTree(text);
        }

        /// A text of the body by its JSON pointer, empty when absent.
        public String at(String pointer) {
            return json().at(pointer).asString("");
        }

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
        }
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, body, headers);
    }

    public Answer put(String path, Object body, String... headers) {
        return send("PUT", path, body, headers);
    }

    /// @param body text or bytes as they are, everything else as JSON, null for none
    public Answer send(String method, String path, @org.jspecify.annotations.Nullable Object body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(Duration.ofSeconds(30));
        request.header("Content-Type", "application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        request.method(method, publisher(body));
        try {
            return answer(CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher publisher(@org.jspecify.annotations.Nullable Object body) {
        return switch (body) {
            case null -> BodyPublishers.noBody();
            case String text -> BodyPublishers.ofString(text);
            case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
            default -> BodyPublishers.ofString(JSON.writeValueAsString(body));
        };
    }

    private static Answer answer(HttpResponse<String> response) {
        var headers = new java.util.HashMap<String, String>();
        response.headers().map().forEach((name, values) -> headers.put(name, String.join(",", values)));
        return new Answer(response.statusCode(), headers, Objects.requireNonNullElse(response.body(), ""));
    }
}
