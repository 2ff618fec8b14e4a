package yihao.project.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Project;
import yihao.project.value.AboutProject.Answer;
import yihao.project.value.Estimate.Figure;
import yihao.project.value.Estimate.Missing;
import yihao.project.value.Estimate.Origin;
import yihao.project.value.Estimate.Reason;
import yihao.project.value.Estimate.Used;
import yihao.project.value.ValueTable.FigureRule;
import yihao.project.value.ValueTable.Way;
import yihao.rules.Bilingual;
import yihao.rules.ConditionFailed;
import yihao.rules.Formula;
import yihao.rules.RuleSet;

/// Rules PV-03 and PV-04: computes each figure by the first of its ways of which everything is known, rounded once at
/// its end; of what is not known, nothing is made zero.
final class EstimateValue {

    private final ValueTable table;
    private final AboutProject about;
    private final FindFactor factors;
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    private EstimateValue(ValueTable table, AboutProject about, FindFactor factors) {
        this.table = table;
        this.about = about;
        this.factors = factors;
    }

    static Estimate of(Versioned<Project> project, RuleSet<ValueTable> set, int year, Instant now) {
        var about = new AboutProject(project.state());
        var activity = about.activity(set.rules()).orElse(null);
        var industry = project.state().profile().industry();
        var estimate = new EstimateValue(set.rules(), about, new FindFactor(set.rules(), year, activity, industry));
        return new Estimate(
                project.id(),
                0,
                year,
                set.reference(),
                set.source(),
                set.status() == RuleSet.Status.ASSUMED,
                industry,
                activity,
                estimate.figures(),
                now);
    }

    private List<Figure> figures() {
        table.figures().forEach(rule -> figures.put(rule.id(), figure(rule)));
        return List.copyOf(figures.values());
    }

    private Figure figure(FigureRule rule) {
        var missing = new ArrayList<Missing>();
        for (var way : rule.ways()) {
            var read = read(way);
            if (read.missing().isEmpty()) {
                var value = compute(rule, way, read.used());
                if (value.isPresent()) {
                    return new Figure(
                            rule.id(),
                            rule.label(),
                            rule.unit(),
                            value.get(),
                            way.formula(),
                            rule.rounding() + " " + rule.scale(),
                            read.used(),
                            List.of());
                }
                missing.add(new Missing(rule.id(), rule.label(), Reason.NOT_COMPUTABLE));
            }
            missing.addAll(read.missing());
        }
        return new Figure(
                rule.id(),
                rule.label(),
                rule.unit(),
                null,
                null,
                null,
                List.of(),
                missing.stream().distinct().toList());
    }

    /// Empty where the formula has no answer for these values: a division by zero.
    private static Optional<BigDecimal> compute(FigureRule rule, Way way, List<Used> used) {
        var values = new HashMap<String, BigDecimal>();
        used.forEach(one -> values.put(one.id(), one.value()));
        try {
            var exact = Formula.compile(way.formula(), way.variables()).value(values);
            return Optional.of(exact.setScale(rule.scale(), rule.rounding()));
        } catch (ConditionFailed _) {
            return Optional.empty();
        }
    }

    private record Read(List<Used> used, List<Missing> missing) {}

    private Read read(Way way) {
        var read = new Read(new ArrayList<>(), new ArrayList<>());
        way.uses().forEach(id -> readOne(id, read));
        return read;
    }

    private void readOne(String id, Read read) {
        var figure = figures.get(id);
        if (figure != null) {
            addFigure(figure, read);
            return;
        }
        table.inputs().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        asked -> {
                            switch (about.number(asked)) {
                                case Answer.Number(var value) ->
                                    read.used().add(new Used(id, asked.label(), value, Origin.FIELD, asked.field()));
                                case Answer.None(var reason) ->
                                    read.missing().add(new Missing(id, asked.label(), reason));
                            }
                        },
                        () -> addFactor(id, read));
    }

    private static void addFigure(Figure figure, Read read) {
        var value = figure.value();
        if (value == null) {
            read.missing().add(new Missing(figure.id(), figure.label(), Reason.FIGURE_UNKNOWN));
        } else {
            read.used().add(new Used(figure.id(), figure.label(), value, Origin.FIGURE, figure.id()));
        }
    }

    private void addFactor(String id, Read read) {
        var label = table.factorKinds().stream()
                .filter(kind -> kind.id().equals(id))
                .map(ValueTable.FactorKind::label)
                .findFirst()
                .orElse(new Bilingual(id, id));
        factors.of(id)
                .ifPresentOrElse(
                        factor -> read.used().add(new Used(id, label, factor.value(), Origin.FACTOR, factor.from())),
                        () -> read.missing().add(new Missing(id, label, Reason.NO_FACTOR)));
    }
}
