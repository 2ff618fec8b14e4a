package yihao.reward.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// A sum divided by the largest remainder: each part is rounded down, what is left goes by the minor unit to those that
/// lost most, of equal ones to the earlier.
public final class Divided {

    private static final BigDecimal WHOLE = new BigDecimal(1000);

    private static final int DIGITS = 20;

    private Divided() {}

    /// @param weights not all of them nothing
    public static List<Money> inProportion(List<BigDecimal> weights, Money sum) {
        if (weights.size() == 1) {
            return List.of(sum);
        }
        var whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return rounded(
                weights.stream()
                        .map(weight -> sum.amount().multiply(weight).divide(whole, DIGITS, RoundingMode.DOWN))
                        .toList(),
                sum);
    }

    /// @param permille the last takes what the others leave
    static List<Money> by(List<? extends @Nullable BigDecimal> permille, Money sum) {
        if (permille.isEmpty()) {
            return List.of();
        }
        return rounded(exact(permille, sum.amount()), sum);
    }

    private static List<Money> rounded(List<BigDecimal> exact, Money sum) {
        var digits = sum.currency().getDefaultFractionDigits();
        var parts = new ArrayList<BigDecimal>();
        exact.forEach(part -> parts.add(part.setScale(digits, RoundingMode.DOWN)));
        var left = sum.amount().subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        var minor = BigDecimal.ONE.movePointLeft(digits);
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts.get(i).subtract(exact.get(i))))
                .limit(left.divide(minor).intValueExact())
                .forEach(i -> parts.set(i, parts.get(i).add(minor)));
        return parts.stream().map(part -> new Money(part, sum.currency())).toList();
    }

    private static List<BigDecimal> exact(List<? extends @Nullable BigDecimal> permille, BigDecimal sum) {
        var exact = new ArrayList<BigDecimal>();
        var open = WHOLE;
        for (var share : permille.subList(0, permille.size() - 1)) {
            var part = share == null ? open : share;
            open = open.subtract(part);
            exact.add(sum.multiply(part).movePointLeft(3));
        }
        exact.add(sum.multiply(open).movePointLeft(3));
        return exact;
    }
}
