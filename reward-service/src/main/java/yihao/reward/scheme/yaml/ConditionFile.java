package yihao.reward.scheme.yaml;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Basis;
import yihao.reward.scheme.Compared;
import yihao.reward.scheme.Comparison;
import yihao.reward.scheme.Condition;
import yihao.reward.scheme.Several;
import yihao.reward.scheme.Timed;

/// One condition as a file writes it: its first field says what it asks about, [ConditionChecks] what belongs to it.
record ConditionFile(
        @Nullable String fact,
        @Nullable List<String> oneOf,
        @Nullable List<String> noneOf,
        @Nullable String amount,
        @Nullable BasisFile base,
        @Nullable String number,
        @Nullable String rank,
        @Nullable String currency,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal above,
        @Nullable BigDecimal atMost,
        @Nullable BigDecimal below,
        @Nullable String of,
        @Nullable BigDecimal atLeastPercent,
        @Nullable BigDecimal belowPercent,
        @Nullable BigDecimal abovePercent,
        @Nullable BigDecimal atMostPercent,
        @Nullable String date,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer months,
        @Nullable Integer years,
        @Nullable String after,
        @Nullable Integer days,
        @Nullable Integer skipMonths,
        @Nullable Integer skipYears,
        @Nullable Boolean calendarYears,
        @Nullable String onList,
        @Nullable String yearOf,
        @Nullable Integer yearsBefore,
        @Nullable List<ConditionFile> anyOf,
        @Nullable List<ConditionFile> allOf,
        @Nullable String when,
        @Nullable String says) {

    static List<Condition> each(@Nullable List<ConditionFile> written, Units units) {
        return Units.each(written, one -> one.toCondition(units));
    }

    /// What it asks about; one of them stands in a condition.
    List<String> heads() {
        var heads = new ArrayList<String>();
        add(heads, "fact", fact);
        add(heads, "amount", amount);
        add(heads, "base", base);
        add(heads, "number", number);
        add(heads, "rank", rank);
        add(heads, "date", date);
        add(heads, "onList", onList);
        add(heads, "anyOf", anyOf);
        add(heads, "allOf", allOf);
        add(heads, "when", when);
        return heads;
    }

    /// How it compares; a comparison stands in one of them.
    List<String> comparisons() {
        var comparisons = new ArrayList<String>();
        add(comparisons, "atLeast", atLeast);
        add(comparisons, "above", above);
        add(comparisons, "atMost", atMost);
        add(comparisons, "below", below);
        add(comparisons, "atLeastPercent", atLeastPercent);
        add(comparisons, "belowPercent", belowPercent);
        add(comparisons, "abovePercent", abovePercent);
        add(comparisons, "atMostPercent", atMostPercent);
        return comparisons;
    }

    private static void add(List<String> names, String name, @Nullable Object value) {
        if (value != null) {
            names.add(name);
        }
    }

    Condition toCondition(Units units) {
        return switch (heads().getFirst()) {
            case "fact" -> ofWords(requireNonNull(fact));
            case "amount" -> ofAmount(requireNonNull(amount), units);
            case "base" -> compared(requireNonNull(base), units);
            case "number" -> compared(BasisFile.ofNumber(requireNonNull(number)), units);
            case "rank" -> new Compared.RankCompared(requireNonNull(rank), how(), value().intValueExact());
            case "date" -> new Timed.DayWithin(requireNonNull(date), period().toPeriod());
            case "onList" -> new Timed.OnList(requireNonNull(onList), yearOf, requireNonNullElse(yearsBefore, 0));
            case "anyOf" -> new Several.AnyOf(each(anyOf, units));
            case "allOf" -> new Several.AllOf(each(allOf, units));
            default -> {
                var cel = requireNonNull(when);
                yield new Condition.When(requireNonNullElse(says, cel), cel, units.currency(), units.unit());
            }
        };
    }

    private Condition ofWords(String name) {
        return oneOf == null ? new Condition.NoneOf(name, requireNonNull(noneOf)) : new Condition.OneOf(name, oneOf);
    }

    private Condition ofAmount(String kind, Units units) {
        var money = requireNonNullElse(currency, units.currency());
        if (of != null) {
            return new Compared.ShareCompared(
                    Basis.of(kind, money, null),
                    Basis.of(of, money, null),
                    share(),
                    requireNonNull(percent(share())).movePointRight(1));
        }
        return switch (how()) {
            case AT_LEAST -> new Condition.AtLeast(kind, money, units.of(value()));
            case BELOW -> new Condition.Below(kind, money, units.of(value()));
            case ABOVE, AT_MOST -> compared(BasisFile.ofKind(kind, money, null), units);
        };
    }

    private Condition compared(BasisFile written, Units units) {
        return new Compared.BasisCompared(
                written.toBasis(units), how(), written.units(units).of(value()));
    }

    PeriodFile period() {
        return new PeriodFile(months, years, after, from, until, null, days, skipMonths, skipYears, calendarYears);
    }

    private Comparison share() {
        return Arrays.stream(Comparison.values())
                .filter(how -> percent(how) != null)
                .findFirst()
                .orElseThrow();
    }

    private @Nullable BigDecimal percent(Comparison how) {
        return switch (how) {
            case AT_LEAST -> atLeastPercent;
            case ABOVE -> abovePercent;
            case AT_MOST -> atMostPercent;
            case BELOW -> belowPercent;
        };
    }

    private Comparison how() {
        if (atLeast != null) {
            return Comparison.AT_LEAST;
        }
        if (above != null) {
            return Comparison.ABOVE;
        }
        return atMost == null ? Comparison.BELOW : Comparison.AT_MOST;
    }

    private BigDecimal value() {
        return switch (how()) {
            case AT_LEAST -> requireNonNull(atLeast);
            case ABOVE -> requireNonNull(above);
            case AT_MOST -> requireNonNull(atMost);
            case BELOW -> requireNonNull(below);
        };
    }
}
