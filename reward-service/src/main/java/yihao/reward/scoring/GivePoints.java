package yihao.reward.scoring;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rule AS-05: applies a kind of scoring to one figure, exactly, and says how.
final class GivePoints {

    private GivePoints() {}

    /// @param points null where it has none
    record Given(@Nullable Fraction points, String formula) {}

    static Given to(Situation in) {
        return switch (in.indicator().scoring()) {
            case Scoring.Ratio ratio -> ratio(ratio, in);
            case Scoring.MinMax minMax -> minMax(minMax, in);
            case Scoring.Steps steps -> steps(steps, in);
            case Scoring.OverCompletion over -> overCompletion(over, in);
            case Scoring.Points points -> points(points, in);
            case Scoring.SizeBands bands -> GiveBySize.to(bands, in);
            case Scoring.ByRank byRank -> GiveByGroup.byRank(byRank, in);
            case Scoring.RankShare _ -> GiveByGroup.rankShare(in);
            case Scoring.Share share -> GiveByGroup.share(share, in);
            case Scoring.Variance variance -> variance(variance, in);
            case Scoring.Formula formula -> formula(formula, in);
            case Scoring.Shown _ -> new Given(null, in.figure().text());
        };
    }

    private static Given ratio(Scoring.Ratio kind, Situation in) {
        var scale = kind.ratioScale() == null ? in.method().ratioScale() : kind.ratioScale();
        var ratio = in.rounded(in.figure().dividedBy(in.target()), scale);
        var counted = kind.cap() == null ? ratio : ratio.least(Fraction.of(kind.cap()));
        if (kind.floor() != null) {
            counted = counted.most(Fraction.of(kind.floor()));
        }
        var held = counted.equals(ratio) ? "" : " → " + counted.text();
        return new Given(
                counted.times(in.weight()),
                "%s ÷ %s = %s%s; × %s"
                        .formatted(
                                in.figure().text(),
                                in.target().text(),
                                ratio.text(),
                                held,
                                in.weight().text()));
    }

    private static Given minMax(Scoring.MinMax kind, Situation in) {
        var lowest = in.group().lowest().orElseThrow();
        var highest = in.group().highest().orElseThrow();
        var x = in.measured();
        var all = highest.minus(lowest);
        var share = all.signum() == 0
                ? Fraction.of(kind.allEqual())
                : (kind.isLowBest() ? highest.minus(x) : x.minus(lowest)).dividedBy(all);
        var told = all.signum() == 0
                ? "%s (max = min)".formatted(share.text())
                : "(%s − %s) ÷ (%s − %s)"
                        .formatted(
                                (kind.isLowBest() ? highest : x).text(),
                                (kind.isLowBest() ? x : lowest).text(),
                                highest.text(),
                                lowest.text());
        var raw = Fraction.of(kind.base()).plus(Fraction.of(kind.spread()).times(share));
        return outOf(raw, "%s + %s × %s".formatted(plain(kind.base()), plain(kind.spread()), told), kind.outOf(), in);
    }

    /// Points on a scale of their own become the weight's; without a weight they stay.
    private static Given outOf(Fraction raw, String told, @Nullable BigDecimal outOf, Situation in) {
        if (in.indicator().weight() == null) {
            return new Given(raw, told);
        }
        var full = Fraction.of(requireNonNullElse(outOf, BigDecimal.ONE));
        var divided = outOf == null ? "" : " ÷ " + plain(outOf);
        return new Given(
                raw.times(in.weight()).dividedBy(full),
                "(%s)%s × %s".formatted(told, divided, in.weight().text()));
    }

    private static Given steps(Scoring.Steps kind, Situation in) {
        var x = in.measured();
        var reached = kind.steps().stream()
                .filter(step -> x.compareTo(Fraction.of(step.from())) >= 0)
                .filter(step -> requireNonNullElse(step.requires(), List.<Requirement>of()).stream()
                        .allMatch(one -> one.holds(in.row())))
                .max(java.util.Comparator.comparing(Scoring.Step::from));
        var points = reached.map(Scoring.Step::points).orElse(kind.otherwise());
        var told = reached.map(step -> "%s ≥ %s".formatted(x.text(), plain(step.from())))
                .orElse(x.text());
        if (kind.outOf() == null) {
            return new Given(Fraction.of(points), "%s → %s".formatted(told, plain(points)));
        }
        return outOf(Fraction.of(points), "%s → %s".formatted(told, plain(points)), kind.outOf(), in);
    }

    private static Given overCompletion(Scoring.OverCompletion kind, Situation in) {
        var over = in.completion().minus(Fraction.HUNDRED);
        if (over.signum() < 0) {
            return new Given(
                    Fraction.of(kind.unmet()),
                    "%s%% < 100%% → %s".formatted(in.completion().text(), plain(kind.unmet())));
        }
        var steps = over.dividedBy(Fraction.of(kind.per()));
        var counted = kind.wholeSteps() ? steps.whole() : steps;
        var added = counted.times(Fraction.of(kind.add())).least(Fraction.of(kind.mostAdded()));
        return new Given(
                Fraction.of(kind.base()).plus(added),
                "%s%% → %s + %s × %s (≤ %s)"
                        .formatted(
                                in.completion().text(),
                                plain(kind.base()),
                                counted.text(),
                                plain(kind.add()),
                                plain(kind.mostAdded())));
    }

    private static Given points(Scoring.Points kind, Situation in) {
        var free = Fraction.of(requireNonNullElse(kind.free(), BigDecimal.ZERO));
        var counted = in.figure().minus(free).most(Fraction.ZERO);
        var told = free.signum() == 0
                ? counted.text()
                : "(%s − %s)".formatted(in.figure().text(), free.text());
        return new Given(counted.times(Fraction.of(kind.each())), "%s × %s".formatted(told, plain(kind.each())));
    }

    private static Given variance(Scoring.Variance kind, Situation in) {
        var completion = in.rounded(in.completion(), kind.percentScale());
        var elapsed = in.rounded(in.elapsed().percent(), kind.percentScale());
        var base = Fraction.of(requireNonNullElse(kind.base(), BigDecimal.ZERO));
        var each = Fraction.of(requireNonNullElse(kind.each(), BigDecimal.ONE));
        var told = "%s ÷ %s × 100 − %d ÷ %d × 100 = %s%% − %s%%"
                .formatted(
                        in.figure().text(),
                        in.target().text(),
                        in.elapsed().months(),
                        in.elapsed().of(),
                        completion.text(),
                        elapsed.text());
        var plain = base.signum() == 0 && each.equals(Fraction.ONE);
        return new Given(
                base.plus(each.times(completion.minus(elapsed))),
                plain ? told : "%s + %s × (%s)".formatted(base.text(), each.text(), told));
    }

    private static Given formula(Scoring.Formula kind, Situation in) {
        var formula = Arithmetic.of(kind.formula());
        var names = new FormulaNames(in);
        return new Given(formula.value(names), formula.filled(names));
    }

    static String plain(BigDecimal value) {
        return Fraction.of(value).text();
    }
}
