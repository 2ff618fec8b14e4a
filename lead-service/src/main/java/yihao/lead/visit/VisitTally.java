package yihao.lead.visit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts one unit's visits while they are read. A lead counts once, however many visits led to it.
final class VisitTally {

    private final String unit;
    private final VisitRule rule;
    private final Map<LocalDate, BigDecimal> out = new HashMap<>();
    private final Set<Counted> counted = new HashSet<>();
    private final FirmsReached firms = new FirmsReached();
    private final Set<String> leads = new HashSet<>();
    private final Set<String> conversions = new HashSet<>();
    private int stepsDone;
    private int stepsInTime;
    private int steps;

    /// Visits to one firm in one week, say, are one.
    private record Counted(int firm, LocalDate begin) {}

    VisitTally(String unit, VisitRule rule) {
        this.unit = unit;
        this.rule = rule;
    }

    /// @param firmKeys of the firm as the register knows it today
    void add(Visit visit, List<String> firmKeys, boolean converted) {
        var firm = firms.number(firmKeys);
        var stay = visit.stay();
        stay.from()
                .datesUntil(stay.until().plusDays(1))
                .forEach(day -> out.merge(
                        day, stay.on(day), (one, other) -> one.add(other).min(BigDecimal.ONE)));
        counted.add(new Counted(firm, rule.sameFirmCounts().begin(stay.from())));
        for (var step : visit.steps()) {
            steps++;
            stepsDone += step.isOpen() ? 0 : 1;
            stepsInTime += step.isInTime() ? 1 : 0;
        }
        var led = visit.led();
        if (led != null) {
            leads.add(led.leadId());
        }
        if (led != null && converted) {
            conversions.add(led.leadId());
        }
    }

    VisitScore score() {
        var days = out.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var points = rule.points();
        var sum = points.day()
                .multiply(days)
                .add(times(points.visit(), counted.size()))
                .add(times(points.firm(), firms.size()))
                .add(times(points.followUpInTime(), stepsInTime))
                .add(times(points.lead(), leads.size()))
                .add(times(points.conversion(), conversions.size()));
        return new VisitScore(
                unit,
                days,
                counted.size(),
                firms.size(),
                steps,
                stepsDone,
                stepsInTime,
                leads.size(),
                conversions.size(),
                sum);
    }

    private static BigDecimal times(BigDecimal points, int many) {
        return points.multiply(BigDecimal.valueOf(many));
    }
}
