package yihao.lead.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Counts one unit's visits while they are read.
final class VisitTally {

    private final String unit;
    private final VisitRule rule;
    private final Map<LocalDate, BigDecimal> out = new HashMap<>();
    private final Set<Counted> counted = new HashSet<>();
    private final Set<String> firms = new HashSet<>();
    private int stepsDone;
    private int stepsInTime;
    private int steps;
    private int leads;
    private int conversions;

    /// Visits to one firm in one week, say, are one.
    private record Counted(String firm, LocalDate begin) {}

    VisitTally(String unit, VisitRule rule) {
        this.unit = unit;
        this.rule = rule;
    }

    void add(Visit visit, boolean converted) {
        var firm = visit.plan().firmKey();
        var stay = visit.stay();
        stay.from()
                .datesUntil(stay.until().plusDays(1))
                .forEach(day -> out.merge(
                        day, stay.on(day), (one, other) -> one.add(other).min(BigDecimal.ONE)));
        firms.add(firm);
        counted.add(new Counted(firm, rule.sameFirmCounts().begin(stay.from())));
        for (var step : visit.steps()) {
            steps++;
            stepsDone += step.isOpen() ? 0 : 1;
            stepsInTime += step.isInTime() ? 1 : 0;
        }
        leads += visit.led() == null ? 0 : 1;
        conversions += converted ? 1 : 0;
    }

    VisitScore score() {
        var days = out.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var points = rule.points();
        var sum = points.day()
                .multiply(days)
                .add(times(points.visit(), counted.size()))
                .add(times(points.firm(), firms.size()))
                .add(times(points.followUpInTime(), stepsInTime))
                .add(times(points.lead(), leads))
                .add(times(points.conversion(), conversions));
        return new VisitScore(
                unit, days, counted.size(), firms.size(), steps, stepsDone, stepsInTime, leads, conversions, sum);
    }

    private static BigDecimal times(BigDecimal points, int many) {
        return points.multiply(BigDecimal.valueOf(many));
    }
}
