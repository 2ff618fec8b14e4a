package yihao.reward.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import yihao.reward.scheme.Computation.ComponentResult;

/// Rule RS-15: a factor or a ceiling over several components takes from each in proportion. What the digits leave over
/// goes to the largest, so that the parts make the whole.
final class InProportion {

    private static final int DIGITS = 10;

    private InProportion() {}

    static List<ComponentResult> of(List<ComponentResult> parts, BigDecimal whole) {
        var sum = sum(parts);
        if (sum.compareTo(whole) == 0 || sum.signum() == 0) {
            return parts;
        }
        var cut = new ArrayList<ComponentResult>();
        int largest = 0;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var own = part.amount().multiply(whole).divide(sum, DIGITS, RoundingMode.HALF_UP);
            cut.add(new ComponentResult(part.component(), own));
            largest = part.amount().compareTo(parts.get(largest).amount()) > 0 ? i : largest;
        }
        var most = cut.get(largest);
        var rest = whole.subtract(sum(cut));
        cut.set(largest, new ComponentResult(most.component(), most.amount().add(rest)));
        return List.copyOf(cut);
    }

    static BigDecimal sum(List<ComponentResult> parts) {
        return parts.stream().map(ComponentResult::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
