package yihao.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// Requests of somebody whose token is renewed before it ends.
final class Requests {

    /// The first wrong answer is shown, so that a figure of refusals is not taken for one of work.
    private static final AtomicBoolean SHOWN = new AtomicBoolean();
    private static final Duration TOKEN_AGE = Duration.ofMinutes(3);

    private final String address;
    private final Supplier<String> tokens;
    private volatile Token token = new Token("", Instant.MIN);

    private record Token(String text, Instant until) {}

    Requests(String address, Supplier<String> tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    boolean get(String path, int expected) {
        return send(to(path).GET().build()) == expected;
    }

    boolean post(String path, Object body, int expected) {
        var request = to(path).header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(RunningPlatform.JSON.writeValueAsString(body)))
                .build();
        return send(request) == expected;
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(100))
                .header("Authorization", "Bearer " + token());
    }

    private String token() {
        if (Instant.now().isAfter(token.until())) {
            renew();
        }
        return token.text();
    }

    private synchronized void renew() {
        if (Instant.now().isAfter(token.until())) {
            token = new Token(tokens.get(), Instant.now().plus(TOKEN_AGE));
        }
    }

    private static int send(HttpRequest request) {
        try {
            HttpResponse<String> answer = RunningPlatform.HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300 && SHOWN.compareAndSet(false, true)) {
                System.err.println(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
