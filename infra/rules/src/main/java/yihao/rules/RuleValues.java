package yihao.rules;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import yihao.kernel.Money;
import yihao.kernel.Percentage;
import yihao.kernel.TimeLimit;
import yihao.kernel.TimeLimit.Kind;
import yihao.kernel.WorkingDays;

/// How the kernel's values are written in rule data: `"5000000 CNY"`, `"6‰"`, `5`, `3 calendar days`.
final class RuleValues {

    private RuleValues() {}

    static JacksonModule module() {
        return new SimpleModule("yihao-rule-values")
                .addDeserializer(BigDecimal.class, new Written<>(BigDecimal.class, BigDecimal::new))
                .addDeserializer(Money.class, new Written<>(Money.class, RuleValues::money))
                .addDeserializer(Percentage.class, new Written<>(Percentage.class, RuleValues::share))
                .addDeserializer(
                        WorkingDays.class,
                        new Written<>(WorkingDays.class, text -> new WorkingDays(Integer.parseInt(text))))
                .addDeserializer(TimeLimit.class, new Written<>(TimeLimit.class, RuleValues::timeLimit));
    }

    /// A bare number is in working days.
    private static TimeLimit timeLimit(String text) {
        var parts = text.split(" ", 2);
        var kind = parts.length == 1 || parts[1].startsWith("working") ? Kind.WORKING : Kind.CALENDAR;
        return new TimeLimit(Integer.parseInt(parts[0]), kind);
    }

    private static Money money(String text) {
        var parts = text.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("an amount is written as \"5000000 CNY\"");
        }
        return new Money(new BigDecimal(parts[0]), Currency.getInstance(parts[1]));
    }

    private static Percentage share(String text) {
        var number = text.substring(0, Math.max(0, text.length() - 1)).strip();
        return switch (text.isEmpty() ? ' ' : text.charAt(text.length() - 1)) {
            case '%' -> Percentage.percent(number);
            case '‰' -> Percentage.permille(number);
            default -> new Percentage(new BigDecimal(text));
        };
    }

    /// A value read from its text as it stands in the file: a number never becomes binary on the way.
    private static final class Written<T> extends StdDeserializer<T> {

        private final transient Function<String, T> reading;

        Written(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return reading.apply(text(parser, context));
            } catch (IllegalArgumentException | ArithmeticException e) {
                var why = e instanceof NumberFormatException ? "not a number as rules write it" : e.getMessage();
                return context.reportInputMismatch(this, "%s", why);
            }
        }

        private String text(JsonParser parser, DeserializationContext context) {
            var token = parser.currentToken();
            if (token == JsonToken.VALUE_STRING) {
                return parser.getString();
            }
            if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
                return parser.getDecimalValue().toPlainString();
            }
            return context.reportInputMismatch(this, "a number or a text is expected here");
        }
    }
}
