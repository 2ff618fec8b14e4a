package yihao.reward.scheme.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Scheme;

/// A case somebody made up, to see what a scheme would award.
///
/// @param unit amounts are told and answered in so many units of their currency: 10000 for 万
/// @param facts words of the case
/// @param rates units of the scheme's currency for one of another
/// @param on the day of the case; left out, today
record ComputationRequest(
        @Nullable @Size(max = 50) String beneficiary,
        Exact.@Nullable Unit unit,
        @Nullable @Size(max = 100) Map<String, @NotNull @Size(max = 1000) List<@Valid @NotNull AmountRequest>> amounts,
        @Nullable @Size(max = 100) Map<String, @NotNull String> facts,
        @Nullable @Size(max = 100) Map<String, @NotNull Integer> ranks,
        @Nullable @Size(max = 100) Map<String, Exact.@NotNull Signed> numbers,
        @Nullable @Size(max = 100) Map<String, @NotNull LocalDate> dates,
        @Nullable @Size(max = 100) Map<String, @NotNull Set<@NotNull Integer>> lists,
        @Nullable @Size(max = 100) Map<String, @NotNull Exact> chosen,
        @Nullable @Size(max = 1000) List<@Valid @NotNull EarlierRequest> earlier,
        @Nullable @Size(max = 100) Map<String, @NotNull Exact> rates,
        @Nullable LocalDate on) {

    /// @param rate units of the scheme's currency for one of this; left out, that of `rates`
    record AmountRequest(
            @NotNull Exact amount,
            @Nullable Currency currency,
            @Nullable Exact rate,
            @Nullable LocalDate day,
            @Nullable @Size(max = 200) String use,
            @Nullable @Size(max = 200) String source) {}

    record EarlierRequest(
            @NotNull Exact amount,
            @Nullable Exact base,
            @Nullable @Size(max = 100) String component,
            @Nullable Boolean sameProject,
            @Nullable Boolean sameClaimant,
            @Nullable Integer year,
            @Nullable @Size(max = 200) String source) {}

    /// Left out, the referrer, or whoever the scheme is for.
    String beneficiaryOf(Scheme scheme) {
        if (beneficiary != null) {
            return beneficiary;
        }
        return scheme.beneficiaries().contains("REFERRER")
                ? "REFERRER"
                : scheme.beneficiaries().getFirst();
    }

    BigDecimal unitOrOne() {
        return requireNonNullElse(unit, Exact.Unit.ONE).value();
    }

    Facts toFacts(String schemeCurrency, LocalDate today) {
        var paid = Currency.getInstance(schemeCurrency);
        var day = requireNonNullElse(on, today);
        return new Facts(
                each(amounts, list -> list.stream().map(one -> sum(one, paid)).toList()),
                orEmpty(facts),
                orEmpty(ranks),
                orEmpty(dates),
                each(numbers, Exact.Signed::value),
                orEmpty(lists),
                each(chosen, this::whole),
                requireNonNullElse(earlier, List.<EarlierRequest>of()).stream()
                        .map(one -> earlier(one, day))
                        .toList(),
                Map.of(),
                List.of(),
                day);
    }

    private Facts.Sum sum(AmountRequest one, Currency paid) {
        var currency = requireNonNullElse(one.currency(), paid);
        var digits = currency.getDefaultFractionDigits();
        var original = new Money(whole(one.amount()).setScale(digits, RoundingMode.HALF_UP), currency);
        var rate = one.rate() == null ? orEmpty(rates).get(currency.getCurrencyCode()) : one.rate();
        var converted = rate == null || currency.equals(paid)
                ? original
                : original.convert(rate.value(), paid, RoundingMode.HALF_UP);
        return new Facts.Sum(requireNonNullElse(one.source(), ""), original, converted, one.day(), one.use());
    }

    private Facts.Earlier earlier(EarlierRequest one, LocalDate day) {
        return new Facts.Earlier(
                requireNonNullElse(one.source(), ""),
                one.component(),
                whole(one.amount()),
                one.base() == null ? BigDecimal.ZERO : whole(one.base()),
                requireNonNullElse(one.sameProject(), false),
                requireNonNullElse(one.sameClaimant(), false),
                requireNonNullElse(one.year(), day.getYear()));
    }

    private BigDecimal whole(Exact told) {
        return told.value().multiply(unitOrOne());
    }

    private static <F, T> Map<String, T> each(@Nullable Map<String, F> told, Function<F, T> reading) {
        var read = new HashMap<String, T>();
        orEmpty(told).forEach((name, value) -> read.put(name, reading.apply(value)));
        return read;
    }

    private static <T> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
        return requireNonNullElse(map, Map.of());
    }
}
