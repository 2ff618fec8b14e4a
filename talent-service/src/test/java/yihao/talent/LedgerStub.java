package yihao.talent;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What reward-service answers to payment orders, and the provider's token for it. It can be away.
final class LedgerStub implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final Map<String, String> orders = new ConcurrentHashMap<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private volatile boolean away;
    private volatile @Nullable String says;

    LedgerStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/token", exchange -> answer(exchange, 200, """
                {"access_token":"service-token","expires_in":300}"""));
        server.createContext("/internal/payment-orders", this::order);
        server.start();
    }

    private void order(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (away) {
            answer(exchange, 503, "{}");
            return;
        }
        if (says != null) {
            answer(exchange, 422, says);
            return;
        }
        bodies.add(body);
        var path = exchange.getRequestURI().getPath();
        if (path.endsWith("/demands")) {
            answer(exchange, 200, """
                    {"recoveryId":"%s-R1","number":"Y-R1","demanded":{"amount":"700000.00","currency":"CNY"},
                     "received":{"amount":"0.00","currency":"CNY"}}""".formatted(path.split("/")[4]));
            return;
        }
        var source = JSON.readTree(body).get("sourceId").asString();
        var payment = orders.computeIfAbsent(source, one -> "payment-" + one);
        answer(
                exchange,
                201,
                JSON.writeValueAsString(Map.of("paymentId", payment, "number", "Y-2026-000001", "status", "ORDERED")));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    void goAway() {
        away = true;
    }

    /// Every order and demand is refused with this problem; none from then on where it is null.
    void refuse(@Nullable String problem) {
        says = problem;
    }

    void comeBack() {
        away = false;
    }

    Map<String, String> orders() {
        return Map.copyOf(orders);
    }

    List<String> bodies() {
        return List.copyOf(bodies);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
