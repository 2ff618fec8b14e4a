package yihao.reward.scheme.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.yaml.LimitFiles.CeilingFile;
import yihao.reward.scheme.yaml.LimitFiles.FloorFile;
import yihao.reward.scheme.yaml.LimitFiles.MultiplierFile;
import yihao.rules.Complaints;

/// What no schema can say of a scheme: names that are there once and known, currencies, conditions that compile.
record SchemeChecks(SchemeFile file, Complaints complaints) {

    void run() {
        if (!Currencies.isKnown(file.money())) {
            complaints.add("/currency", "rule.no-currency");
        }
        ConditionChecks.each(file.conditions(), "/conditions", complaints);
        floors(file.floors(), "", true);
        ceilings(file.ceilings(), "", true);
        multipliers(file.multipliers(), "");
        var ids = new HashSet<String>();
        for (int i = 0; i < file.components().size(); i++) {
            var component = file.components().get(i);
            if (!ids.add(component.id())) {
                complaints.add("/components/%d/id".formatted(i), "rule.twice", component.id());
            }
            component(component, "/components/" + i);
        }
        groups();
        new TermChecks(file, complaints).run();
    }

    private void component(ComponentFile component, String pointer) {
        new AwardChecks(file.money(), complaints).check(component.award(), component.base(), pointer);
        ConditionChecks.each(component.conditions(), pointer + "/conditions", complaints);
        floors(component.floors(), pointer, component.base() == null);
        ceilings(component.ceilings(), pointer, component.base() == null);
        multipliers(component.multipliers(), pointer);
        if (component.floor() != null && component.base() == null) {
            complaints.add(pointer + "/floor", "rule.needs", "floor", "base");
        }
        names(component, pointer);
        new TermChecks(file, complaints).payment(component, pointer);
    }

    private void names(ComponentFile component, String pointer) {
        Stream.concat(bases(component.award()), limits(component))
                .filter(other -> !isAbove(other, component))
                .forEach(other -> complaints.add(pointer + "/base/component", "rule.no-component-above", other));
        if (component.group() != null && !groupIds().contains(component.group())) {
            complaints.add(pointer + "/group", "rule.undeclared", component.group());
        }
        var known = file.components().stream().map(ComponentFile::id).collect(Collectors.toSet());
        for (var other : Units.orNone(component.notWith())) {
            if (!known.contains(other) || other.equals(component.id())) {
                complaints.add(pointer + "/notWith", "rule.no-other-component", other);
            }
        }
    }

    private static Stream<String> bases(AwardFile award) {
        var own = award.base() == null
                ? Stream.<String>of()
                : Stream.ofNullable(award.base().component());
        return Stream.concat(own, Units.orNone(award.of()).stream().flatMap(SchemeChecks::bases));
    }

    private static Stream<String> limits(ComponentFile component) {
        return Stream.concat(
                        Units.orNone(component.floors()).stream().map(FloorFile::base),
                        Units.orNone(component.ceilings()).stream().map(CeilingFile::base))
                .flatMap(base -> Stream.ofNullable(base == null ? null : base.component()));
    }

    private boolean isAbove(String id, ComponentFile component) {
        return file.components().stream()
                .takeWhile(other -> other != component)
                .anyMatch(other -> other.id().equals(id));
    }

    private void groups() {
        if (file.groups() != null && groupIds().size() < file.groups().size()) {
            complaints.add("/groups", "rule.group-twice");
        }
        for (int i = 0; i < Units.orNone(file.groups()).size(); i++) {
            ceilings(Units.orNone(file.groups()).get(i).ceilings(), "/groups/" + i, true);
        }
    }

    private Set<String> groupIds() {
        return Units.orNone(file.groups()).stream()
                .map(SchemeFile.GroupFile::id)
                .collect(Collectors.toSet());
    }

    private void floors(@Nullable List<FloorFile> floors, String pointer, boolean needBase) {
        for (int i = 0; i < Units.orNone(floors).size(); i++) {
            var floor = Units.orNone(floors).get(i);
            base(floor.base(), needBase, pointer + "/floors/" + i);
            ConditionChecks.each(floor.conditions(), pointer + "/floors/" + i + "/conditions", complaints);
        }
    }

    private void ceilings(@Nullable List<CeilingFile> ceilings, String pointer, boolean needBase) {
        for (int i = 0; i < Units.orNone(ceilings).size(); i++) {
            var ceiling = Units.orNone(ceilings).get(i);
            var place = pointer + "/ceilings/" + i;
            var bySize = ceiling.sizes() != null || ceiling.share().isWritten();
            if ((ceiling.amount() != null) == bySize
                    || (ceiling.sizes() != null && ceiling.share().isWritten())) {
                complaints.add(place, "rule.exactly-one", "amount, sizes, permille, percent, rate");
            }
            ceiling.share().check(place, complaints);
            base(ceiling.base(), needBase && bySize, place);
            ConditionChecks.each(ceiling.conditions(), place + "/conditions", complaints);
            rising(ceiling, place);
        }
    }

    private void rising(CeilingFile ceiling, String place) {
        var sizes = Units.orNone(ceiling.sizes());
        for (int i = 1; i < sizes.size(); i++) {
            if (sizes.get(i).from().compareTo(sizes.get(i - 1).from()) <= 0) {
                complaints.add(place + "/sizes/" + i, "rule.not-above-previous");
            }
        }
    }

    private void base(@Nullable BasisFile base, boolean needed, String place) {
        if (base != null) {
            base.check(place + "/base", complaints);
            if (base.component() != null && !place.startsWith("/components")) {
                complaints.add(place + "/base/component", "rule.component-of-others");
            }
        } else if (needed) {
            complaints.add(place, "rule.needs-own-base");
        }
    }

    private void multipliers(@Nullable List<MultiplierFile> multipliers, String pointer) {
        for (int i = 0; i < Units.orNone(multipliers).size(); i++) {
            var place = pointer + "/multipliers/" + i + "/conditions";
            ConditionChecks.each(Units.orNone(multipliers).get(i).conditions(), place, complaints);
        }
    }
}
