package yihao.reward.simulation;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/// A record with one component changed, whatever else it has.
final class Changed {

    private Changed() {}

    @SuppressWarnings("unchecked")
    static <R extends Record> R with(R record, String name, Object value) {
        var components = record.getClass().getRecordComponents();
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = new Object[components.length];
            for (int at = 0; at < components.length; at++) {
                var accessor = components[at].getAccessor();
                accessor.setAccessible(true);
                values[at] = components[at].getName().equals(name) ? value : accessor.invoke(record);
            }
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
