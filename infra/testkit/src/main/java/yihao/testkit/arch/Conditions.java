package yihao.testkit.arch;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// The conditions behind [HouseRules].
final class Conditions {

    private static final Pattern EMPTY_TYPE_NAME =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|Base|D[tT][oO]|Data)|(Base|I)[A-Z][a-z].*");
    /// What a client sends, named after what it asks for.
    private static final Pattern REQUEST = Pattern.compile(".+Request");
    private static final Pattern EMPTY_METHOD_NAME = Pattern.compile("process|handle|set.*Status");

    private Conditions() {}

    static ArchCondition<JavaClass> knowOnlyTheRoomsBelow() {
        return condition(
                "know only the rooms below",
                (type, events) -> Room.of(type)
                        .ifPresent(here -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
                            var there = Room.of(dependency.getTargetClass()).orElse(here);
                            if (!here.mayKnow(there)) {
                                var text = "%s may not know %s: %s".formatted(here, there, dependency.getDescription());
                                events.add(violated(type, text));
                            }
                        })));
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition("live in a @NullMarked package", (type, events) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                var text = "%s: package %s is not @NullMarked".formatted(type.getName(), type.getPackageName());
                events.add(violated(type, text));
            }
        });
    }

    static ArchCondition<JavaClass> haveANameThatSaysSomething() {
        return condition("have a name that says something", (type, events) -> {
            if (EMPTY_TYPE_NAME.matcher(type.getSimpleName()).matches()) {
                events.add(violated(type, type.getName() + " has a name that says nothing"));
            }
        });
    }

    static ArchCondition<JavaMethod> sayWhatTheyDoToWhat() {
        return condition("say what they do to what", (method, events) -> {
            if (EMPTY_METHOD_NAME.matcher(method.getName()).matches() && !isDictated(method)) {
                events.add(violated(method, method.getFullName() + " does not say what it does"));
            }
        });
    }

    static ArchCondition<JavaClass> constrainWhereItIsLookedFor() {
        return condition("constrain where it is looked for", (type, events) -> {
            if (type.isRecord()) {
                Stream.of(type.reflect().getRecordComponents())
                        .filter(Conditions::isConstrainedInVain)
                        .forEach(part -> events.add(
                                violated(type, "%s: nobody validates %s".formatted(type.getName(), part.getName()))));
            }
        });
    }

    /// A primitive is read before it is validated: left out, it is of the wrong type instead of missing.
    private static boolean isConstrainedInVain(RecordComponent part) {
        if (part.getType().isPrimitive()
                && REQUEST.matcher(part.getDeclaringRecord().getSimpleName()).matches()) {
            return true;
        }
        return Stream.of(part.getAnnotatedType().getAnnotations())
                .map(Annotation::annotationType)
                .filter(one -> one.getPackageName().startsWith("jakarta.validation"))
                .anyMatch(one ->
                        !part.isAnnotationPresent(one) && !part.getAccessor().isAnnotationPresent(one));
    }

    /// A name that a supertype chose is not ours to change.
    private static boolean isDictated(JavaMethod method) {
        var owner = method.getOwner();
        return Stream.concat(owner.getAllRawInterfaces().stream(), owner.getAllRawSuperclasses().stream())
                .flatMap(type -> type.getMethods().stream())
                .map(HasName::getName)
                .anyMatch(method.getName()::equals);
    }

    static <T> ArchCondition<T> condition(String description, BiConsumer<T, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, events);
            }
        };
    }
}
