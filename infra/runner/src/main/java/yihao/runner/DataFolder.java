package yihao.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import yihao.runner.part.Strays;

/// The folder of one run, held as long as the process lives.
record DataFolder(Path path, FileChannel held) implements AutoCloseable {

    /// Makes the folder ready for a run: nothing says "running", and nobody of an earlier run is left.
    static DataFolder take(Path path) {
        try {
            Files.createDirectories(path.resolve("logs"));
            Files.createDirectories(path.resolve("pids"));
            var folder = new DataFolder(path, hold(path));
            RunningFile.delete(path);
            Strays.end(path);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be used: " + path, e);
        }
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel hold(Path path) throws IOException {
        var channel =
                FileChannel.open(path.resolve("runner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) { // in this very process: told like the other case
        }
        channel.close();
        throw new IllegalStateException(
                "It is running already with the data in " + path + ": stop that run, or choose another YIHAO_DATA.");
    }
}
