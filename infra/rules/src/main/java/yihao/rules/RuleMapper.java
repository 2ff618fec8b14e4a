package yihao.rules;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/// From the tree to the service's records: strictly, exactly, and without any annotation on them. What was left out is
/// [Completeness]'s to say.
final class RuleMapper {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new SealedByKind())
            .addModule(RuleValues.module())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private RuleMapper() {}

    static <T> T map(YamlDocument document, Class<T> type) throws YamlDocument.Malformed {
        try {
            return MAPPER.treeToValue(document.tree().path("rules"), type);
        } catch (JacksonException e) {
            var pointer = YamlDocument.RULES + pointer(e);
            var line = document.line(pointer);
            throw switch (e) {
                case UnrecognizedPropertyException unknown ->
                    new YamlDocument.Malformed(
                            line, pointer, "rule.schema.additionalProperties", unknown.getPropertyName());
                case InvalidFormatException wrong ->
                    new YamlDocument.Malformed(line, pointer, "rule.unreadable", wrong.getValue());
                default -> new YamlDocument.Malformed(line, pointer, "rule.unreadable", message(e));
            };
        }
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? "/" + step.getIndex()
                        : YamlDocument.step("", step.getPropertyName()))
                .collect(Collectors.joining());
    }

    private static String message(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("");
    }
}
