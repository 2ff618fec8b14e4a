package yihao.reward.honour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yihao.kernel.Money;
import yihao.reward.scheme.ComputeAward;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Scheme;

/// Rule HN-08: what each of the chosen gets by its rank. Equals get each the sum of their rank, or divide the sums of
/// the ranks they take up: exact, what is left over below the minor unit goes to those nominated first.
record Prizes(Scheme scheme, String ranking, Prize.Tied tied) {

    private static final String BENEFICIARY = "UNIT";

    /// @param all whoever had a place, vetoed ones as well: nobody moves up
    Map<Integer, Money> of(List<Nominee> all) {
        var byPlace = new TreeMap<Integer, List<Nominee>>();
        for (var one : all) {
            if (one.place() != null) {
                byPlace.computeIfAbsent(one.place(), _ -> new ArrayList<>()).add(one);
            }
        }
        var prizes = new HashMap<Integer, Money>();
        byPlace.forEach((place, equals) -> {
            equals.sort(Comparator.comparing(Nominee::no));
            var sums = sums(place, equals.size());
            for (int i = 0; i < equals.size(); i++) {
                if (equals.get(i).isPlaced() && sums.get(i).isPositive()) {
                    prizes.put(equals.get(i).no(), sums.get(i));
                }
            }
        });
        return prizes;
    }

    private List<Money> sums(int place, int count) {
        return switch (tied) {
            case EACH -> java.util.Collections.nCopies(count, sum(place));
            case DIVIDED -> divided(place, count);
        };
    }

    private List<Money> divided(int place, int count) {
        var total = sum(place);
        for (int next = 1; next < count; next++) {
            total = total.plus(sum(place + next));
        }
        var currency = total.currency();
        var each = total.amount()
                .divide(BigDecimal.valueOf(count), currency.getDefaultFractionDigits(), RoundingMode.DOWN);
        var unit = BigDecimal.ONE.movePointLeft(currency.getDefaultFractionDigits());
        var left = total.amount()
                .subtract(each.multiply(BigDecimal.valueOf(count)))
                .divideToIntegralValue(unit)
                .intValueExact();
        var parts = new ArrayList<Money>();
        for (int i = 0; i < count; i++) {
            parts.add(new Money(i < left ? each.add(unit) : each, currency));
        }
        return parts;
    }

    private Money sum(int rank) {
        return ComputeAward.of(scheme, BENEFICIARY, new Facts(Map.of(), Map.of(), Map.of(ranking, rank)))
                .total();
    }
}
