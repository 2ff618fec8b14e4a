package yihao.project.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.project.lifecycle.FieldValue.Choice;
import yihao.project.lifecycle.FieldValue.Choices;
import yihao.project.lifecycle.FieldValue.Count;
import yihao.project.lifecycle.FieldValue.Day;
import yihao.project.lifecycle.FieldValue.Measure;
import yihao.project.lifecycle.FieldValue.Sum;
import yihao.project.lifecycle.FieldValue.Text;
import yihao.project.lifecycle.FieldValue.YesNo;

/// The kinds of field that rule data may declare, and how each reads a plain value; empty means: not of this type.
public enum FieldType {
    MONEY,
    DATE,
    TEXT,
    WHOLE_NUMBER,
    DECIMAL,
    YES_NO,
    /// One of the options that the rule data list.
    CHOICE,
    /// One or more of them.
    CHOICES;

    static final int LONGEST_TEXT = 2000;
    static final int MOST_DIGITS = 15;

    Optional<FieldValue> read(Object plain) {
        try {
            return Optional.ofNullable(valueOf(plain));
        } catch (ArithmeticException | DateTimeParseException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private @Nullable FieldValue valueOf(Object plain) {
        return switch (this) {
            case MONEY -> plain instanceof Map<?, ?> map ? money(map) : null;
            case DATE -> plain instanceof String text ? new Day(LocalDate.parse(text)) : null;
            case TEXT ->
                plain instanceof String text && !text.isBlank() && text.length() <= LONGEST_TEXT
                        ? new Text(text.strip())
                        : null;
            case WHOLE_NUMBER ->
                number(plain).map(number -> new Count(number.longValueExact())).orElse(null);
            case DECIMAL ->
                number(plain).filter(FieldType::fits).map(Measure::new).orElse(null);
            case YES_NO -> plain instanceof Boolean yes ? new YesNo(yes) : null;
            case CHOICE -> plain instanceof String option && !option.isBlank() ? new Choice(option) : null;
            case CHOICES -> plain instanceof List<?> options ? choices(options) : null;
        };
    }

    private static @Nullable FieldValue choices(List<?> options) {
        var chosen = options.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(option -> !option.isBlank())
                .toList();
        return chosen.isEmpty() || chosen.size() < options.size()
                ? null
                : new Choices(chosen.stream().distinct().toList());
    }

    /// As a number, or as the text of a field that somebody typed it in: exact either way.
    private static Optional<BigDecimal> number(Object plain) {
        return switch (plain) {
            case BigDecimal number -> Optional.of(number);
            case String typed -> Optional.of(new BigDecimal(typed.strip()));
            default -> Optional.empty();
        };
    }

    private static @Nullable FieldValue money(Map<?, ?> map) {
        if (map.size() != 2
                || !(map.get("amount") instanceof String amount)
                || !(map.get("currency") instanceof String currency)) {
            return null;
        }
        var money = new Money(new BigDecimal(amount), Currency.getInstance(currency));
        return money.amount().signum() >= 0 && fits(money.amount()) ? new Sum(money) : null;
    }

    private static boolean fits(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_DIGITS;
    }
}
