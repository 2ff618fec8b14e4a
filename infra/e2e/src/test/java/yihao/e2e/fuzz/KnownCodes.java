package yihao.e2e.fuzz;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The published codes of problems: those that have texts.
final class KnownCodes {

    private static final String TITLE = ".title";

    private KnownCodes() {}

    static Set<String> all() {
        var codes = new TreeSet<String>();
        Stream.of(
                        "texts/platform_zh",
                        "texts/lead_zh",
                        "texts/project_zh",
                        "texts/reward_zh",
                        "texts/talent_zh",
                        "gateway_zh")
                .flatMap(file -> keys("/" + file + ".properties"))
                .filter(key -> key.endsWith(TITLE))
                .forEach(key -> codes.add(key.substring(0, key.length() - TITLE.length())));
        return codes;
    }

    private static Stream<String> keys(String resource) {
        var texts = new Properties();
        try (var in = KnownCodes.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No " + resource);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream();
    }
}
