package yihao.reward.scheme.yaml;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Basis;
import yihao.reward.scheme.Basis.Increment;
import yihao.reward.scheme.Basis.Measure;
import yihao.reward.scheme.Cel;
import yihao.reward.scheme.Period;
import yihao.rules.Complaints;

/// What an award is computed from, as a file writes it: `kind`, `kinds`, `number`, `component` or
/// `formula`.
record BasisFile(
        @Nullable String kind,
        @Nullable List<String> kinds,
        @Nullable String number,
        @Nullable String component,
        @Nullable String formula,
        @Nullable String says,
        @Nullable String currency,
        @Nullable String day,
        @Nullable List<String> uses,
        @Nullable PeriodFile period,
        @Nullable List<String> less,
        @Nullable Increment increment,
        @Nullable BigDecimal above,
        @Nullable BigDecimal most,
        @Nullable BigDecimal permille,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal rate) {

    private static final Period THIS_YEAR = Period.yearsBack(0);

    static BasisFile ofKind(String kind, @Nullable String currency, @Nullable PeriodFile period) {
        return new BasisFile(
                kind, null, null, null, null, null, currency, null, null, period, null, null, null, null, null, null,
                null);
    }

    static BasisFile ofNumber(String number) {
        return new BasisFile(
                null, null, number, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    boolean isMoney() {
        return number == null && formula == null && component == null;
    }

    String currencyOr(String scheme) {
        return requireNonNullElse(currency, scheme);
    }

    /// How thresholds of this base are written.
    Units units(Units units) {
        return number == null ? units : units.plain();
    }

    Basis toBasis(Units units) {
        var names = names();
        var period = this.period == null ? null : this.period.toPeriod();
        return new Basis(
                names.getFirst(),
                currencyOr(units.currency()),
                day,
                names.subList(1, names.size()),
                Units.orNone(uses),
                period == null && increment == Increment.OVER_PREVIOUS_YEAR ? THIS_YEAR : period,
                Units.orNone(less),
                increment,
                units(units).orNull(above),
                share().orNull(),
                measure(units),
                units(units).orNull(most));
    }

    /// Every kind of money it speaks of.
    Stream<String> kindsOfMoney() {
        return isMoney() ? names().stream() : Stream.of();
    }

    private List<String> names() {
        if (kinds != null) {
            return kinds;
        }
        return List.of(Stream.of(kind, number, component, says, formula)
                .filter(name -> name != null)
                .findFirst()
                .orElseThrow());
    }

    private @Nullable Measure measure(Units units) {
        if (number != null) {
            return new Measure.PlainNumber();
        }
        if (component != null) {
            return new Measure.OfComponent();
        }
        return formula == null ? null : new Measure.Calculated(requireNonNull(formula), units.unit());
    }

    static @Nullable Basis ofKinds(@Nullable List<String> kinds, Units units) {
        return kinds == null
                ? null
                : new BasisFile(
                                null, kinds, null, null, null, null, null, null, null, null, null, null, null, null,
                                null, null, null)
                        .toBasis(units);
    }

    private Share share() {
        return new Share(permille, percent, rate);
    }

    void check(String pointer, Complaints complaints) {
        var heads = Stream.of(kind, kinds, number, component, formula)
                .filter(Objects::nonNull)
                .count();
        if (heads != 1) {
            complaints.add(pointer, "rule.exactly-one", "kind, kinds, number, component, formula");
        }
        if (!isMoney()
                && (period != null || uses != null || less != null || increment == Increment.OVER_PREVIOUS_YEAR)) {
            complaints.add(pointer, "rule.of-money-only", "period, uses, less, over_previous_year");
        }
        if (component != null && (currency != null || increment != null)) {
            complaints.add(pointer, "rule.base-of-component");
        }
        if (currency != null && !Currencies.isKnown(currency)) {
            complaints.add(pointer, "rule.no-currency");
        }
        if (formula != null) {
            complaints.formula(pointer + "/formula", formula, Cel.VARIABLES);
        }
        if (period != null) {
            period.check(pointer + "/period", complaints);
        }
        share().check(pointer, complaints);
    }
}
