package yihao.lead.api;

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
import tools.jackson.databind.json.JsonMapper;

/// Project-service and the token endpoint, as far as a conversion meets them: one project per lead, and down when told.
final class ProjectStandIn {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final Map<String, String> projects = new ConcurrentHashMap<>();
    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> inEverybodysName = new ConcurrentHashMap<>();
    private volatile boolean down;

    ProjectStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/oauth2/token", call -> answer(call, 200, """
                {"access_token":"service-token","token_type":"Bearer","expires_in":300}"""));
        server.createContext("/internal/projects", this::start);
        server.createContext("/internal/officer-work", this::left);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void isDown(boolean now) {
        down = now;
    }

    Map<String, String> projects() {
        return projects;
    }

    List<String> tokens() {
        return tokens;
    }

    /// What is in the name of whoever is asked about, by kind.
    Map<String, Integer> inEverybodysName() {
        return inEverybodysName;
    }

    private void left(HttpExchange call) throws IOException {
        answer(
                call,
                down ? 503 : 200,
                JSON.writeValueAsString(Map.of("officer", "whoever", "counts", inEverybodysName)));
    }

    private void start(HttpExchange call) throws IOException {
        if (down) {
            answer(call, 503, "{}");
            return;
        }
        tokens.add(call.getRequestHeaders().getFirst("Authorization"));
        var lead = JSON.readTree(call.getRequestBody()).path("leadId").asString();
        var known = projects.containsKey(lead);
        var project = projects.computeIfAbsent(lead, id -> "project-of-" + id);
        answer(
                call,
                known ? 200 : 201,
                JSON.writeValueAsString(
                        Map.of("projectId", project, "number", "P-2026-000001", "leadId", lead, "created", !known)));
    }

    private static void answer(HttpExchange call, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        try (var out = call.getResponseBody()) {
            out.write(bytes);
        }
    }
}
