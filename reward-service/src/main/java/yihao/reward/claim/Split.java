package yihao.reward.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import yihao.kernel.Money;

/// Rule RC-08: what joint referrers get of one award adds up to it to the last fen. Each gets its share rounded down;
/// the fen that are left go one each to the largest remainders, of equal ones to whom the filing names first.
final class Split {

    private static final int PERCENT = 2;

    private Split() {}

    static List<Money> of(Money award, List<BigDecimal> percents) {
        var digits = award.currency().getDefaultFractionDigits();
        var fen = award.amount().movePointRight(digits).toBigIntegerExact();
        var exact = percents.stream()
                .map(percent -> new BigDecimal(fen).multiply(percent).movePointLeft(PERCENT))
                .toList();
        var parts = new ArrayList<>(
                exact.stream().map(part -> part.setScale(0, RoundingMode.DOWN)).toList());
        var left = new BigDecimal(fen).subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> exact.get(at).subtract(parts.get(at)))
                        .reversed())
                .limit(left.intValueExact())
                .toList()
                .forEach(at -> parts.set(at, parts.get(at).add(BigDecimal.ONE)));
        return parts.stream()
                .map(part -> new Money(part.movePointLeft(digits), award.currency()))
                .toList();
    }
}
