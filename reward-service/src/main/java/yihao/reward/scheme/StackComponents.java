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
record StackComponents(Scheme scheme, List<Component> components, Lines lines) {

    /// @param amount what stands to the name of a component or a group
    private record Part(String name, BigDecimal amount) {}

    BigDecimal total(List<ComponentResult> results) {
        var parts = grouped(withoutExcluded(results));
        if (scheme.stacking() == Stacking.SUM) {
            var sum = sum(parts);
            lines.add(Step.SUM, Map.of(), sum);
            return sum;
        }
        var best = highest(parts);
        if (best == null) {
            return BigDecimal.ZERO;
        }
        lines.add(Step.HIGHEST_ONLY, Map.of("component", best.name()), best.amount());
        return best.amount();
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
            return results.stream()
                    .map(one -> new Part(one.component(), one.amount()))
                    .toList();
        }
        var byGroup = results.stream()
                .collect(Collectors.groupingBy(
                        one -> nameOf(component(one.component())), LinkedHashMap::new, Collectors.toList()));
        var parts = new ArrayList<Part>();
        byGroup.forEach((name, members) -> {
            var group = group(name);
            var own = members.stream()
                    .map(one -> new Part(one.component(), one.amount()))
                    .toList();
            parts.addAll(group == null ? own : List.of(together(group, own)));
        });
        return parts;
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
        var amount = highest == null ? sum(members) : highest.amount();
        lines.add(
                "",
                group.clause(),
                highest == null ? Step.GROUP_SUM : Step.GROUP_HIGHEST,
                Map.of("group", group.id(), "component", highest == null ? "" : highest.name()),
                amount,
                List.of());
        var ceiling = group.ceiling();
        if (ceiling != null && amount.compareTo(ceiling) > 0) {
            var values = Lines.with(Lines.of("input", amount, "ceiling", ceiling), "group", group.id());
            lines.add("", group.clause(), Step.GROUP_CEILING, values, ceiling, List.of());
            amount = ceiling;
        }
        return new Part(group.id(), amount);
    }

    private static BigDecimal sum(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
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
