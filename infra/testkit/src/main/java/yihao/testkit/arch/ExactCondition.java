package yihao.testkit.arch;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Set;
import java.util.stream.Stream;

/// Money and scores are exact: no `double` and no `float`, in no field, parameter, result or type argument, no call
/// that
/// takes or gives one, and no instruction that loads one or reckons with it.
final class ExactCondition {

    private static final Set<String> BINARY = Set.of("double", "float", Double.class.getName(), Float.class.getName());

    private ExactCondition() {}

    static ArchCondition<JavaClass> countExactly() {
        return Conditions.condition("count exactly, without double and float", (type, events) -> {
            type.getFields().stream()
                    .filter(field -> isBinary(field.getType()))
                    .forEach(field -> events.add(violated(type, field.getDescription() + " is not exact")));
            type.getCodeUnits().stream()
                    .filter(ExactCondition::saysBinary)
                    .filter(unit -> !unit.getName().startsWith("lambda$"))
                    .forEach(unit -> events.add(violated(type, unit.getDescription() + " is not exact")));
            type.getAccessesFromSelf().stream()
                    .filter(ExactCondition::usesBinary)
                    .forEach(access -> events.add(violated(type, access.getDescription() + " is not exact")));
            Instructions.ofBinary(type)
                    .forEach(method -> events.add(violated(
                            type, "%s.%s() reckons with what is not exact".formatted(type.getName(), method))));
        });
    }

    private static boolean saysBinary(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .anyMatch(ExactCondition::isBinary);
    }

    private static boolean usesBinary(JavaAccess<?> access) {
        var target = access.getTarget();
        return isBinary(access.getTargetOwner())
                || (target instanceof com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget field
                        && isBinary(field.getRawType()))
                || (target instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget unit
                        && Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                                .anyMatch(ExactCondition::isBinary));
    }

    private static boolean isBinary(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .map(one -> one.getBaseComponentType().getName())
                .anyMatch(BINARY::contains);
    }
}
