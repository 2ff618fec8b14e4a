package yihao.runner.desk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yihao.runner.part.Part;

/// `GET|PUT /runner/clock`, `GET /runner/parts`, `POST /runner/parts/{name}/{start|stop|kill}` on 127.0.0.1.
/// Web pages of elsewhere, which could reach it through a browser on this machine, are turned away.
public final class RunnerDesk implements AutoCloseable {
    private final HttpServer server;
    private final BusinessClock clock;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    public RunnerDesk(int port, BusinessClock clock, List<Part> parts) {
        this.clock = clock;
        parts.forEach(part -> this.parts.put(part.text(), part));
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The runner cannot listen on port " + port, e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/runner/clock", exchange -> answer(exchange, this::clock));
        server.createContext("/runner/parts", exchange -> answer(exchange, this::parts));
        server.start();
    }

    private interface Desk {
        Object at(HttpExchange exchange) throws IOException;
    }

    private static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int status;

        Unusable(int status, String detail) {
            super(detail);
            this.status = status;
        }
    }

    private Object clock(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET" -> {}
            case "PUT" -> move(JsonMapper.shared().readTree(exchange.getRequestBody()));
            default -> throw new Unusable(405, "GET or PUT");
        }
        return Map.of("now", clock.now(), "offset", clock.offset(), "real", Instant.now());
    }

    private void move(JsonNode wanted) {
        try {
            if (wanted.hasNonNull("now")) {
                clock.moveTo(OffsetDateTime.parse(wanted.path("now").asString()).toInstant());
            } else {
                clock.shift(Duration.parse(wanted.path("offset").asString()));
            }
        } catch (DateTimeException _) {
            throw new Unusable(400, "{\"now\":\"2026-09-28T09:00:00+08:00\"} or {\"offset\":\"PT48H\"}");
        }
    }

    private Object parts(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath().split("/", -1);
        if (path.length == 5 && exchange.getRequestMethod().equals("POST")) {
            var part = Optional.ofNullable(parts.get(path[3])).orElseThrow(() -> new Unusable(404, "No such part"));
            switch (path[4]) {
                case "start" -> part.start();
                case "stop" -> part.stop();
                case "kill" -> part.kill();
                default -> throw new Unusable(404, "start, stop or kill");
            }
        }
        var states = new LinkedHashMap<String, Boolean>();
        parts.forEach((name, part) -> states.put(name, part.running()));
        return states;
    }

    private static void answer(HttpExchange exchange, Desk desk) throws IOException {
        int status = 200;
        Object body;
        try {
            if (exchange.getRequestHeaders().containsKey("Origin")) {
                throw new Unusable(403, "Not for web pages");
            }
            body = desk.at(exchange);
        } catch (Unusable e) {
            status = e.status;
            body = Map.of("title", String.valueOf(e.getMessage()));
        } catch (JacksonException _) {
            status = 400;
            body = Map.of("title", "No JSON");
        } catch (RuntimeException e) {
            status = 500;
            body = Map.of("title", String.valueOf(e.getMessage()));
        }
        var bytes = JsonMapper.shared().writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
