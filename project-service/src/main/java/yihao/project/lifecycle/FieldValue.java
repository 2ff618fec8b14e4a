package yihao.project.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import yihao.kernel.Money;

/// What a field of a project holds. A field is filled when it has a value at all: zero and "no" are values.
public sealed interface FieldValue {

    record Sum(Money money) implements FieldValue {}

    record Day(LocalDate date) implements FieldValue {}

    record Text(String text) implements FieldValue {}

    record Count(long number) implements FieldValue {}

    record Measure(BigDecimal number) implements FieldValue {}

    record YesNo(boolean yes) implements FieldValue {}
}
