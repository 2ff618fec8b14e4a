package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yihao.kernel.Money;
import yihao.reward.scheme.Facts.Sum;

/// Builds the facts of a case, sum by sum.
public final class Cases {

    private final Map<String, List<Sum>> sums = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    public static Cases a() {
        return new Cases();
    }

    public Cases with(String kind, String currency, BigDecimal amount) {
        var money = new Money(amount, Currency.getInstance(currency));
        sums.computeIfAbsent(kind, _ -> new ArrayList<>()).add(new Sum("S-" + kind, money, money));
        return this;
    }

    public Cases with(String kind, String cny) {
        return with(kind, "CNY", new BigDecimal(cny));
    }

    public Cases word(String fact, String word) {
        words.putIfAbsent(fact, word);
        return this;
    }

    public Cases rank(String ranking, int rank) {
        ranks.put(ranking, rank);
        return this;
    }

    /// Adds what the component's own conditions ask for, where the case does not say otherwise.
    public Cases eligibleFor(Component component) {
        for (var condition : component.conditions()) {
            switch (condition) {
                case Condition.OneOf(var fact, var choices) -> word(fact, choices.getFirst());
                case Condition.AtLeast(var kind, var currency, var amount) -> {
                    if (!sums.containsKey(kind)) {
                        with(kind, currency, amount);
                    }
                }
                case Condition.Below _, Condition.NoneOf _, Condition.When _, Compared _, Timed _, Several _ -> {}
            }
        }
        return this;
    }

    public Facts facts() {
        return new Facts(sums, words, ranks);
    }
}
