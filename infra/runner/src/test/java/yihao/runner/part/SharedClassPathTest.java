package yihao.runner.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In one process the class path is everybody's")
class SharedClassPathTest {

    /// Whoever comes first on the class path would give its file to the other.
    @Test
    void no_two_rooms_have_a_resource_of_the_same_name() throws IOException {
        var owners = new TreeMap<String, List<String>>();
        for (var room : rooms()) {
            for (var resource : resources(room)) {
                owners.computeIfAbsent(resource, _ -> new ArrayList<>()).add(room.toString());
            }
        }
        assertThat(owners.keySet()).contains("identity.yml", "runner.yml", "gateway.yml");
        owners.values().removeIf(several -> several.size() == 1);
        assertThat(owners).isEmpty();
    }

    private static List<Path> rooms() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry ->
                        !entry.contains("/.m2/") && entry.contains("target") && !entry.endsWith("test-classes"))
                .map(Path::of)
                .toList();
    }

    private static List<String> resources(Path room) throws IOException {
        if (Files.isDirectory(room)) {
            return resourcesBelow(room);
        }
        try (var jar = FileSystems.newFileSystem(room)) {
            return resourcesBelow(jar.getPath("/"));
        }
    }

    private static List<String> resourcesBelow(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .toList();
        }
    }
}
