package yihao.reward.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import yihao.reward.claim.Awarded.Part;
import yihao.reward.scheme.Computation;
import yihao.reward.scheme.Step;

/// What a claim's award counts for below ceilings: in the scheme's currency, component by component, with what newly
/// came into its base.
final class Counted {

    private static final Set<Step> COUNTED =
            Set.of(Step.BASE, Step.BASE_LESS, Step.BASE_EARLIER, Step.BASE_PREVIOUS_YEAR);

    private Counted() {}

    static List<Part> parts(Computation computed) {
        return computed.components().stream()
                .map(one -> new Part(one.component(), counted(computed, one), base(computed, one.component())))
                .toList();
    }

    static BigDecimal total(Claim claim) {
        var computed = claim.computation();
        var currency = Currency.getInstance(claim.scheme().currency());
        return computed.total().currency().equals(currency)
                ? computed.total().amount()
                : computed.exact().setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    /// What of a component counted beside the others; older computations say only what it came to alone.
    private static BigDecimal counted(Computation computed, Computation.ComponentResult one) {
        return computed.counted().isEmpty()
                ? one.amount()
                : computed.counted().stream()
                        .filter(other -> other.component().equals(one.component()))
                        .map(Computation.ComponentResult::amount)
                        .findFirst()
                        .orElse(BigDecimal.ZERO);
    }

    /// What newly came: what earlier awards were computed from counts there already.
    private static BigDecimal base(Computation computed, String component) {
        var largest = BigDecimal.ZERO;
        var counted = BigDecimal.ZERO;
        for (var line : computed.lines()) {
            if (line.component().equals(component) && COUNTED.contains(line.step())) {
                largest = line.step() == Step.BASE ? largest.max(counted) : largest;
                counted = line.result();
            }
        }
        return largest.max(counted);
    }
}
