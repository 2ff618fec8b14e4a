package yihao.k8s;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The repository around this room.
record House(Path root) {

    private static final Pattern VERSION = Pattern.compile("(?m)^  <version>(.*)</version>$");

    /// The folder upwards from here in which the build begins.
    static House here() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("mvnw")))
                .findFirst()
                .map(House::new)
                .orElseThrow();
    }

    Path k8s(String folder) {
        return root.resolve("infra/k8s").resolve(folder);
    }

    Path compose(String file) {
        return root.resolve("infra/compose").resolve(file);
    }

    /// A module says its own version, so that it is released by itself.
    String version(String module) {
        var pom = VERSION.matcher(Yaml.text(root.resolve(module).resolve("pom.xml")));
        if (!pom.find()) {
            throw new IllegalArgumentException(module + " has no version of its own");
        }
        return pom.group(1);
    }
}
