package yihao.testkit.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a module says of wrong rule data, by the keys of its texts: those that its checks name, and one for each
/// keyword
/// of JSON Schema that its formats use.
public final class RuleTexts {

    private static final Pattern NAMED = Pattern.compile("\"(rule\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern KEYWORD = Pattern.compile("\"(additionalProperties|unevaluatedProperties|propertyNames"
            + "|required|type|const|enum|pattern|format|(?:exclusiveM|m)(?:in|ax)imum|m(?:in|ax)(?:Items|Length"
            + "|Properties)|uniqueItems|multipleOf|anyOf|oneOf|not|if|contains|dependent\\w+)\":");

    private RuleTexts() {}

    /// @param module its folder
    public static Set<String> keys(Path module) {
        var keys = new TreeSet<String>();
        found(module.resolve("src/main/java"), ".java", NAMED).forEach(keys::add);
        found(module.resolve("src/main/resources"), ".schema.json", KEYWORD)
                .map("rule.schema."::concat)
                .forEach(keys::add);
        return keys;
    }

    private static Stream<String> found(Path folder, String ending, Pattern pattern) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet())
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
