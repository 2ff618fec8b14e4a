package yihao.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// One YAML document as a tree that remembers its lines. Numbers stay exact; anchors, aliases and doubled keys are
/// refused: rule data is written out.
record YamlDocument(JsonNode tree, Map<String, Integer> lines) {

    static final String RULES = "/rules";
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /// The text is no rule data at all.
    static final class Malformed extends Exception {

        private final transient RuleProblem problem;

        Malformed(int line, String pointer, String text) {
            this(line, pointer, text, "");
        }

        Malformed(int line, String pointer, String text, Object what) {
            super(text + " " + what);
            this.problem = new RuleProblem(line, pointer, text, Map.of("what", what));
        }

        List<RuleProblem> problems() {
            return List.of(problem);
        }
    }

    static YamlDocument read(String text) throws Malformed {
        if (text.length() > MOST_CHARACTERS) {
            throw new Malformed(1, "", "rule.too-long", MOST_CHARACTERS);
        }
        try (var parser = YAML.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new Malformed(1, "", "rule.nothing");
            }
            var reader = new Reader(parser, new HashMap<>());
            var tree = reader.node("");
            if (parser.nextToken() != null) {
                throw new Malformed(line(parser), "", "rule.second-document");
            }
            return new YamlDocument(tree, Map.copyOf(reader.lines));
        } catch (JacksonException e) {
            var location = e.getLocation();
            throw new Malformed(
                    location == null ? 1 : Math.max(1, location.getLineNr()), "", "rule.no-yaml", firstLine(e));
        }
    }

    /// The line of a place, or of the nearest one above it.
    int line(String pointer) {
        for (var place = pointer; !place.isEmpty(); place = place.substring(0, place.lastIndexOf('/'))) {
            Integer line = lines.get(place);
            if (line != null) {
                return line;
            }
        }
        return lines.getOrDefault("", 1);
    }

    static String step(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String firstLine(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("");
    }

    private record Reader(JsonParser parser, Map<String, Integer> lines) {

        JsonNode node(String pointer) throws Malformed {
            lines.putIfAbsent(pointer, line(parser));
            refuseAnchors(pointer);
            return switch (parser.currentToken()) {
                case START_OBJECT -> object(pointer);
                case START_ARRAY -> array(pointer);
                case VALUE_STRING -> NODES.stringNode(parser.getString());
                case VALUE_TRUE -> NODES.booleanNode(true);
                case VALUE_FALSE -> NODES.booleanNode(false);
                case VALUE_NULL -> NODES.nullNode();
                case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
                case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
                case null, default -> throw new Malformed(line(parser), pointer, "rule.no-value");
            };
        }

        private JsonNode object(String pointer) throws Malformed {
            var object = NODES.objectNode();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var name = parser.currentName();
                var place = step(pointer, name);
                lines.put(place, line(parser));
                parser.nextToken();
                object.set(name, node(place));
            }
            return object;
        }

        private JsonNode array(String pointer) throws Malformed {
            var array = NODES.arrayNode();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(node(pointer + "/" + array.size()));
            }
            return array;
        }

        private void refuseAnchors(String pointer) throws Malformed {
            if (parser.getObjectId() != null || parser.getTypeId() != null) {
                throw new Malformed(line(parser), pointer, "rule.anchor");
            }
        }
    }
}
