package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Awards that leave something open: a range within which a person decides, several ways of which one counts.
public sealed interface OpenAward extends Award {

    /// A person decides within these bounds; before that, and outside them, nothing is awarded.
    ///
    /// @param name under which the decision is known, the component's id
    /// @param ofBase whether the bounds are shares of the base, in ‰
    record Range(
            String name,
            BigDecimal min,
            BigDecimal max,
            @Nullable Boolean ofBase) implements OpenAward {
        @Override
        public Reckoned reckon(BigDecimal base, Facts facts) {
            var least = bound(min, base);
            var most = bound(max, base);
            var chosen = facts.chosen().get(name);
            if (chosen == null) {
                return Reckoned.of(bounds(Step.RANGE_OPEN, least, most, BigDecimal.ZERO));
            }
            var within = chosen.compareTo(least) >= 0 && chosen.compareTo(most) <= 0;
            var step = within ? Step.RANGE : Step.RANGE_LEFT;
            return Reckoned.of(
                    bounds(step, least, most, within ? chosen : BigDecimal.ZERO).with("input", chosen));
        }

        private BigDecimal bound(BigDecimal written, BigDecimal base) {
            return Boolean.TRUE.equals(ofBase) ? base.multiply(written.movePointLeft(3)) : written;
        }

        private static Reckoned.Part bounds(Step step, BigDecimal least, BigDecimal most, BigDecimal result) {
            return new Reckoned.Part(step, Map.of(), result).with("min", least).with("max", most);
        }
    }

    /// Of several ways to compute it the one that gives most, or least.
    ///
    /// @param component whose earlier awards count where only increments do
    record OneOfWays(String component, boolean larger, List<Way> ways) implements OpenAward {

        /// @param base none: the component's own
        public record Way(@Nullable Basis base, Award award) {}

        public OneOfWays {
            ways = List.copyOf(ways);
        }

        @Override
        public Reckoned reckon(BigDecimal base, Facts facts) {
            var parts = new ArrayList<Reckoned.Part>();
            var sums = new ArrayList<BigDecimal>();
            for (var way : ways) {
                var amount = base;
                if (way.base() != null) {
                    var own = BasisAmount.of(way.base(), component, facts);
                    own.steps().stream().map(Reckoned.Part::asTold).forEach(parts::add);
                    amount = own.amount();
                }
                var reckoned = way.award().reckon(amount, facts);
                parts.addAll(reckoned.asTold());
                sums.add(reckoned.sum());
            }
            var one = larger ? Collections.max(sums) : Collections.min(sums);
            parts.add(new Reckoned.Part(larger ? Step.LARGER : Step.SMALLER, Map.of(), one));
            return new Reckoned(parts);
        }
    }
}
