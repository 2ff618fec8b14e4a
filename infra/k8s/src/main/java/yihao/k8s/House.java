package yihao.k8s;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The repository around this room.
record House(Path root) {

    private static final Pattern SET_APART = Pattern.compile("(?s)<(profiles|exclusions)>.*?</\\1>");
    private static final Pattern NEEDED =
            Pattern.compile("<groupId>yihao</groupId><artifactId>([\\w-]+)</artifactId>(?!<version>.*</parent>)");
    private static final Pattern SHIPPED =
            Pattern.compile("<groupId>yihao</groupId><artifactId>([\\w-]+)</artifactId></dependency>");
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

    /// The modules that this one is built from, near or far, also its tests.
    Set<String> standsOn(String module) {
        var found = new TreeSet<String>();
        follow(module, NEEDED, found);
        return found;
    }

    /// Those of them that are in its jar.
    Set<String> ships(String module) {
        var found = new TreeSet<String>();
        follow(module, SHIPPED, found);
        return found;
    }

    private void follow(String module, Pattern dependency, Set<String> found) {
        var pom = SET_APART
                .matcher(Yaml.text(root.resolve(module).resolve("pom.xml")))
                .replaceAll("");
        dependency
                .matcher(pom)
                .results()
                .map(needed -> folder(needed.group(1)))
                .filter(found::add)
                .forEach(next -> follow(next, dependency, found));
    }

    private String folder(String module) {
        return Files.exists(root.resolve(module)) ? module : "infra/" + module;
    }
}
