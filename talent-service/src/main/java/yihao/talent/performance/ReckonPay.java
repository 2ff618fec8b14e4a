package yihao.talent.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.talent.Line;
import yihao.talent.performance.PerformanceMethod.Band;
import yihao.talent.performance.PerformanceMethod.Missing;
import yihao.talent.performance.Reckoned.Part;

/// Rule TS-08: from the facts to the fen. Components by weight, less deductions, a band's coefficient
/// times the base, between floor and ceiling, rounded once. The same facts come out the same, always.
record ReckonPay(PerformanceMethod method, Period period) {

    Reckoned of(Facts facts, List<Given> given) {
        if (facts.spells().isEmpty()) {
            return Reckoned.nothing();
        }
        var parts = new ArrayList<Part>();
        var score = less(weighed(facts, given, parts), given, parts);
        var lines = new ArrayList<Line>();
        if (score == null) {
            lines.add(new Line("performance-undecided", Map.of()));
            return new Reckoned(parts, null, null, null, null, lines);
        }
        lines.add(Line.of("performance-score", "score", score.shown()));
        var band = band(score);
        lines.add(new Line(
                "performance-band",
                Map.of(
                        "least", ScoreComponent.plain(band.least()),
                        "coefficient", ScoreComponent.plain(band.coefficient()))));
        var amount = amount(facts, band.coefficient(), lines);
        return new Reckoned(parts, score.toString(), score.shown(), band.coefficient(), amount, lines);
    }

    /// The mean by weight of what has a score.
    private @Nullable Fraction weighed(Facts facts, List<Given> given, List<Part> parts) {
        var sum = Fraction.ZERO;
        var weights = Fraction.ZERO;
        var isMissing = false;
        var scoring = new ScoreComponent(facts, given, period);
        for (var component : method.components()) {
            var scored = scoring.of(component);
            var score = scored.score();
            parts.add(part(component.id(), component.name(), component.weight(), score, scored.lines()));
            if (score == null) {
                isMissing = true;
            } else {
                var weight = Fraction.of(component.weight());
                sum = sum.plus(score.times(weight));
                weights = weights.plus(weight);
            }
        }
        var isUndecided = weights.equals(Fraction.ZERO) || (isMissing && method.missing() == Missing.UNDECIDED);
        return isUndecided ? null : sum.dividedBy(weights);
    }

    /// Never below zero.
    private @Nullable Fraction less(@Nullable Fraction score, List<Given> given, List<Part> parts) {
        var left = score;
        for (var deduction : method.deductions()) {
            var cases = given.stream()
                    .filter(one -> one.of().equals(deduction.id()))
                    .map(Given::value)
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
            var off = Fraction.of(cases).times(Fraction.of(deduction.each())).atMost(Fraction.of(deduction.most()));
            var line = new Line(
                    "performance-deduction",
                    Map.of(
                            "cases", ScoreComponent.plain(cases),
                            "each", ScoreComponent.plain(deduction.each()),
                            "deducted", off.shown()));
            parts.add(part(deduction.id(), deduction.name(), null, Fraction.ZERO.minus(off), List.of(line)));
            left = left == null ? null : left.minus(off).atLeast(Fraction.ZERO);
        }
        return left;
    }

    private static Part part(
            String id,
            yihao.rules.Bilingual name,
            @Nullable BigDecimal weight,
            @Nullable Fraction score,
            List<Line> lines) {
        return new Part(
                id, name, weight, score == null ? null : score.toString(), score == null ? null : score.shown(), lines);
    }

    private Band band(Fraction score) {
        return method.bands().stream()
                .filter(band -> score.compareTo(Fraction.of(band.least())) >= 0)
                .findFirst()
                .orElse(method.bands().getLast());
    }

    private Money amount(Facts facts, BigDecimal coefficient, List<Line> lines) {
        var currency = facts.spells().getFirst().monthly().currency();
        var share = Fraction.of(method.share().fraction());
        var base = Fraction.ZERO;
        for (var spell : facts.spells()) {
            base = base.plus(Fraction.of(spell.monthly().amount())
                    .times(Fraction.of(period.months()))
                    .times(Fraction.of(spell.days()))
                    .dividedBy(Fraction.of(period.days()))
                    .times(share));
            lines.add(new Line(
                    "performance-spell",
                    Map.of(
                            "monthly", spell.monthly().toString(),
                            "days", String.valueOf(spell.days()),
                            "of", String.valueOf(period.days()))));
        }
        lines.add(new Line(
                "performance-base",
                Map.of(
                        "percent",
                                ScoreComponent.plain(method.share().fraction().movePointRight(2)),
                        "base", base.shown())));
        var exact = bounded(base.times(Fraction.of(coefficient)), lines);
        var digits = currency.getDefaultFractionDigits();
        var amount = new Money(exact.rounded(digits, method.rounding()), currency);
        lines.add(new Line(
                "performance-amount",
                Map.of(
                        "amount",
                        amount.toString(),
                        "rounding",
                        method.rounding().name())));
        return amount;
    }

    private Fraction bounded(Fraction amount, List<Line> lines) {
        var floor = method.floor();
        var ceiling = method.ceiling();
        if (floor != null && amount.compareTo(Fraction.of(floor.amount())) < 0) {
            lines.add(Line.of("performance-floor", "floor", floor.toString()));
            return Fraction.of(floor.amount());
        }
        if (ceiling != null && amount.compareTo(Fraction.of(ceiling.amount())) > 0) {
            lines.add(Line.of("performance-ceiling", "ceiling", ceiling.toString()));
            return Fraction.of(ceiling.amount());
        }
        return amount;
    }
}
