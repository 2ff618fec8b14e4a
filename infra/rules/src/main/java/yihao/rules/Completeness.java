package yihao.rules;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Whatever a record does not mark `@Nullable` has to be written: nothing becomes null or zero by being forgotten.
final class Completeness {

    private Completeness() {}

    static void check(Object rules, JsonNode node, Complaints complaints) {
        check(rules, node, "", complaints);
    }

    private static void check(@Nullable Object value, JsonNode node, String pointer, Complaints complaints) {
        switch (value) {
            case Record written when node.isObject() -> checkRecord(written, node, pointer, complaints);
            case List<?> items -> {
                for (int i = 0; i < items.size(); i++) {
                    check(items.get(i), node.path(i), pointer + "/" + i, complaints);
                }
            }
            case Map<?, ?> entries ->
                entries.forEach((key, item) -> {
                    var name = key.toString();
                    check(item, node.path(name), YamlDocument.step(pointer, name), complaints);
                });
            case null, default -> {}
        }
    }

    private static void checkRecord(Record written, JsonNode node, String pointer, Complaints complaints) {
        for (var component : written.getClass().getRecordComponents()) {
            var place = YamlDocument.step(pointer, component.getName());
            var part = node.path(component.getName());
            if (part.isMissingNode() || part.isNull()) {
                if (!mayBeLeftOut(component)) {
                    complaints.add(place, "rule.missing");
                }
            } else {
                check(value(written, component), part, place, complaints);
            }
        }
    }

    private static boolean mayBeLeftOut(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object value(Record written, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(written);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record that cannot be read: " + written.getClass(), e);
        }
    }
}
