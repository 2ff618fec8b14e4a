package yihao.project.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import yihao.kernel.Money;

/// What a field of a project holds. A field is filled when it has a value at all: zero and "no" are values.
public sealed interface FieldValue {

    record Sum(Money money) implements FieldValue {}

    record Day(LocalDate date) implements FieldValue {}

    record Text(String text) implements FieldValue {}

    record Count(long number) implements FieldValue {}

    record Measure(BigDecimal number) implements FieldValue {}

    record YesNo(boolean yes) implements FieldValue {}

    /// An option of the rule data, also one that says there is none (`NONE` 无): chosen, it is a value.
    record Choice(String option) implements FieldValue {}

    /// Of several options those that were chosen, at least one.
    record Choices(List<String> options) implements FieldValue {
        public Choices {
            options = List.copyOf(options);
        }
    }
}
