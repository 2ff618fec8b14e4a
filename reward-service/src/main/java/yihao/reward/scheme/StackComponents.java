package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Computation.ComponentResult;
import yihao.reward.scheme.Scheme.Group;
import yihao.reward.scheme.Scheme.Stacking;

/// Rule RS-03: how components meet: those that exclude each other, those of one group, then all.
record StackComponents(Scheme scheme, List<Component> components, Facts facts, Lines lines) {

    /// @param of what counts to the name of a component or a group, component by component
    private record Part(String name, List<ComponentResult> of) {

        BigDecimal amount() {
            return InProportion.sum(of);
        }
    }

    /// What of each component counts; together it is the award.
    List<ComponentResult> counted(List<ComponentResult> results) {
        var parts = grouped(withoutExcluded(results));
        if (scheme.stacking() == Stacking.SUM) {
            var all = parts.stream().flatMap(part -> part.of().stream()).toList();
            lines.add(Step.SUM, Map.of(), InProportion.sum(all));
            return all;
        }
        var best = highest(parts);
        if (best == null) {
            return List.of();
        }
        lines.add(Step.HIGHEST_ONLY, Map.of("component", best.name()), best.amount());
        return best.of();
    }

    /// The higher one stays; of two that are equal, the one that stands first.
    private List<ComponentResult> withoutExcluded(List<ComponentResult> results) {
        if (components.stream().allMatch(component -> component.notWith().isEmpty())) {
            return results;
        }
        var stays = new HashSet<String>();
        results.stream()
                .filter(one -> one.amount().signum() > 0)
                .sorted((one, other) -> other.amount().compareTo(one.amount()))
                .filter(one -> !isBarred(one, stays))
                .forEach(one -> stays.add(one.component()));
        return results.stream()
                .filter(one -> one.amount().signum() == 0 || stays.contains(one.component()))
                .toList();
    }

    private boolean isBarred(ComponentResult one, Set<String> stays) {
        for (var other : components) {
            if (stays.contains(other.id()) && excludes(one.component(), other)) {
                var component = component(one.component());
                lines.add(
                        component,
                        Step.EXCLUDED,
                        Lines.with(Lines.of("input", one.amount()), "component", other.id()),
                        BigDecimal.ZERO);
                return true;
            }
        }
        return false;
    }

    private boolean excludes(String id, Component other) {
        return other.notWith().contains(id) || component(id).notWith().contains(other.id());
    }

    private Component component(String id) {
        return components.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Each group at the place of its first component.
    private List<Part> grouped(List<ComponentResult> results) {
        if (scheme.groups().isEmpty()) {
            return results.stream().map(StackComponents::alone).toList();
        }
        var byGroup = results.stream()
                .collect(Collectors.groupingBy(
                        one -> nameOf(component(one.component())), LinkedHashMap::new, Collectors.toList()));
        var parts = new ArrayList<Part>();
        byGroup.forEach((name, members) -> {
            var group = group(name);
            var own = members.stream().map(StackComponents::alone).toList();
            parts.addAll(group == null ? own : List.of(together(group, own)));
        });
        return parts;
    }

    private static Part alone(ComponentResult one) {
        return new Part(one.component(), List.of(one));
    }

    private static String nameOf(Component component) {
        return component.group() == null ? "/" + component.id() : component.group();
    }

    private @Nullable Group group(String id) {
        return scheme.groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Part together(Group group, List<Part> members) {
        var highest = group.stacking() == Stacking.HIGHEST_ONLY ? highest(members) : null;
        var counted = highest == null
                ? members.stream().flatMap(member -> member.of().stream()).toList()
                : highest.of();
        var amount = InProportion.sum(counted);
        lines.add(
                "",
                group.clause(),
                highest == null ? Step.GROUP_SUM : Step.GROUP_HIGHEST,
                Map.of("group", group.id(), "component", highest == null ? "" : highest.name()),
                amount,
                List.of());
        return new Part(group.id(), InProportion.of(counted, limited(group, amount)));
    }

    private BigDecimal limited(Group group, BigDecimal amount) {
        var limited = amount;
        var ceiling = group.ceiling();
        if (ceiling != null && amount.compareTo(ceiling) > 0) {
            var values = Lines.with(Lines.of("input", amount, "ceiling", ceiling), "group", group.id());
            lines.add("", group.clause(), Step.GROUP_CEILING, values, ceiling, List.of());
            limited = ceiling;
        }
        var members = scheme.components().stream()
                .filter(one -> group.id().equals(one.group()))
                .map(Component::id)
                .collect(Collectors.toSet());
        return new Limits("", group.clause(), members, facts, lines).atMost(limited, group.ceilings(), BigDecimal.ZERO);
    }

    /// Of equal ones the first.
    private static @Nullable Part highest(List<Part> parts) {
        Part best = null;
        for (var part : parts) {
            best = best == null || part.amount().compareTo(best.amount()) > 0 ? part : best;
        }
        return best;
    }
}
