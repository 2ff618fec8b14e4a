package yihao.testkit.arch;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/// The time of day comes from an injected clock. Measuring how long something takes ([System#nanoTime]) is free.
final class ClockCondition {

    private ClockCondition() {}

    static ArchCondition<JavaClass> takeTheTimeFromAClock() {
        return Conditions.condition(
                "take the time from a clock",
                (type, events) -> type.getAccessesFromSelf().stream()
                        .filter(ClockCondition::readsTheMachinesClock)
                        .filter(access ->
                                !type.getName().replaceFirst("\\$.*", "").endsWith("Configuration"))
                        .forEach(access -> events.add(violated(type, access.getDescription()))));
    }

    private static boolean readsTheMachinesClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getName();
        return (owner.getPackageName().equals("java.time") && name.equals("now") && !takesAClock(access))
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class)
                        && name.equals("<init>")
                        && parameters(access).isEmpty());
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return parameters(access).stream().anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        Optional<?> member = access.getTarget().resolveMember();
        return member.orElse(null) instanceof JavaCodeUnit unit ? unit.getRawParameterTypes() : List.of();
    }
}
