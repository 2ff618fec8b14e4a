package yihao.ledgers.imports;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// How many rows have which outcome.
public record RowCounts(Map<RowOutcome, Integer> each) {

    public RowCounts {
        each = Map.copyOf(each);
    }

    public static RowCounts of(Collection<RowAnswer> answers) {
        var counts = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
        answers.forEach(answer -> counts.merge(answer.outcome(), 1, Integer::sum));
        return new RowCounts(counts);
    }

    public int of(RowOutcome outcome) {
        return each.getOrDefault(outcome, 0);
    }

    public int all() {
        return each.values().stream().mapToInt(Integer::intValue).sum();
    }

    public RowCounts plus(RowCounts more) {
        var sum = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
        sum.putAll(each);
        more.each.forEach((outcome, count) -> sum.merge(outcome, count, Integer::sum));
        return new RowCounts(sum);
    }
}
