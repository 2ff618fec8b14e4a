package yihao.reward.whatif;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import yihao.kernel.Money;
import yihao.reward.whatif.Answer.Comparison;

/// Adds up how the second of two versions differs from the first.
final class Differences {

    private static final int NAMED = 20;
    private static final Comparator<Row> BY_DIFFERENCE =
            comparing((Row row) -> requireNonNull(row.difference())).thenComparing(Row::projectId);

    private final PriorityQueue<Row> most = new PriorityQueue<>(BY_DIFFERENCE);
    private final PriorityQueue<Row> least = new PriorityQueue<>(BY_DIFFERENCE.reversed());
    private Money gained;
    private Money lost;
    private int gaining;
    private int losing;
    private int same;

    Differences(Money nothing) {
        this.gained = nothing;
        this.lost = nothing;
    }

    void add(Row row) {
        var difference = requireNonNull(row.difference());
        if (difference.isZero()) {
            same++;
        } else if (difference.isPositive()) {
            gaining++;
            gained = gained.plus(difference);
            keep(most, row);
        } else {
            losing++;
            lost = lost.minus(difference);
            keep(least, row);
        }
    }

    Comparison comparison() {
        return new Comparison(
                gained.minus(lost),
                gaining,
                gained,
                losing,
                lost,
                same,
                sorted(most, BY_DIFFERENCE.reversed()),
                sorted(least, BY_DIFFERENCE));
    }

    private static void keep(PriorityQueue<Row> rows, Row row) {
        rows.add(row);
        if (rows.size() > NAMED) {
            rows.poll();
        }
    }

    private static List<Row> sorted(PriorityQueue<Row> rows, Comparator<Row> order) {
        return rows.stream().sorted(order).toList();
    }
}
