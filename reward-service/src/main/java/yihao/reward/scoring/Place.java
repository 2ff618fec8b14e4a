package yihao.reward.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.reward.scoring.Method.Grade;

/// Rules AS-07, AS-09: places and grades within one class.
final class Place {

    private static final Comparator<Fraction> HIGHER_FIRST = Comparator.nullsLast(Comparator.reverseOrder());

    private final Method method;
    private final Map<String, Row> rows;
    private final Comparator<Scored> order;

    Place(Method method, Map<String, Row> rows) {
        this.method = method;
        this.rows = rows;
        Comparator<Scored> byScore =
                Comparator.comparing(Scored::score, Comparator.nullsLast(Comparator.reverseOrder()));
        for (var indicator : tieBreakers()) {
            byScore = byScore.thenComparing(one -> figure(one, indicator), HIGHER_FIRST);
        }
        this.order = byScore;
    }

    List<Scored> of(List<Scored> totals) {
        var sorted = totals.stream()
                .sorted(Comparator.comparing((Scored one) -> !isRanked(one))
                        .thenComparing(order)
                        .thenComparing(Scored::unit))
                .toList();
        int ranked = (int) sorted.stream().filter(this::isRanked).count();
        var placed = new ArrayList<Scored>();
        for (int i = 0; i < sorted.size(); i++) {
            var unit = sorted.get(i);
            @Nullable Integer rank = isRanked(unit) ? rank(sorted, i, placed) : null;
            placed.add(graded(unit, rank, ranked));
        }
        return List.copyOf(placed);
    }

    private boolean isRanked(Scored unit) {
        return unit.score() != null
                && (method.notRanked() == null || !method.notRanked().contains(unit.unit()));
    }

    private Integer rank(List<Scored> sorted, int at, List<Scored> placed) {
        if (at == 0) {
            return 1;
        }
        int before = Objects.requireNonNull(placed.get(at - 1).rank());
        if (order.compare(sorted.get(at - 1), sorted.get(at)) == 0) {
            return before;
        }
        var ties = method.ties();
        return ties != null && ties.next() == Method.Ties.Next.DENSE ? before + 1 : at + 1;
    }

    private Scored graded(Scored unit, @Nullable Integer rank, int ranked) {
        var grades = Objects.requireNonNullElse(method.grades(), List.<Grade>of());
        var row = Objects.requireNonNull(rows.get(unit.unit()));
        int up = Objects.requireNonNullElse(method.upgrades(), List.<Method.Upgrade>of()).stream()
                .filter(upgrade -> upgrade.anyOf().stream().anyMatch(one -> one.holds(row)))
                .mapToInt(Method.Upgrade::by)
                .max()
                .orElse(0);
        int first = -1;
        for (int i = 0; i < grades.size() && first < 0; i++) {
            if (rank != null && isReached(grades.get(i), unit, rank, ranked)) {
                first = i;
            }
        }
        int reached = Math.max(Math.max(0, first - up), atBest(grades, row));
        return new Scored(
                unit.unit(),
                unit.nameZh(),
                unit.nameEn(),
                unit.unitClass(),
                rank,
                unit.score(),
                first < 0 ? null : grades.get(reached).name(),
                first < 0 ? 0 : Math.max(0, first - reached),
                unit.formula(),
                unit.cells(),
                unit.adjustments());
    }

    /// The best grade that a veto leaves.
    private int atBest(List<Grade> grades, Row row) {
        var ids = grades.stream().map(Grade::id).toList();
        return method.vetoesOn(row).stream()
                .map(Method.Veto::grade)
                .mapToInt(ids::indexOf)
                .max()
                .orElse(0);
    }

    private static boolean isReached(Grade grade, Scored unit, int rank, int ranked) {
        var score = Objects.requireNonNull(unit.score());
        return (grade.from() == null || score.compareTo(grade.from()) >= 0)
                && (grade.ranks() == null || rank <= grade.ranks())
                && (grade.rankShare() == null || rank <= share(grade.rankShare(), ranked));
    }

    private static int share(BigDecimal share, int ranked) {
        return share.multiply(BigDecimal.valueOf(ranked))
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
    }

    private List<String> tieBreakers() {
        var ties = method.ties();
        return ties == null || ties.by() == null ? List.of() : ties.by();
    }

    private @Nullable Fraction figure(Scored unit, String indicator) {
        return Objects.requireNonNull(rows.get(unit.unit())).figure(indicator);
    }
}
