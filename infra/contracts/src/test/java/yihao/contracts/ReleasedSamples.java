package yihao.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The samples of events as they were released: each with its hash in `released.sha256`, as `sha256sum` writes it.
/// A service of that version may still be running: what it sends and reads must not be redefined behind its back.
final class ReleasedSamples {

    private ReleasedSamples() {}

    /// @param released by path, the hash each was released with
    /// @param now by path, the hash each has
    static List<String> broken(Map<String, String> released, Map<String, String> now) {
        return released.entrySet().stream()
                .filter(sample -> !sample.getValue().equals(now.get(sample.getKey())))
                .map(sample -> sample.getKey()
                        + (now.containsKey(sample.getKey())
                                ? " was edited: a new form of it is a file beside it, a new meaning a new version"
                                : " was removed: services that send it may still run"))
                .sorted()
                .toList();
    }

    static Map<String, String> listed(String list) {
        return list.lines()
                .map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(line -> line[1], line -> line[0], (one, _) -> one, TreeMap::new));
    }

    static String list(Map<String, String> hashes) {
        return hashes.entrySet().stream()
                .map(sample -> sample.getValue() + "  " + sample.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /// All samples by path, such as `lead/lead.lead-reported.v1.json`.
    static Map<String, Path> files() {
        var root = root();
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .collect(Collectors.toMap(
                            file -> root.relativize(file).toString(),
                            Function.identity(),
                            (one, _) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        var module = Path.of("src/main/resources/contracts");
        if (!Files.isDirectory(module)) {
            throw new IllegalStateException("Not in its module: " + module.toAbsolutePath());
        }
        return Objects.requireNonNull(module);
    }

    static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
