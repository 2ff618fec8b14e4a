package yihao.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import yihao.embedded.FreePorts;

/// How long one more instance of lead-service takes to be ready, and what it holds in memory when nobody
/// asks anything: without a cache of its classes and with the one that a first run has written.
public final class Start {

    private static final int ROUNDS = 3;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final RunningPlatform platform;
    private final Path jar;

    private Start(RunningPlatform platform, Path jar) {
        this.platform = platform;
        this.jar = jar;
    }

    /// @param arguments data folder and pid of a runner, the unpacked application of lead-service
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var platform = RunningPlatform.at(Path.of(arguments[0]), Long.parseLong(arguments[1]));
        var start = new Start(platform, Path.of(arguments[2]));
        var cache = Files.createTempDirectory("yihao-start").resolve("classes.aot");
        start.round("without a cache", List.of());
        start.once(List.of("-XX:AOTCacheOutput=" + cache));
        start.round("with the AOT cache", List.of("-XX:AOTCache=" + cache));
        Files.deleteIfExists(cache);
    }

    private void round(String what, List<String> options) throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            var started = once(options);
            System.out.printf(
                    Locale.ROOT, "%-20s ready after %.1f s, %d MiB idle%n", what, started.seconds, started.mebibytes);
        }
    }

    private record Started(double seconds, long mebibytes) {}

    private Started once(List<String> options) throws IOException, InterruptedException {
        var port = FreePorts.next();
        var since = System.nanoTime();
        var process = new ProcessBuilder(command(options, port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            var ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                    .build();
            while (!answers(ready)) {
                if (!process.isAlive() || System.nanoTime() - since > LONGEST.toNanos()) {
                    throw new IllegalStateException("lead-service did not become ready");
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
            var seconds = (System.nanoTime() - since) / 1e9;
            TimeUnit.MILLISECONDS.sleep(IDLE.toMillis());
            return new Started(seconds, resident(process.pid()));
        } finally {
            process.destroy(); // it writes the cache as it ends
            process.waitFor(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private List<String> command(List<String> options, int port) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--yihao.shutdown.announced=0s",
                "--yihao.store.uri=" + platform.store(),
                "--yihao.kafka.bootstrap=" + platform.kafka(),
                "--yihao.identity.issuer=" + platform.issuer(),
                "--yihao.identity.client-secret=" + platform.secretOf("service-lead")));
        return command;
    }

    private static boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return RunningPlatform.HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) { // not there yet
            return false;
        }
    }

    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
