package yihao.gateway.world;

import com.sun.net.httpserver.Headers;
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
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import yihao.embedded.FreePorts;

/// A service as the gateway sees it: an address that answers, or does not.
public final class FakeService {

    /// One request as it arrived here.
    public record Arrived(String method, String path, Headers headers, int bytes) {}

    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private static final int BACKLOG = 1024;
    /// Asked again and again, by whoever wants to know who is ready.
    private static final String READINESS = "/actuator/health/readiness";

    public final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    private final String name;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final int port;
    private @Nullable HttpServer server;

    public FakeService(String name) {
        this.name = name;
        this.port = FreePorts.next();
        start(port);
    }

    private void start(int where) {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), where), BACKLOG);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", this::receive);
            started.start();
            server = started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpServer running() {
        if (server == null) {
            throw new IllegalStateException(name + " is stopped");
        }
        return server;
    }

    public void stop() {
        running().stop(0);
        server = null;
    }

    public void startAgain() {
        start(port);
    }

    public boolean isRunning() {
        return server != null;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public void answer(String path, Answer answer) {
        answers.put(path, answer);
    }

    public void forget() {
        answers.clear();
        arrived.clear();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getRawPath();
            var body = exchange.getRequestBody().readAllBytes();
            exchange.setAttribute("body", body);
            if (!path.equals(READINESS)) {
                arrived.add(new Arrived(exchange.getRequestMethod(), path, exchange.getRequestHeaders(), body.length));
            }
            answers.getOrDefault(path, json("{\"part\":\"" + name + "\"}")).to(exchange);
        }
    }

    public static Answer json(String text) {
        return exchange -> {
            var body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        };
    }

    /// Takes the request and hangs up without an answer.
    public static Answer hangUp() {
        return HttpExchange::close;
    }

    /// Answers after the gate is opened by somebody else.
    public static Answer after(java.util.concurrent.CountDownLatch gate, Answer then) {
        return exchange -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            then.to(exchange);
        };
    }
}
