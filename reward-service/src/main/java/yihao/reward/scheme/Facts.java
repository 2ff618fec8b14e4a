package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import yihao.kernel.Money;

/// What a scheme may ask about a case: verified sums by kind, words, ranks.
public record Facts(Map<String, List<Sum>> sums, Map<String, String> words, Map<String, Integer> ranks) {

    public static final Facts NONE = new Facts(Map.of(), Map.of(), Map.of());

    public Facts {
        sums = Map.copyOf(sums);
        words = Map.copyOf(words);
        ranks = Map.copyOf(ranks);
    }

    /// One sum with the record that proves it, in its own currency and in the city's.
    public record Sum(String source, Money original, Money converted) {}

    /// The total of one kind in one currency: sums of that currency as they are, others by their conversion, the rest
    /// not at all.
    BigDecimal total(String kind, String currency) {
        var total = BigDecimal.ZERO;
        for (var sum : sums.getOrDefault(kind, List.of())) {
            total = total.add(in(sum, currency));
        }
        return total;
    }

    List<String> sources(String kind, String currency) {
        return sums.getOrDefault(kind, List.of()).stream()
                .filter(sum -> in(sum, currency).signum() != 0)
                .map(Sum::source)
                .toList();
    }

    private static BigDecimal in(Sum sum, String currency) {
        if (sum.original().currency().getCurrencyCode().equals(currency)) {
            return sum.original().amount();
        }
        return sum.converted().currency().getCurrencyCode().equals(currency)
                ? sum.converted().amount()
                : BigDecimal.ZERO;
    }
}
