package yihao.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The platform as `infra/run` starts it, as it was built, on free ports, with data of its own.
public final class RunningPlatform implements AutoCloseable {

    /// Who works at [#inOneProcess()] locks it: each test says what it finds changed in the store.
    static final String IN_ONE_PROCESS = "the platform in one process";

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final Process runner;
    private final Path data;

    private RunningPlatform(Process runner, Path data) {
        this.runner = runner;
        this.data = data;
    }

    /// In one process, the same for all tests of a run; it ends with them.
    static RunningPlatform inOneProcess() {
        return OneProcess.PLATFORM;
    }

    private static final class OneProcess {
        static final RunningPlatform PLATFORM = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLATFORM::close, "platform"));
        }
    }

    /// @param arguments of the runner, such as `--separate`
    public static RunningPlatform start(String... arguments) {
        try {
            var data = Files.createTempDirectory("yihao-e2e");
            var command = new ArrayList<>(List.of(ROOT.resolve("infra/run").toString()));
            command.addAll(List.of(arguments));
            Stream.of("gateway", "lead", "project", "reward", "talent", "desk", "identity", "kafka", "store")
                    .forEach(port -> command.add("--runner.ports." + port + "=0"));
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(data.resolve("out.log").toFile());
            builder.environment()
                    .putAll(Map.of("YIHAO_BUILD", "never", "YIHAO_ARCHIVES", "no", "YIHAO_DATA", data.toString()));
            var platform = new RunningPlatform(builder.start(), data);
            platform.awaitReady();
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public City city() {
        return City.at(data.resolve("running.json"));
    }

    /// Where it writes.
    Path data() {
        return data;
    }

    /// Where a part answers by itself, without the gateway.
    String address(String part) {
        return rehearsal("/parts/" + part);
    }

    /// The services' store, as somebody reaches it who goes round them.
    public String store() {
        return rehearsal("/store");
    }

    /// Tokens as the provider of this platform would sign them, and others.
    ForgedTokens forgedTokens() {
        return new ForgedTokens(data.resolve("identity/signing-key.json"), city().issuer());
    }

    /// Ends the process of a part as `kill -9` does.
    public void kill(String part) {
        desk(part + "/kill");
    }

    /// Stops a part as an operator does.
    public void stop(String part) {
        desk(part + "/stop");
    }

    /// Starts a part again and waits until it answers.
    public void startAgain(String part) {
        desk(part + "/start");
    }

    /// Lets the process of a part stand still for a while, as one does whose machine is too busy.
    public void freeze(String part, Duration time) {
        signal("-STOP", part);
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            signal("-CONT", part);
        }
    }

    /// Takes the broker away, while the rest of the stand-ins stay; the next time it comes back.
    public void takeOrBringTheBroker() {
        signal("-USR1", "stand-ins");
    }

    /// Where the broker is.
    public String kafka() {
        return rehearsal("/kafka");
    }

    private void signal(String signal, String part) {
        try {
            var pid = Files.readString(data.resolve("pids/" + part + ".pid")).strip();
            if (new ProcessBuilder("kill", signal, pid).start().waitFor() != 0) {
                throw new AssertionError(part + " could not be sent " + signal);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String rehearsal(String what) {
        return City.JSON.readTree(data.resolve("runner.json").toFile()).at(what).asString();
    }

    private void desk(String what) {
        var request = HttpRequest.newBuilder(URI.create(rehearsal("/desk") + "/runner/parts/" + what))
                .timeout(LONGEST_START)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            var answer = City.HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(what + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady() throws IOException {
        var giveUp = Instant.now().plus(LONGEST_START);
        while (!Files.exists(data.resolve("running.json"))) {
            if (!runner.isAlive() || Instant.now().isAfter(giveUp)) {
                if (runner.isAlive()) {
                    writeWhatItsThreadsDo();
                }
                close();
                throw new AssertionError(
                        "The platform did not start. It said:\n" + Files.readString(data.resolve("out.log")));
            }
            pause();
        }
    }

    /// Into its output, as every JVM does when it is asked to quit.
    private void writeWhatItsThreadsDo() throws IOException {
        new ProcessBuilder("kill", "-QUIT", String.valueOf(runner.pid())).start();
        pause();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        runner.destroy();
        try {
            if (!runner.waitFor(60, TimeUnit.SECONDS)) {
                runner.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            runner.destroyForcibly();
        }
    }
}
