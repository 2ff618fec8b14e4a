package yihao.platform.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What there is to know about a record class to take it apart and build it again; found out once per class.
record RecordShape(
        List<RecordComponent> components, List<Method> accessors, Constructor<?> constructor, boolean inSealedFamily) {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return inspect(type);
        }
    };

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /// A record of one field that stands for its value.
    boolean isValue() {
        return components.size() == 1 && !inSealedFamily;
    }

    Object component(Record record, int index) {
        return Objects.requireNonNull(componentOrNull(record, index), () -> "null in " + record.getClass());
    }

    @Nullable
    Object componentOrNull(Record record, int index) {
        try {
            return accessors.get(index).invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(record.getClass().toString(), e);
        }
    }

    Object create(@Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "A stored " + constructor.getDeclaringClass() + " is not valid", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor.toString(), e);
        }
    }

    private static RecordShape inspect(Class<?> type) {
        var components = List.of(type.getRecordComponents());
        try {
            var constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            var accessors =
                    components.stream().map(RecordComponent::getAccessor).toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            var sealed = Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
            return new RecordShape(components, accessors, constructor, sealed);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }
}
