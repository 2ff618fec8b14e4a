package yihao.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import yihao.embedded.FreePorts;

/// A gateway of its own before handlers that do nothing: what the door alone costs, with its token, limit and breaker.
final class EmptyDoor implements AutoCloseable {

    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final HttpServer handler;
    private final Process gateway;
    private final String address;

    EmptyDoor(RunningPlatform platform, Path gatewayJar) throws IOException {
        handler = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        handler.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        handler.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, NOTHING.length);
            exchange.getResponseBody().write(NOTHING);
            exchange.close();
        });
        handler.start();
        var port = FreePorts.next();
        address = "http://127.0.0.1:" + port;
        var nothing = "http://127.0.0.1:" + handler.getAddress().getPort();
        gateway = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        gatewayJar.toString(),
                        "--server.port=" + port,
                        "--yihao.limits.client.requests=1000000000",
                        "--yihao.store.uri=" + platform.store(),
                        "--yihao.store.database=bench_gateway",
                        "--yihao.identity.issuer=" + platform.issuer(),
                        "--yihao.identity.client-secret=" + platform.secretOf("gateway"),
                        "--yihao.services.lead.url=" + nothing,
                        "--yihao.services.project.url=" + nothing,
                        "--yihao.services.reward.url=" + nothing,
                        "--yihao.services.talent.url=" + nothing)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitReady();
    }

    String address() {
        return address;
    }

    Duration cpu() {
        return gateway.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private void awaitReady() {
        var giveUp = System.nanoTime() + LONGEST_START.toNanos();
        while (!ready()) {
            if (!gateway.isAlive() || System.nanoTime() > giveUp) {
                close();
                throw new IllegalStateException("The second gateway did not become ready");
            }
        }
    }

    private boolean ready() {
        var request = HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return RunningPlatform.HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return pause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    @Override
    public void close() {
        gateway.destroy();
        handler.stop(0);
    }
}
