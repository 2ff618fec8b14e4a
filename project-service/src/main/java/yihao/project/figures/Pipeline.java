package yihao.project.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import yihao.kernel.Money;
import yihao.project.lifecycle.Projects.Counted;
import yihao.project.lifecycle.StageRules;
import yihao.rules.Bilingual;

/// Rule PF-01: how many projects run in each stage and in each unit, and what was announced for them. Two currencies
/// are never added up.
///
/// @param stages all of the rules, in their order
/// @param units those that have a running project
public record Pipeline(List<OfStage> stages, List<OfUnit> units) {

    public record OfStage(String stage, Bilingual label, long count, List<Money> amounts) {}

    public record OfUnit(String unit, long count, List<Money> amounts) {}

    public static Pipeline of(List<Counted> counted, StageRules rules) {
        var inStage = by(counted, Counted::stage);
        var stages = rules.stages().stream()
                .map(stage -> {
                    var there = inStage.getOrDefault(stage.id(), List.of());
                    return new OfStage(stage.id(), stage.label(), count(there), amounts(there));
                })
                .toList();
        var units = by(counted, Counted::unit).entrySet().stream()
                .map(one -> new OfUnit(one.getKey(), count(one.getValue()), amounts(one.getValue())))
                .toList();
        return new Pipeline(stages, units);
    }

    private static TreeMap<String, List<Counted>> by(List<Counted> counted, Function<Counted, String> key) {
        return counted.stream().collect(groupingBy(key, TreeMap::new, toList()));
    }

    private static long count(List<Counted> some) {
        return some.stream().mapToLong(Counted::count).sum();
    }

    private static List<Money> amounts(List<Counted> some) {
        var sums = new TreeMap<String, Money>();
        some.stream()
                .map(Counted::announced)
                .forEach(sum -> sums.merge(sum.currency().getCurrencyCode(), sum, Money::plus));
        return List.copyOf(sums.values());
    }
}
