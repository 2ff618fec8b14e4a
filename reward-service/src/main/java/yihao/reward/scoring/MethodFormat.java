package yihao.reward.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// How methods are written, and those that ship.
public final class MethodFormat {

    public static final RuleFormat<Method> FORMAT = RuleFormat.of(
                    "assessment-method", Method.class, "/rules/assessment-method.schema.json")
            .checkedBy(MethodFormat::check);

    private static final List<String> SHIPPED = List.of(
            "district-monthly",
            "district-monthly-2",
            "sanming-2020",
            "gaoan-2021",
            "county-industry-teams",
            "generic-2023",
            "generic-20xx",
            "county-departments",
            "county-2006",
            "yulin-2008",
            "yongjia-2012",
            "tonglu-2022",
            "hongya-2023",
            "panzhihua-2006",
            "wuhan-2018",
            "mianyang-2022",
            "completion-ratio",
            "foreign-capital");

    private MethodFormat() {}

    public static RuleBook<Method> shipped() {
        return FORMAT.book(
                SHIPPED.stream().map("/rules/methods/%s.yaml"::formatted).toArray(String[]::new));
    }

    private static void check(Method method, Complaints complaints) {
        var known = new HashSet<String>();
        var parts = new HashSet<>(Objects.requireNonNullElse(method.parts(), List.<Method.Part>of()).stream()
                .map(Method.Part::id)
                .toList());
        for (int i = 0; i < method.indicators().size(); i++) {
            var place = "/indicators/" + i;
            var indicator = method.indicators().get(i);
            if (!known.add(indicator.id())) {
                complaints.add(place + "/id", "rule.twice", indicator.id());
            }
            if (indicator.part() != null && !parts.contains(indicator.part())) {
                complaints.add(place + "/part", "rule.no-part");
            }
            if (indicator.weight() == null && indicator.scoring().isShareOfWeight()) {
                complaints.add(place + "/weight", "rule.weight-missing");
            }
            formulas(indicator, place, known, complaints);
            required(indicator)
                    .filter(one -> !method.hasIndicator(one.indicator()))
                    .forEach(one -> complaints.add(place + "/score", "rule.no-indicator", one.indicator()));
        }
        whole(method, complaints);
    }

    private static void whole(Method method, Complaints complaints) {
        var ties = method.ties();
        if (ties != null && ties.by() != null) {
            ties.by().stream()
                    .filter(one -> !method.hasIndicator(one))
                    .forEach(one -> complaints.add("/ties/by", "rule.no-indicator", one));
        }
        Objects.requireNonNullElse(method.upgrades(), List.<Method.Upgrade>of()).stream()
                .flatMap(upgrade -> upgrade.anyOf().stream())
                .filter(one -> !method.hasIndicator(one.indicator()))
                .forEach(one -> complaints.add("/upgrades", "rule.no-indicator", one.indicator()));
        vetoes(method, complaints);
        Objects.requireNonNullElse(method.classes(), List.<Method.UnitClass>of()).stream()
                .flatMap(one -> Stream.ofNullable(one.when()))
                .filter(one -> !method.hasIndicator(one.indicator()))
                .forEach(one -> complaints.add("/classes", "rule.no-indicator", one.indicator()));
    }

    private static void vetoes(Method method, Complaints complaints) {
        var grades = Objects.requireNonNullElse(method.grades(), List.<Method.Grade>of()).stream()
                .map(Method.Grade::id)
                .toList();
        for (var veto : Objects.requireNonNullElse(method.vetoes(), List.<Method.Veto>of())) {
            veto.anyOf().stream()
                    .filter(one -> !method.hasIndicator(one.indicator()))
                    .forEach(one -> complaints.add("/vetoes", "rule.no-indicator", one.indicator()));
            if ((veto.grade() == null) == (veto.score() == null)) {
                complaints.add("/vetoes", "rule.either", "grade", "score");
            }
            if (veto.grade() != null && !grades.contains(veto.grade())) {
                complaints.add("/vetoes", "rule.no-grade", veto.grade());
            }
        }
    }

    private static Stream<Requirement> required(Indicator indicator) {
        return indicator.scoring() instanceof Scoring.Steps steps
                ? steps.steps().stream()
                        .flatMap(step -> Stream.ofNullable(step.requires()))
                        .flatMap(List::stream)
                : Stream.of();
    }

    private static void formulas(Indicator indicator, String place, Set<String> known, Complaints complaints) {
        if (indicator.figure() instanceof Figure.Derived(var formula)) {
            formula(formula, place + "/figure/formula", indicator, known, Set.of(), complaints);
        }
        if (indicator.scoring() instanceof Scoring.Formula written) {
            formula(written.formula(), place + "/score/formula", indicator, known, FormulaNames.OWN, complaints);
        }
    }

    private static void formula(
            String text, String place, Indicator indicator, Set<String> known, Set<String> own, Complaints complaints) {
        try {
            var names = Arithmetic.of(text).names();
            names.stream()
                    .filter(own::contains)
                    .filter(name -> known.contains(name.replace('_', '-')))
                    .forEach(name -> complaints.add(place, "rule.indicator-name-taken", name));
            names.stream()
                    .filter(name -> !own.contains(name))
                    .filter(name -> isUnknown(name, indicator, known, !own.isEmpty()))
                    .forEach(name -> complaints.add(place, "rule.no-indicator-above", name));
        } catch (IllegalArgumentException e) {
            complaints.add(place, "rule.unreadable", String.valueOf(e.getMessage()));
        }
    }

    /// @param scored whether the indicators above have their scores by then; a derived figure comes before all scores
    private static boolean isUnknown(String name, Indicator indicator, Set<String> known, boolean scored) {
        var whole = name.replace('_', '-');
        if (known.contains(whole)) {
            return whole.equals(indicator.id());
        }
        var prefixes = scored ? "^(target|count|average|score)-" : "^(target|count|average)-";
        return !known.contains(whole.replaceFirst(prefixes, ""));
    }
}
