package yihao.runner.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A part as a process of its own: its settings in the environment, its output in `logs/`, its id in `pids/`.
public final class ProcessPart implements Part {
    private static final Duration STOP_WITHIN = Duration.ofSeconds(40);
    private static final int LAST_LINES = 15;
    /// The heap grows to its most before it is cleaned, so this is what a part takes in the end.
    private static final int MEGABYTES = 128;

    private static final int STAND_INS_MEGABYTES = 144;

    private final PartName name;
    private final Launch launch;
    private @Nullable Process process;

    /// @param instance 1, or more where a service has several
    /// @param command what follows `java` and its options
    /// @param archive where its classes are kept for the next start, written when it is stopped; null: nowhere
    /// @param told the settings, for the Spring application in it
    /// @param readiness answers 200 once it is ready
    public record Launch(
            int instance,
            Path data,
            List<String> command,
            @Nullable Path archive,
            Map<String, String> told,
            String readiness,
            Duration startWithin) {}

    public ProcessPart(PartName name, Launch launch) {
        this.name = name;
        this.launch = launch;
    }

    @Override
    public PartName name() {
        return name;
    }

    @Override
    public String text() {
        return name.text() + (launch.instance() == 1 ? "" : "-" + launch.instance());
    }

    @Override
    public synchronized void start() {
        if (running()) {
            return;
        }
        var log = launch.data().resolve("logs").resolve(text() + ".log");
        try {
            var started = Strays.keepFromTheTerminal(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
            started.environment()
                    .put("SPRING_APPLICATION_JSON", JsonMapper.shared().writeValueAsString(launch.told()));
            // not on the command line: the system shows only the beginning of a long one, and Strays reads it
            started.environment().put("CLASSPATH", System.getProperty("java.class.path"));
            started.environment().put("MALLOC_ARENA_MAX", "2");
            process = started.start();
            Strays.note(launch.data(), text(), process.pid());
        } catch (IOException e) {
            throw new UncheckedIOException(text() + " could not be started", e);
        }
        if (!Readiness.await(launch.readiness(), launch.startWithin(), this::alive)) {
            kill();
            throw new IllegalStateException(text() + " did not become ready. The end of " + log + ":\n" + end(log));
        }
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Strays.mark(launch.data()),
                "-Dyihao.log=" + text(),
                "-Xms48m",
                "-Xmn12m",
                "-Xmx" + (name == PartName.STAND_INS ? STAND_INS_MEGABYTES : MEGABYTES) + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:TieredStopAtLevel=1",
                "-XX:TrimNativeHeapInterval=30000",
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        if (launch.archive() != null) {
            command.addAll(List.of(
                    "-XX:+AutoCreateSharedArchive",
                    "-XX:SharedArchiveFile=" + launch.archive(),
                    "-Xlog:cds=off",
                    "-Xlog:cds+dynamic=off"));
        }
        command.addAll(launch.command());
        return command;
    }

    private static String end(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "not readable: " + e.getMessage();
        }
    }

    private boolean alive() {
        var running = process;
        return running != null && running.isAlive();
    }

    @Override
    public synchronized void stop() {
        if (process != null) {
            process.destroy();
            if (!ended(process)) {
                process.destroyForcibly();
            }
            forget();
        }
    }

    @Override
    public synchronized void kill() {
        if (process != null) {
            ended(process.destroyForcibly());
            forget();
        }
    }

    private void forget() {
        process = null;
        Strays.forget(launch.data(), text());
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public synchronized boolean running() {
        return alive();
    }
}
