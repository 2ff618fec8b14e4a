package yihao.reward.scheme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Facts.Sum;

/// A text to try and a made-up case to try it on. Every sum counts in its own currency; a trial converts nothing.
///
/// @param on the day of the case
record TrialRequest(
        @NotBlank @Size(max = 200_000) String text,
        @Nullable @Size(max = 100) Map<String, @NotNull @Size(max = 1000) List<@NotNull Money>> amounts,
        @Nullable @Size(max = 100) Map<String, @NotNull String> facts,
        @Nullable @Size(max = 100) Map<String, @NotNull Integer> ranks,
        @Nullable @Size(max = 100) Map<String, @NotNull LocalDate> dates,
        @Nullable @Size(max = 100) Map<String, Exact.@NotNull Signed> numbers,
        @Nullable @Size(max = 100) Map<String, @NotNull Set<@NotNull Integer>> lists,
        @Nullable @Size(max = 100) Map<String, @NotNull Exact> chosen,
        @Nullable LocalDate on) {

    Facts toFacts() {
        var sums = new HashMap<String, List<Sum>>();
        filled(amounts)
                .forEach((kind, list) -> sums.put(
                        kind,
                        list.stream().map(money -> new Sum("", money, money)).toList()));
        return new Facts(sums, filled(facts), filled(ranks))
                .withDates(filled(dates))
                .withNumbers(each(numbers, Exact.Signed::value))
                .withLists(filled(lists))
                .withChosen(each(chosen, Exact::value))
                .on(on);
    }

    private static <V> Map<String, BigDecimal> each(@Nullable Map<String, V> map, Function<V, BigDecimal> reading) {
        var values = new HashMap<String, BigDecimal>();
        filled(map).forEach((name, value) -> values.put(name, reading.apply(value)));
        return values;
    }

    private static <V> Map<String, V> filled(@Nullable Map<String, V> map) {
        return Objects.requireNonNullElse(map, Map.of());
    }
}
