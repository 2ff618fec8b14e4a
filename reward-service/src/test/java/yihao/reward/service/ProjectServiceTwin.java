package yihao.reward.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What reward-service asks of project-service and of the provider, answered over real HTTP; it can be out of order.
final class ProjectServiceTwin implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> capital = new ConcurrentHashMap<>();
    private volatile boolean down;

    ProjectServiceTwin() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/oauth2/token", exchange -> answer(exchange, 200, "{\"access_token\":\"t\",\"expires_in\":300}"));
        server.createContext("/internal/projects/", this::answerCapital);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void isDown(boolean now) {
        down = now;
    }

    void capital(String projectId, String cny) {
        capital.put(projectId, """
                {"projectId":"%s","projectNumber":"P-1","asOf":"2026-09-28T01:00:00Z","items":[
                 {"id":"c-%s","version":2,"projectId":"%s","unit":"district-zhangdian","kind":"FOREIGN_PAID_IN",
                  "amount":{"amount":"10000000.00","currency":"USD"},"amountCny":{"amount":"%s","currency":"CNY"},
                  "valueDate":"2026-09-15","rate":"7.1234","status":"VERIFIED","voucher":{"kind":"X"}}],"totals":[]}
                """.formatted(projectId, projectId, projectId, cny));
    }

    private void answerCapital(HttpExchange exchange) throws IOException {
        var id = exchange.getRequestURI().getPath().split("/", -1)[3];
        if (down || !capital.containsKey(id)) {
            answer(exchange, 503, "{}");
        } else {
            answer(exchange, 200, capital.get(id));
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
