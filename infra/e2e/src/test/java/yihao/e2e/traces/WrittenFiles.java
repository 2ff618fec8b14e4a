package yihao.e2e.traces;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.apache.kafka.common.record.FileRecords;
import org.jspecify.annotations.Nullable;

/// The files of a folder as they are, and once more with what is packed in them.
final class WrittenFiles {

    private WrittenFiles() {}

    /// A running platform rolls and compacts its files: one that is gone meanwhile is left out.
    static void in(Path folder, BiConsumer<String, byte[]> reader) {
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> read(folder.relativize(file).toString(), file, reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String name, Path file, BiConsumer<String, byte[]> reader) {
        try {
            reader.accept(name, Files.readAllBytes(file));
            if (name.endsWith(".gz")) {
                try (var unpacked = new GZIPInputStream(Files.newInputStream(file))) {
                    reader.accept(name, unpacked.readAllBytes());
                }
            } else if (isSegment(file)) {
                reader.accept(name, messages(file));
            }
        } catch (NoSuchFileException _) {
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// Kafka names its segments by the first offset in them, with twenty digits.
    private static boolean isSegment(Path file) {
        return file.getFileName().toString().matches("\\d{20}\\.log");
    }

    private static byte[] messages(Path segment) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var records = FileRecords.open(segment.toFile(), false);
        try {
            for (var message : records.records()) {
                write(message.key(), bytes);
                write(message.value(), bytes);
            }
        } finally {
            records.closeHandlers(); // to close it would cut off what was written behind what was read
        }
        return bytes.toByteArray();
    }

    private static void write(@Nullable ByteBuffer part, ByteArrayOutputStream to) {
        if (part != null) {
            var bytes = new byte[part.remaining()];
            part.get(bytes);
            to.writeBytes(bytes);
        }
    }
}
