package yihao.testkit.authorisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// Requests that are good enough to come past the form, made from the types that controllers take: every field that
/// must be there, with the value the example world has for its name or the plainest one of its type.
final class Samples {

    private static final Object NOTHING = new Object();

    private final Map<String, Object> known;
    private final LocalDate today;

    /// @param known values by the name of a field, where not any will do
    Samples(Map<String, Object> known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    Object of(Type type, String name, AnnotatedElement marks) {
        if (known.containsKey(name)) {
            return known.get(name);
        }
        return switch (type) {
            case ParameterizedType of when of.getRawType() == Map.class -> Map.of();
            case ParameterizedType of
            when Collection.class.isAssignableFrom((Class<?>) of.getRawType()) ->
                marks.isAnnotationPresent(NotEmpty.class) || least(marks) > 0
                        ? List.of(of(
                                of.getActualTypeArguments()[0],
                                singular(name),
                                of.getActualTypeArguments()[0].getClass()))
                        : List.of();
            case Class<?> plain -> plain(plain, marks);
            default -> "1";
        };
    }

    private Object plain(Class<?> type, AnnotatedElement marks) {
        var day = time(type);
        if (day != NOTHING) {
            return day;
        }
        if (type == Money.class) {
            return Map.of("amount", "1000000.00", "currency", "CNY");
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == BigDecimal.class || type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return number(marks);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0].toString();
        }
        if (type.isRecord()) {
            return fields(type);
        }
        return marks.isAnnotationPresent(Email.class)
                ? "office@example.org"
                : "样例".repeat(Math.max(1, (least(marks) + 1) / 2));
    }

    private Object time(Class<?> type) {
        if (type == LocalDate.class) {
            return today.toString();
        }
        if (type == YearMonth.class) {
            return YearMonth.from(today).minusMonths(1).toString();
        }
        if (type == Year.class) {
            return today.getYear();
        }
        if (type == LocalTime.class) {
            return "09:00:00";
        }
        return type == Instant.class ? today + "T00:00:00Z" : NOTHING;
    }

    private static long number(AnnotatedElement marks) {
        var min = marks.getAnnotation(Min.class);
        var max = marks.getAnnotation(Max.class);
        return min != null ? Math.max(1, min.value()) : max != null ? Math.min(1, max.value()) : 1;
    }

    private Map<String, Object> fields(Class<?> type) {
        var fields = new LinkedHashMap<String, Object>();
        Arrays.stream(type.getRecordComponents())
                .filter(Samples::isNeeded)
                .forEach(field ->
                        fields.put(field.getName(), of(field.getGenericType(), field.getName(), field.getAccessor())));
        return fields;
    }

    private static boolean isNeeded(RecordComponent field) {
        return !field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static int least(AnnotatedElement marks) {
        var size = marks.getAnnotation(Size.class);
        return size == null ? 0 : size.min();
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
