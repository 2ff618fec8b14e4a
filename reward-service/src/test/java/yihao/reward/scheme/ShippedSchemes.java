package yihao.reward.scheme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import yihao.reward.scheme.yaml.SchemeFiles;

/// The schemes that the service ships, read as it reads them.
public final class ShippedSchemes {

    private static final Path FOLDER = Path.of("src/main/resources/rules/schemes");

    private ShippedSchemes() {}

    public static Scheme scheme(String id) {
        return new SchemeFiles().read(text(id)).orElseThrow(refusal -> new IllegalStateException(id + refusal.facts()));
    }

    public static String text(String id) {
        try {
            return Files.readString(FOLDER.resolve(id + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> ids() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Component component(Scheme scheme, String id) {
        return scheme.components().stream()
                .filter(component -> component.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
