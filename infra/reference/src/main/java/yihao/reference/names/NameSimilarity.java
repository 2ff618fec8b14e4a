package yihao.reference.names;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/// How alike two names are, from 0 to 1, four decimals. The measure is the Dice coefficient of neighbouring pairs of
/// characters, ends included (`科源` has ^科, 科源, 源$): twice the pairs they share by the pairs they have. It is
/// taken of the brand and of the whole core, and the higher one counts. Region, form and branch play no part: ask
/// [NormalisedName#relationTo] for them. From which value on a person is asked is a rule of lead-service.
public final class NameSimilarity {

    private static final int DECIMALS = 4;

    private NameSimilarity() {}

    public static BigDecimal between(NormalisedName one, NormalisedName other) {
        return dice(one.brand(), other.brand()).max(dice(one.core(), other.core()));
    }

    private static BigDecimal dice(String one, String other) {
        var pairs = pairs(one);
        var others = pairs(other);
        int all = count(pairs) + count(others);
        if (all == 0) {
            return BigDecimal.ZERO.setScale(DECIMALS);
        }
        int shared = pairs.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), others.getOrDefault(entry.getKey(), 0)))
                .sum();
        return BigDecimal.valueOf(2L * shared)
                .divide(BigDecimal.valueOf(all), MathContext.DECIMAL64)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static int count(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> pairs(String text) {
        var pairs = new HashMap<String, Integer>();
        if (!text.isEmpty()) {
            var marked = "^" + text + "$";
            for (int i = 0; i + 1 < marked.length(); i++) {
                pairs.merge(marked.substring(i, i + 2), 1, Integer::sum);
            }
        }
        return pairs;
    }
}
