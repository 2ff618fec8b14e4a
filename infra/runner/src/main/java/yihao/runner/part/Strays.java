package yihao.runner.part;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;

/// Keeps track of the processes of a run, so that a runner that was killed leaves nobody behind for ever.
public final class Strays {

    private Strays() {}

    static String mark(Path data) {
        return "-Dyihao.data=" + data;
    }

    static void note(Path data, String part, long pid) throws IOException {
        Files.writeString(file(data, part), pid + "\n");
    }

    static void forget(Path data, String part) {
        try {
            Files.deleteIfExists(file(data, part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path data, String part) {
        return folder(data).resolve(part + ".pid");
    }

    private static Path folder(Path data) {
        return data.resolve("pids");
    }

    /// Ends the processes that an earlier run with the same data left behind; never any other process.
    public static void end(Path data) {
        if (!Files.isDirectory(folder(data))) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder(data), "*.pid")) {
            for (var file : files) {
                var pid = Long.parseLong(Files.readString(file).strip());
                ProcessHandle.of(pid).filter(process -> isOurs(process, data)).ifPresent(Strays::end);
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(ProcessHandle process, Path data) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(mark(data)))
                .orElse(false);
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        try {
            process.onExit().get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Process " + process.pid() + " does not end", e);
        }
    }

    /// Ctrl-C reaches every process of the terminal at once; the runner alone shall get it and stop the others in
    /// order.
    static ProcessBuilder keepFromTheTerminal(List<String> command) {
        var apart = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "setsid"))
                .filter(Files::isExecutable)
                .findFirst();
        var whole = new ArrayList<String>();
        apart.ifPresent(setsid -> whole.add(setsid.toString()));
        whole.addAll(command);
        return new ProcessBuilder(whole);
    }
}
