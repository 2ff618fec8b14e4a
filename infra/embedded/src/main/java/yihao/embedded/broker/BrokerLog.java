package yihao.embedded.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.jspecify.annotations.Nullable;

/// The folder of the broker's log: made and formatted on the first start, held by one process. Kafka's own lock comes
/// after the quorum has begun to write, which is too late.
record BrokerLog(Path directory, boolean temporary, FileChannel held) implements AutoCloseable {

    static BrokerLog in(@Nullable Path wanted) {
        try {
            var directory = wanted == null ? Files.createTempDirectory("broker") : Files.createDirectories(wanted);
            return new BrokerLog(directory, wanted == null, hold(directory));
        } catch (IOException e) {
            throw new UncheckedIOException("The broker's folder cannot be made: " + wanted, e);
        }
    }

    private static FileChannel hold(Path directory) throws IOException {
        var channel =
                FileChannel.open(directory.resolve("holder.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) { // held in this very process: told like the other case
        }
        channel.close();
        throw new IllegalStateException("The broker's folder " + directory
                + " is held by another process: stop that one, or choose another folder.");
    }

    void formatOnce(int nodeId, String controllerListener) {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .setNodeId(nodeId)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(controllerListener)
                    .setMetadataLogDirectory(directory.toString())
                    .addDirectory(directory.toString())
                    .run();
        } catch (Exception e) { // declared so by Kafka
            throw new IllegalStateException("The broker's folder cannot be formatted: " + directory, e);
        }
    }

    /// Lets go of the folder; a temporary one is deleted.
    @Override
    public void close() {
        try {
            held.close();
            if (temporary) {
                delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The broker's folder was not left cleanly: " + directory, e);
        }
    }

    private void delete() throws IOException {
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
