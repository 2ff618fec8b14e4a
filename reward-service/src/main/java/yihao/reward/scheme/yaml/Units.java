package yihao.reward.scheme.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How the amounts of one file are written: in so many units (10000 for 万) of a currency.
record Units(BigDecimal unit, String currency) {

    /// Where the base is a plain number, thresholds are written as they are.
    Units plain() {
        return new Units(BigDecimal.ONE, currency);
    }

    BigDecimal of(BigDecimal written) {
        return written.multiply(unit);
    }

    @Nullable
    BigDecimal orNull(@Nullable BigDecimal written) {
        return written == null ? null : written.multiply(unit);
    }

    static <F, T> List<T> each(@Nullable List<F> written, Function<F, T> reading) {
        return written == null ? List.of() : written.stream().map(reading).toList();
    }

    static <T> List<T> orNone(@Nullable List<T> written) {
        return written == null ? List.of() : written;
    }
}
