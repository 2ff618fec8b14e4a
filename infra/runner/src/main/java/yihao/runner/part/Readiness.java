package yihao.runner.part;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits until an address answers 200.
public final class Readiness {
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Readiness() {}

    /// @param alive whether waiting still makes sense
    /// @return whether it answered in time
    public static boolean await(String url, Duration within, BooleanSupplier alive) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(5))
                .build();
        var end = System.nanoTime() + within.toNanos();
        try {
            while (System.nanoTime() < end && alive.getAsBoolean()) {
                if (ready(request)) {
                    return true;
                }
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static boolean ready(HttpRequest request) throws InterruptedException {
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) { // not there yet
            return false;
        }
    }
}
