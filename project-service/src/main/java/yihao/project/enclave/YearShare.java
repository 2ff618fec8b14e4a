package yihao.project.enclave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What each side has of one year of what is shared, and how that came about, line by line.
public record YearShare(int year, String item, BigDecimal amount, BigDecimal out, BigDecimal in, List<Line> lines) {

    public YearShare {
        lines = List.copyOf(lines);
    }

    /// @param clause of the agreement; empty where none covers it
    /// @param values what went in and came out, by name
    public record Line(String clause, Step step, Map<String, String> values) {

        public Line {
            values = Map.copyOf(values);
        }
    }

    public enum Step {
        REPAID_IN_PART,
        REPAID_WHOLLY,
        SHARED,
        SHARED_AFTER_REPAYMENT,
        REST_OF_YEAR,
        NOT_BEGUN,
        OVER
    }

    boolean isSameAs(YearShare other) {
        return amount.compareTo(other.amount) == 0 && out.compareTo(other.out) == 0 && in.compareTo(other.in) == 0;
    }
}
