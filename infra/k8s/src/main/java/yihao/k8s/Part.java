package yihao.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// What is deployed by itself.
enum Part {
    LEAD("lead-service", "lead-service", "lead"),
    PROJECT("project-service", "project-service", "project"),
    REWARD("reward-service", "reward-service", "reward"),
    TALENT("talent-service", "talent-service", "talent"),
    OFFICE("gateway-office", "gateway", "gateway"),
    PUBLIC("gateway-public", "gateway", "gateway");

    private final String folder;
    private final String module;
    private final String config;

    Part(String folder, String module, String config) {
        this.folder = folder;
        this.module = module;
        this.config = config;
    }

    static Part of(String folder) {
        return Arrays.stream(values())
                .filter(part -> part.folder.equals(folder))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is called " + folder));
    }

    String folder() {
        return folder;
    }

    String module() {
        return module;
    }

    /// `lead`, `project`, …: the short name that settings and routes use.
    String word() {
        return config;
    }

    boolean isService() {
        return !module.equals("gateway");
    }

    /// The files its settings begin with.
    Stream<Path> settings(House house) {
        var own = house.root().resolve(module + "/src/main/resources/" + config + ".yml");
        var shared = house.root().resolve("infra/platform-web/src/main/resources/platform-defaults.yml");
        return isService() ? Stream.of(shared, own) : Stream.of(own);
    }

    /// Its code, and that of the rooms in its jar.
    Stream<Path> sources(House house) {
        return Stream.concat(Stream.of(module), house.ships(module).stream())
                .map(room -> house.root().resolve(room).resolve("src/main/java"))
                .flatMap(Part::sources);
    }

    private static Stream<Path> sources(Path room) {
        try (var files = Files.walk(room)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The packages whose bound settings it has.
    Stream<String> packages() {
        return isService()
                ? Stream.of("yihao." + config, "yihao.platform", "yihao.rules", "yihao.ledgers", "yihao.papers")
                : Stream.of("yihao.gateway");
    }
}
