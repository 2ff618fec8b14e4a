package yihao.runner.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// One call of one person, as `demo/happenings.yaml` tells it; `{names}` in it stand for what was kept before.
///
/// @param get the address, where something is only looked at
/// @param post the address, where something is done
/// @param keep a name for the id of the answer, or names, each with where in the answer its value stands
record Happening(
        YearMonth month,
        String by,
        @Nullable String get,
        @Nullable String post,
        @Nullable JsonNode keep,
        @Nullable JsonNode body) {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][A-Za-z0-9+-]*)}");

    private record Told(List<Happening> happenings) {}

    static List<Happening> all() {
        try (var file = new ClassPathResource("demo/happenings.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, Told.class).happenings();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> kept() {
        if (keep == null) {
            return Map.of();
        }
        return keep.isString()
                ? Map.of(keep.asString(), "/id")
                : keep.propertyStream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().asString()));
    }

    /// What it names, days included.
    List<String> names() {
        return Stream.of(String.valueOf(get), String.valueOf(post), String.valueOf(body))
                .flatMap(text -> NAME.matcher(text).results().map(found -> found.group(1)))
                .toList();
    }

    String path(UnaryOperator<String> value) {
        return filled(get == null ? String.valueOf(post) : get, value);
    }

    JsonNode body(UnaryOperator<String> value) {
        return JsonMapper.shared().readTree(body == null ? "{}" : filled(body.toString(), value));
    }

    private static String filled(String text, UnaryOperator<String> value) {
        return NAME.matcher(text).replaceAll(found -> value.apply(found.group(1)));
    }
}
