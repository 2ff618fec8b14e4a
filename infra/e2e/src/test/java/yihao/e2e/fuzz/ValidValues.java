package yihao.e2e.fuzz;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Values as a schema allows them, its boundaries among them.
final class ValidValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    private static final int LONGEST = 3_000;

    /// Texts of the forms that patterns ask for; those that match are taken.
    private static final List<String> OF_SOME_FORM = List.of(
            "1",
            "0",
            "12",
            "A",
            "zh",
            "en",
            "CN",
            "DE",
            "CNY",
            "USD",
            "2614",
            "3982",
            "370303",
            "2026",
            "2026-09",
            "2026-Q3",
            "2026-09-15",
            "1.00",
            "1234.50",
            "30000000.00",
            "0.5",
            "a",
            "a-b",
            "note",
            "13900000000",
            "0533-0000001",
            "name@example.com",
            "91370303MA0000000X",
            "https://example.com/a",
            "12:30",
            "0001");
    private static final List<String> TEXTS = List.of(
            "示例", "Example", "a", "示例有限公司", "O'Neill & Söhne", "x y", "2026", "示例，含标点。", "CNY", "CN", "zh", "2614");

    private final ApiDocument document;
    private final KnownValues known;
    private final RandomGenerator random;

    ValidValues(ApiDocument document, KnownValues known, RandomGenerator random) {
        this.document = document;
        this.known = known;
        this.random = random;
    }

    JsonNode of(String name, JsonNode schema) {
        return of(name, schema, 0);
    }

    private JsonNode of(String name, JsonNode reference, int depth) {
        var schema = document.resolved(reference);
        if (schema.has("enum")) {
            return oneOf(schema.path("enum"));
        }
        if (schema.has("allOf")) {
            return of(name, schema.at("/allOf/0"), depth);
        }
        if (schema.has("oneOf")) {
            return of(name, oneOf(schema.path("oneOf")), depth);
        }
        return switch (typeOf(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer" -> NODES.numberNode(whole(schema));
            case "number" -> NODES.numberNode(random.nextInt(10_000) / 100.0);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.stringNode(text(name, schema));
        };
    }

    private static String typeOf(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            type = type.path(0);
        }
        return type.asString(schema.has("properties") ? "object" : "string");
    }

    private JsonNode oneOf(JsonNode choices) {
        return choices.path(random.nextInt(choices.size()));
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = NODES.objectNode();
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").forEachEntry((name, property) -> {
            if (required.contains(name) || depth < DEEPEST && random.nextInt(10) < 7) {
                object.set(name, of(name, property, depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject() && depth < DEEPEST) {
            object.set("a", of("a", schema.path("additionalProperties"), depth + 1));
        }
        return object;
    }

    private JsonNode array(String name, JsonNode schema, int depth) {
        var array = NODES.arrayNode();
        var least = schema.path("minItems").asInt(0);
        var most = depth < DEEPEST ? Math.min(least + 3, schema.path("maxItems").asInt(least + 3)) : least;
        var count = random.nextInt(least, most + 1);
        for (int i = 0; i < count; i++) {
            array.add(of(name, schema.path("items"), depth + 1));
        }
        return array;
    }

    private long whole(JsonNode schema) {
        var least = schema.path("minimum").asLong(0);
        var most = schema.path("maximum").asLong(Math.max(least, 3_000));
        return switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> random.nextLong(least, most + 1);
        };
    }

    private String text(String name, JsonNode schema) {
        var pattern = schema.path("pattern").asString("");
        if (!pattern.isEmpty()) {
            var fitting =
                    OF_SOME_FORM.stream().filter(text -> text.matches(pattern)).toList();
            return fitting.isEmpty() ? "1" : fitting.get(random.nextInt(fitting.size()));
        }
        return switch (schema.path("format").asString("")) {
            case "date" -> LocalDate.now().plusDays(random.nextInt(-900, 900)).toString();
            case "date-time" ->
                Instant.now().plus(random.nextInt(-900, 900), ChronoUnit.DAYS).toString();
            case "uuid" -> UUID.randomUUID().toString();
            default ->
                random.nextInt(10) < 6 ? known.named(name, random).orElseGet(() -> words(schema)) : words(schema);
        };
    }

    private String words(JsonNode schema) {
        var least = schema.path("minLength").asInt(0);
        var most = Math.min(LONGEST, schema.path("maxLength").asInt(LONGEST));
        return switch (random.nextInt(8)) {
            case 0 -> "字".repeat(most);
            case 1 -> "x".repeat(Math.max(1, least));
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }
}
