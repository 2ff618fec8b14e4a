package yihao.talent.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.talent.Line;
import yihao.talent.performance.Facts.Standing;

/// One component of a method on the facts of one person.
record ScoreComponent(Facts facts, List<Given> given, Period period) {

    private static final Fraction HUNDRED = Fraction.of(100);

    /// @param score none is "-"
    record Scored(@Nullable Fraction score, List<Line> lines) {}

    Scored of(PerformanceMethod.Component component) {
        return switch (component.score()) {
            case Score.Points points -> points(points);
            case Score.Ratio ratio -> ratio(ratio);
            case Score.Ranking ranking -> ranking(ranking);
            case Score.Mark _ -> mark(component.id());
        };
    }

    private Scored points(Score.Points points) {
        if (facts.results().isEmpty()) {
            return none(new Line("performance-no-results", Map.of()));
        }
        var lines = new ArrayList<Line>();
        var sum = Fraction.ZERO;
        for (var worth : points.worth()) {
            var count = facts.result(worth.result()).map(Facts.Result::count).orElse(Fraction.ZERO);
            var all = count.times(Fraction.of(worth.each()));
            var counted = worth.most() == null ? all : all.atMost(Fraction.of(worth.most()));
            var code = counted.equals(all) ? "performance-points" : "performance-points-capped";
            lines.add(new Line(
                    code,
                    Map.of(
                            "result", worth.result().name(),
                            "count", count.shown(),
                            "each", plain(worth.each()),
                            "counted", counted.shown())));
            sum = sum.plus(counted);
        }
        var score = sum.atMost(Fraction.of(points.most()));
        if (!score.equals(sum)) {
            lines.add(Line.of("performance-points-most", "most", plain(points.most())));
        }
        return new Scored(score, lines);
    }

    /// No target is "-", not zero.
    private Scored ratio(Score.Ratio ratio) {
        var result = facts.result(ratio.result());
        var target = facts.due(ratio.result(), period);
        if (target.isEmpty()) {
            return none(
                    Line.of("performance-no-target", "result", ratio.result().name()));
        }
        if (result.isEmpty()) {
            return none(new Line("performance-no-results", Map.of()));
        }
        var due = target.get();
        var count = result.get().count();
        var percent = count.times(HUNDRED).dividedBy(due);
        var score = percent.atMost(Fraction.of(ratio.most()));
        var line = new Line(
                "performance-ratio",
                Map.of(
                        "result", ratio.result().name(),
                        "count", count.shown(),
                        "target", due.shown(),
                        "percent", percent.shown(),
                        "most", plain(ratio.most())));
        return new Scored(score, List.of(line));
    }

    private Scored ranking(Score.Ranking ranking) {
        var lines = new ArrayList<Line>();
        var sum = Fraction.ZERO;
        long months = 0;
        for (var standing : facts.standings()) {
            var worth = standing.method().equals(ranking.method())
                    ? worth(standing, ranking.by())
                    : Optional.<Fraction>empty();
            if (worth.isPresent()) {
                sum = sum.plus(worth.get());
                months++;
                lines.add(new Line(
                        "performance-ranking",
                        Map.of(
                                "method",
                                ranking.method(),
                                "month",
                                standing.month(),
                                "score",
                                worth.get().shown())));
            }
        }
        if (months == 0) {
            return none(Line.of("performance-no-ranking", "method", ranking.method()));
        }
        var share = Fraction.of(ranking.percent()).dividedBy(HUNDRED);
        lines.add(Line.of("performance-ranking-share", "percent", plain(ranking.percent())));
        return new Scored(sum.dividedBy(Fraction.of(months)).times(share), lines);
    }

    /// The first of ten is worth 100, the tenth 10.
    private static Optional<Fraction> worth(Standing standing, Score.By by) {
        var rank = standing.rank();
        var score = standing.score();
        return switch (by) {
            case SCORE -> Optional.ofNullable(score).map(Fraction::of);
            case PLACE ->
                rank == null || standing.ranked() == 0
                        ? Optional.empty()
                        : Optional.of(Fraction.of(standing.ranked() - rank + 1)
                                .times(HUNDRED)
                                .dividedBy(Fraction.of(standing.ranked())));
        };
    }

    private Scored mark(String component) {
        return given.stream()
                .filter(one -> one.of().equals(component))
                .findFirst()
                .map(one -> new Scored(
                        Fraction.of(one.value()), List.of(Line.of("performance-mark", "mark", plain(one.value())))))
                .orElseGet(() -> none(new Line("performance-no-mark", Map.of())));
    }

    private static Scored none(Line why) {
        return new Scored(null, List.of(why));
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
