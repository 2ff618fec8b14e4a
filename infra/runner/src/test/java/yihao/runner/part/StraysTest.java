package yihao.runner.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Processes that a killed run left behind")
class StraysTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path data;

    private final List<Process> processes = new ArrayList<>();

    /// A process that ends only when it is ended.
    static final class Sleeper {
        public static void main(String[] arguments) throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectory(data.resolve("pids"));
    }

    @AfterEach
    void endAll() {
        processes.forEach(Process::destroyForcibly);
    }

    private Process sleeper(String mark) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, mark, Sleeper.class.getName());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        var process = builder.start();
        processes.add(process);
        return process;
    }

    @Test
    void are_ended_by_the_next_run() throws Exception {
        var ours = sleeper(Strays.mark(data));
        Strays.note(data, PartName.LEAD.text(), ours.pid());

        Strays.end(data);

        assertThat(ours.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(data.resolve("pids")).isEmptyDirectory();
    }

    @Test
    void are_not_confused_with_whoever_has_their_number_now() throws Exception {
        var other = sleeper("-Dyihao.data=elsewhere");
        Strays.note(data, "lead-2", other.pid());

        Strays.end(data);

        assertThat(other.isAlive()).isTrue();
    }
}
