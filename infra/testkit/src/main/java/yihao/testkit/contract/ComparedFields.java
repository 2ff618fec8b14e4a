package yihao.testkit.contract;

import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of a record beside those of a schema.
final class ComparedFields {

    private static final String CONTRACTS = "yihao.contracts.";
    private static final String REFERENCE = "#/components/schemas/";

    @SuppressWarnings("rawtypes") // as the library has them
    private final Map<String, Schema> schemas;

    private final List<String> broken = new ArrayList<>();

    @SuppressWarnings("rawtypes")
    ComparedFields(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    List<String> broken() {
        return broken.stream().distinct().toList();
    }

    void tell(String sentence) {
        broken.add(sentence);
    }

    /// Each field that is sent is known, and each that must be sent is. A state of the contracts is read as events are:
    /// what is not known of it is passed over.
    void areTaken(Type sent, @Nullable Schema<?> schema) {
        if (!sent.getTypeName().startsWith(CONTRACTS)) {
            compare("", sent, schema, "it takes no field ");
        }
        var whole = resolved(schema);
        if (sent instanceof Class<?> type && whole != null && whole.getRequired() != null) {
            whole.getRequired().stream()
                    .filter(field -> !fieldsOf(type).contains(field))
                    .forEach(field -> tell("the field " + field + " must be sent"));
        }
    }

    /// Each field that is read is answered.
    void areGiven(Type read, @Nullable Schema<?> schema) {
        compare("", read, schema, "it answers no field ");
    }

    private void compare(String where, Type type, @Nullable Schema<?> reference, String sentence) {
        var schema = resolved(reference);
        if (schema == null) {
            return;
        }
        if (type instanceof ParameterizedType list
                && list.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            compare(where + "/…", list.getActualTypeArguments()[0], schema.getItems(), sentence);
        } else if (type instanceof Class<?> java && java.isRecord() && schema.getProperties() != null) {
            for (var component : java.getRecordComponents()) {
                var field = where + "/" + component.getName();
                if (schema.getProperties().containsKey(component.getName())) {
                    compare(
                            field,
                            component.getGenericType(),
                            schema.getProperties().get(component.getName()),
                            sentence);
                } else {
                    tell(sentence + field.substring(1));
                }
            }
        } else if (type instanceof Class<?> java && schema.getType() != null && !fits(java, schema.getType())) {
            tell(where.substring(Math.min(1, where.length())) + " is of type " + schema.getType());
        }
    }

    private static boolean fits(Class<?> java, String type) {
        return switch (type) {
            case "string" -> !java.isRecord() && !java.isPrimitive() && !Number.class.isAssignableFrom(java);
            case "boolean" -> java == boolean.class || java == Boolean.class;
            case "integer", "number" ->
                java.isPrimitive() && java != boolean.class || Number.class.isAssignableFrom(java);
            case "array" -> Collection.class.isAssignableFrom(java) || java.isArray();
            default -> !java.isPrimitive() && java != String.class;
        };
    }

    private @Nullable Schema<?> resolved(@Nullable Schema<?> schema) {
        if (schema == null) {
            return null;
        }
        var reference = schema.get$ref();
        if (reference != null) {
            return resolved(schemas.get(reference.substring(REFERENCE.length())));
        }
        return schema.getAllOf() == null ? schema : resolved(schema.getAllOf().getFirst());
    }

    private static List<String> fieldsOf(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(component -> component.getName())
                        .toList()
                : List.of();
    }
}
