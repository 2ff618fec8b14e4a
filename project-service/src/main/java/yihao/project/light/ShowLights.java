package yihao.project.light;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Versioned;
import yihao.project.capital.Capital;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.CapitalTotal;
import yihao.project.capital.Capitals;
import yihao.project.lifecycle.Light;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.lifecycle.Light.Kind;
import yihao.project.lifecycle.Light.LastProgress;
import yihao.project.lifecycle.Lights;
import yihao.project.lifecycle.Project;
import yihao.project.light.LightRules.LightClass;

/// Rule PL-02: what is later counts: the last step to a stage that was not taken back, the value date of verified
/// money that adds something, a handed-in report that tells of progress. A light changes on the day on which so many
/// months are over.
public final class ShowLights implements Lights {

    private static final BinaryOperator<LastProgress> LATER = BinaryOperator.maxBy(LastProgress.ORDER);

    private final Capitals capitals;
    private final CapitalRuleBook money;
    private final ReportedProgress reported;
    private final LightRuleBook rules;

    public ShowLights(Capitals capitals, CapitalRuleBook money, ReportedProgress reported, LightRuleBook rules) {
        this.capitals = capitals;
        this.money = money;
        this.reported = reported;
        this.rules = rules;
    }

    @Override
    public Map<String, Light> of(List<Versioned<Project>> projects, LocalDate today) {
        var classes = rules.classesOn(today);
        var ids = projects.stream().map(Versioned::id).toList();
        var last = new HashMap<>(reported.of(ids));
        adding(capitals.verifiedOf(ids), today)
                .forEach(sum -> last.merge(
                        sum.state().projectId(),
                        new LastProgress(Kind.CAPITAL, sum.state().valueDate(), sum.id()),
                        LATER));
        var lights = new HashMap<String, Light>();
        for (var project : projects) {
            var state = project.state();
            classes.apply(state)
                    .ifPresent(one -> lights.put(
                            project.id(), light(one, last.merge(project.id(), lastStep(state), LATER), today)));
        }
        return lights;
    }

    private Stream<Versioned<Capital>> adding(List<Versioned<Capital>> verified, LocalDate today) {
        var cumulative = money.cumulative(today);
        return verified.stream()
                .collect(Collectors.groupingBy(sum -> sum.state().projectId()))
                .values()
                .stream()
                .flatMap(sums -> {
                    var counted = CapitalTotal.of(sums, cumulative).stream()
                            .flatMap(total -> total.counted().stream())
                            .collect(Collectors.toSet());
                    return sums.stream().filter(sum -> counted.contains(sum.id()));
                });
    }

    private static LastProgress lastStep(Project project) {
        var begun = project.stageLog().getFirst();
        return project.reachedOn().entrySet().stream()
                .reduce((one, other) -> other.getValue().isBefore(one.getValue()) ? one : other)
                .map(last -> new LastProgress(Kind.STAGE, last.getValue(), last.getKey()))
                .orElseGet(() -> new LastProgress(Kind.STAGE, begun.on(), begun.to()));
    }

    private static Light light(LightClass one, LastProgress last, LocalDate today) {
        var months = wholeMonths(last.on(), today);
        var colour = months >= one.redAfter() ? Colour.RED : months >= one.yellowAfter() ? Colour.YELLOW : Colour.GREEN;
        return new Light(colour, one.label(), months, last);
    }

    /// A month from 31 August is over on 30 September.
    private static int wholeMonths(LocalDate since, LocalDate today) {
        int months = 0;
        while (!since.plusMonths(months + 1L).isAfter(today)) {
            months++;
        }
        return months;
    }
}
