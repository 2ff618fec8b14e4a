package yihao.runner.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// A boot jar as its image has it: the application beside its libraries, so that the JVM can keep their classes in an
/// archive from one start to the next. Out of a jar within a jar it cannot.
///
/// @param application what `java -jar` starts
/// @param archive where its classes are kept; another build begins another one
public record UnpackedJar(Path application, Path archive) {
    private static final String FOLDER = "unpacked";

    /// Unpacks what has not been since it was built. What was broken off half-way does not count: the folder bears its
    /// name only once everything is in it.
    public static UnpackedJar of(Path bootJar) {
        var folder = bootJar.resolveSibling(FOLDER);
        try {
            if (!Files.exists(folder) || isOlder(folder, bootJar)) {
                var fresh = Files.createTempDirectory(bootJar.toAbsolutePath().getParent(), FOLDER);
                unpack(bootJar, fresh);
                FileSystemUtils.deleteRecursively(folder);
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return new UnpackedJar(folder.resolve(bootJar.getFileName()), folder.resolve("classes.jsa"));
        } catch (IOException e) {
            throw new UncheckedIOException(bootJar + " could not be unpacked", e);
        }
    }

    /// Of the folder, because what is unpacked into it keeps the time that makes builds repeatable.
    private static boolean isOlder(Path folder, Path bootJar) throws IOException {
        return Files.getLastModifiedTime(folder).compareTo(Files.getLastModifiedTime(bootJar)) < 0;
    }

    private static void unpack(Path bootJar, Path folder) throws IOException {
        var unpacking = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        bootJar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString()))
                .redirectErrorStream(true)
                .start();
        try (var said = unpacking.inputReader()) {
            var text = said.readAllAsString();
            if (unpacking.waitFor() != 0) {
                throw new IOException(text);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
