package yihao.testkit.arch;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static yihao.testkit.arch.Conditions.condition;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What holds in a service besides [HouseRules]. One line in its test: `ServiceRules.check("yihao.lead")`.
///
/// Where one capability needs another's published types, the service says so in that line and so keeps its own map:
/// `ServiceRules.of("yihao.lead").mayUse("intake", "unit", "enterprise").check()`. Arrows never form a circle.
public final class ServiceRules {

    private static final List<String> PLAIN_ROOMS =
            List.of("java", "org.jspecify", "yihao.kernel", "yihao.reference", "yihao.rules");

    /// Rooms whose root offers plain Java and whose sub-folders hold adapters.
    private static final List<String> PORTS = List.of("yihao.ledgers", "yihao.papers", "yihao.platform.secrecy");

    private final String service;
    private final Map<String, Set<String>> arrows;
    private final boolean exact;

    private ServiceRules(String service, Map<String, Set<String>> arrows, boolean exact) {
        this.service = service;
        this.arrows = arrows;
        this.exact = exact;
    }

    public static void check(String service) {
        of(service).check();
    }

    public static ServiceRules of(String service) {
        return new ServiceRules(service, Map.of(), false);
    }

    /// This capability's root may import the named capabilities' roots.
    public ServiceRules mayUse(String capability, String... others) {
        var more = new TreeMap<>(arrows);
        more.put(capability, Set.of(others));
        return new ServiceRules(service, more, exact);
    }

    /// The service counts money and scores: nothing in it is a binary fraction.
    public ServiceRules exact() {
        return new ServiceRules(service, arrows, true);
    }

    public void check() {
        check(HouseRules.production(service));
    }

    void check(JavaClasses classes) {
        for (var capability : arrows.keySet()) {
            refuseCircle(capability, capability, Set.of());
        }
        var all = CompositeArchRule.of(HouseRules.all())
                .and(plainRoots())
                .and(separateAdapters())
                .and(clocks());
        (exact ? all.and(exactNumbers()) : all).check(classes);
    }

    ArchRule plainRoots() {
        return classes()
                .should(condition("be plain Java in a root", (type, events) -> {
                    if (Place.of(service, type).isRoot() && !isExempt(type)) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> !isPlain(type, dependency))
                                .forEach(dependency -> events.add(violated(type, dependency.getDescription())));
                    }
                }))
                .because("a capability's root is plain Java; frameworks live in its Configuration and its adapters");
    }

    ArchRule separateAdapters() {
        return classes()
                .should(condition(
                        "not know other adapters",
                        (type, events) -> type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> Place.of(service, type)
                                        .isAnotherAdapterThan(Place.of(service, dependency.getTargetClass())))
                                .forEach(dependency -> events.add(violated(type, dependency.getDescription())))))
                .because("adapters know the root, never one another");
    }

    ArchRule clocks() {
        return classes()
                .should(ClockCondition.takeTheTimeFromAClock())
                .because("the business clock is passed in, or a moved clock and a test are lied to");
    }

    ArchRule exactNumbers() {
        return classes()
                .should(ExactCondition.countExactly())
                .because(
                        "a tenth is no binary fraction, and money and scores are counted to the last fen and hundredth");
    }

    private boolean isPlain(JavaClass type, Dependency dependency) {
        var target = dependency.getTargetClass().getBaseComponentType();
        var name = target.getPackageName();
        var here = Place.of(service, type);
        var there = Place.of(service, target);
        return target.isPrimitive()
                || PLAIN_ROOMS.stream().anyMatch(room -> Room.isIn(name, room))
                || PORTS.contains(name)
                || (there.isRoot() && (there.isShared() || there.equals(here) || mayUse(here, there)));
    }

    private boolean mayUse(Place here, Place there) {
        return arrows.getOrDefault(here.capability(), Set.of()).contains(there.capability());
    }

    /// A capability's Configuration wires it, and a service's main starts it.
    private boolean isExempt(JavaClass type) {
        var outer = type.getName().replaceFirst("\\$.*", "");
        return outer.endsWith("Configuration") || (Place.of(service, type).isShared() && outer.endsWith("Service"));
    }

    private void refuseCircle(String start, String here, Set<String> passed) {
        for (var next : arrows.getOrDefault(here, Set.of())) {
            if (next.equals(start)) {
                throw new AssertionError("Capabilities use each other in a circle: " + start + " and " + here);
            }
            if (!passed.contains(next)) {
                var further = new java.util.HashSet<>(passed);
                further.add(next);
                refuseCircle(start, next, further);
            }
        }
    }
}
