package yihao.project.capital;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import yihao.kernel.Money;
import yihao.kernel.Versioned;

/// Rule PN-03: adds up sums in the order of their days: all of a sum that says what arrived, and of a cumulative
/// statement what it is above all that was counted before it. Compared in its own currency where nothing else was
/// counted, else in yuan.
public final class Increments {

    /// By value date, of one day by the instant of the entry: which sum comes first.
    public static final Comparator<Versioned<Capital>> ORDER = Comparator.comparing(
                    (Versioned<Capital> sum) -> sum.state().valueDate())
            .thenComparing(sum -> sum.state().entered().at())
            .thenComparing(Versioned::id);

    private final TreeMap<String, Money> byCurrency = new TreeMap<>();
    private Money cny = Money.zero(Conversion.CNY);

    private record Increase(Money amount, Money amountCny) {}

    /// Whether a sum adds anything to what was counted before it.
    public boolean adds(Capital sum, boolean isCumulative) {
        return of(sum, isCumulative).amount().isPositive();
    }

    /// Adds a sum.
    ///
    /// @return in yuan, what it added; zero of a statement that is not above what was counted before
    public Money take(Capital sum, boolean isCumulative) {
        return take(sum, isCumulative, Conversion.CNY);
    }

    /// Adds a sum.
    ///
    /// @return what it added, in this currency where it was compared in that, else in yuan
    public Money take(Capital sum, boolean isCumulative, Currency in) {
        var increase = of(sum, isCumulative);
        if (!increase.amount().isPositive()) {
            return Money.zero(in);
        }
        byCurrency.merge(increase.amount().currency().getCurrencyCode(), increase.amount(), Money::plus);
        cny = cny.plus(increase.amountCny());
        return increase.amount().currency().equals(in) && !in.equals(Conversion.CNY)
                ? increase.amount()
                : increase.amountCny();
    }

    public Money cny() {
        return cny;
    }

    List<Money> byCurrency() {
        return List.copyOf(byCurrency.values());
    }

    private Increase of(Capital sum, boolean isCumulative) {
        var currency = sum.amount().currency();
        if (!isCumulative) {
            return new Increase(sum.amount(), sum.amountCny());
        }
        if (byCurrency.keySet().stream().allMatch(currency.getCurrencyCode()::equals)) {
            var before = byCurrency.getOrDefault(currency.getCurrencyCode(), Money.zero(currency));
            var more = sum.amount().minus(before);
            return new Increase(more, sum.conversion().toCny(more));
        }
        var more = sum.amountCny().minus(cny);
        return new Increase(more, more);
    }
}
