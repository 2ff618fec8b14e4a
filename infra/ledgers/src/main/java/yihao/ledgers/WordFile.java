package yihao.ledgers;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/// Words that ship beside the classes that read them.
final class WordFile {

    private WordFile() {}

    static Map<String, List<String>> lists(String name) {
        var data = read(name);
        return data.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        key -> key, key -> List.of(data.getProperty(key).split(","))));
    }

    static Properties read(String name) {
        var data = new Properties();
        try (var file = Objects.requireNonNull(WordFile.class.getResourceAsStream(name))) {
            data.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return data;
    }
}
