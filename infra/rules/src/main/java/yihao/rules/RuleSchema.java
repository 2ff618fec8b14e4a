package yihao.rules;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON Schema (2020-12) for one part of rule data. Nothing is fetched from anywhere: a schema may refer to itself
/// and to the words this room ships, `urn:yihao:rules:words`.
final class RuleSchema {

    static final String WORDS = "urn:yihao:rules:words";
    private static final Pattern WORD =
            Pattern.compile(Pattern.quote(WORDS + "#/$defs/") + "(\\w+)/(anyOf/\\d+/)?\\w+");

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(WORDS, resource(RuleSchema.class, "words.schema.json")))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .pathType(PathType.JSON_POINTER)
                            .locale(Locale.ENGLISH)
                            .build()));

    private final String text;
    private final Schema schema;

    private RuleSchema(String text) {
        this.text = text;
        this.schema = REGISTRY.getSchema(text);
    }

    static RuleSchema of(Class<?> owner, String resource) {
        return new RuleSchema(resource(owner, resource));
    }

    String text() {
        return text;
    }

    /// @param prefix where this part stands in the whole document
    List<RuleProblem> problems(JsonNode part, String prefix, YamlDocument document) {
        return schema.validate(part).stream()
                .map(error -> problem(error, prefix, document))
                .distinct()
                .toList();
    }

    private static RuleProblem problem(Error error, String prefix, YamlDocument document) {
        var pointer = prefix + error.getInstanceLocation();
        var property = error.getProperty();
        if (property != null && !"required".equals(error.getKeyword())) {
            pointer = YamlDocument.step(pointer, property);
        }
        var word = sharedWord(error.getSchemaLocation().toString());
        return word == null
                ? new RuleProblem(document.line(pointer), pointer, "rule.schema." + error.getKeyword(), facts(error))
                : new RuleProblem(document.line(pointer), pointer, "rule.word." + word, Map.of());
    }

    /// The shared word that something is not: whoever meant an amount of money wants to read how one is written.
    private static @Nullable String sharedWord(String schema) {
        var word = WORD.matcher(schema);
        return word.matches() ? word.group(1) : null;
    }

    private static Map<String, Object> facts(Error error) {
        var asked = error.getSchemaNode();
        var facts = new HashMap<String, Object>();
        facts.put("what", Objects.requireNonNullElse(error.getProperty(), ""));
        facts.put("asked", asked.isArray() ? told(asked) : asked.asString(""));
        return facts;
    }

    private static String told(JsonNode list) {
        return list.valueStream().map(one -> one.asString("")).collect(Collectors.joining(", "));
    }

    static String resource(Class<?> owner, String resource) {
        try (var stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("No such resource: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
