package yihao.reference.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The pinyin of each character of the national list (通用规范汉字表, 2013), without tones, the most usual reading first.
final class Readings {

    private final Map<Integer, List<String>> byCharacter;

    private Readings(Map<Integer, List<String>> byCharacter) {
        this.byCharacter = byCharacter;
    }

    static Readings shipped() {
        var all = new HashMap<Integer, List<String>>();
        var stream = Readings.class.getResourceAsStream("/yihao/reference/names/unihan-readings.csv");
        try (var reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            var rows = reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
            for (int column = 1; column <= 2; column++) {
                int at = column;
                rows.forEach(row -> row[at].codePoints()
                        .forEach(character -> all.computeIfAbsent(character, _ -> new ArrayList<>())
                                .add(row[0])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.replaceAll((_, readings) -> List.copyOf(readings));
        return new Readings(Map.copyOf(all));
    }

    /// None for a letter, a digit or a character that no name should have.
    List<String> of(int character) {
        return byCharacter.getOrDefault(character, List.of());
    }
}
