package yihao.runner.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/// How far the story has been told and which ids the platform gave, in one file in the data folder.
final class Memory {
    private static final int NOTHING_YET = -1;

    private final Path file;
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private int told = NOTHING_YET;

    private record Kept(int told, Map<String, String> ids) {}

    Memory(Path data) {
        this.file = data.resolve("demo-city.json");
        if (Files.exists(file)) {
            var kept = JsonMapper.shared().readValue(file.toFile(), Kept.class);
            this.told = kept.told();
            this.ids.putAll(kept.ids());
        }
    }

    boolean isEmpty() {
        return told == NOTHING_YET;
    }

    /// The last day that was told to its end.
    int told() {
        return told;
    }

    void keep(String ref, String id) {
        ids.put(ref, id);
    }

    Optional<String> find(String ref) {
        return Optional.ofNullable(ids.get(ref));
    }

    String id(String ref) {
        return find(ref).orElseThrow(() -> new IllegalStateException("There is no " + ref));
    }

    void finish(int day) {
        told = day;
        try {
            var draft = file.resolveSibling("demo-city.json.new");
            Files.writeString(draft, JsonMapper.shared().writeValueAsString(new Kept(day, new TreeMap<>(ids))));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
