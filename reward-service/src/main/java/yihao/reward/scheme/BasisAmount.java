package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Rule RS-09: from a base's words to its amount, step by step, exact and never below zero.
///
/// @param steps what happened on the way: the verified total first
/// @param sources the records it came from
record BasisAmount(BigDecimal amount, List<Reckoned.Part> steps, List<String> sources) {

    /// The amount alone, whatever earlier awards took.
    static BigDecimal total(Basis base, Facts facts) {
        var counting = Counting.of(base, facts);
        counting.onlyPart(base);
        return counting.amount;
    }

    /// Money that is not there is zero; a number that is not there is unknown.
    static boolean isKnown(Basis base, Facts facts) {
        return !(base.measure() instanceof Basis.Measure.PlainNumber)
                || facts.numbers().containsKey(base.kind());
    }

    /// The sums that count and are known both in the base's currency and in another.
    ///
    /// @param told the currency they are told in, one of the two
    static BigDecimal known(Basis base, String other, String told, Facts facts) {
        var known = BigDecimal.ZERO;
        for (var kind : base.kinds()) {
            for (var one : facts.sums().getOrDefault(kind, List.of())) {
                if (Counting.counts(one, base, base.period(), facts, true)
                        && one.in(base.currency()).signum() != 0
                        && one.in(other).signum() != 0) {
                    known = known.add(one.in(told));
                }
            }
        }
        return known;
    }

    /// @param component whose earlier awards count where only increments do
    static BasisAmount of(Basis base, String component, Facts facts) {
        var counting = Counting.of(base, facts);
        if (base.increment() == Basis.Increment.SINCE_LAST_AWARD) {
            counting.takeOff(Step.BASE_EARLIER, Per.PROJECT.sum(facts, component, Facts.Earlier::base), Map.of());
        }
        counting.onlyPart(base);
        return new BasisAmount(counting.amount, counting.steps, counting.sources);
    }

    /// A base while it is being counted.
    private static final class Counting {

        private BigDecimal amount = BigDecimal.ZERO;
        private final List<Reckoned.Part> steps = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();

        static Counting of(Basis base, Facts facts) {
            var counting = new Counting();
            switch (base.measure()) {
                case null -> counting.money(base, facts);
                case Basis.Measure.PlainNumber() ->
                    counting.begin(base, facts.numbers().getOrDefault(base.kind(), BigDecimal.ZERO));
                case Basis.Measure.OfComponent() ->
                    counting.begin(base, facts.awarded().getOrDefault(base.kind(), BigDecimal.ZERO));
                case Basis.Measure.Calculated calculated ->
                    counting.begin(base, Cel.value(calculated, base.currency(), facts));
            }
            return counting;
        }

        private void money(Basis base, Facts facts) {
            for (var kind : base.kinds()) {
                amount = amount.add(sum(kind, base, base.period(), facts, true));
            }
            begin(base, amount);
            for (var kind : base.less()) {
                takeOff(Step.BASE_LESS, sum(kind, base, base.period(), facts, true), Map.of("kind", kind));
            }
            if (base.increment() == Basis.Increment.OVER_PREVIOUS_YEAR) {
                var lastYear = Period.yearsBack(1);
                var before = BigDecimal.ZERO;
                for (var kind : base.kinds()) {
                    before = before.add(sum(kind, base, lastYear, facts, false));
                }
                for (var kind : base.less()) {
                    before = before.subtract(sum(kind, base, lastYear, facts, false));
                }
                takeOff(Step.BASE_PREVIOUS_YEAR, before, Map.of());
            }
        }

        private void begin(Basis base, BigDecimal counted) {
            amount = counted.max(BigDecimal.ZERO);
            var period = base.period();
            var values = new TreeMap<>(Map.of(
                    "kind", String.join("+", base.kinds()),
                    "currency", base.isMoney() ? base.currency() : "",
                    "period", period == null ? "" : " " + period.toText(),
                    "day", base.day() == null ? "" : base.day()));
            steps.add(new Reckoned.Part(Step.BASE, values, amount));
        }

        private BigDecimal sum(String kind, Basis base, @Nullable Period period, Facts facts, boolean undated) {
            var sum = BigDecimal.ZERO;
            for (var one : facts.sums().getOrDefault(kind, List.of())) {
                var value = one.in(base.currency());
                if (value.signum() != 0 && counts(one, base, period, facts, undated)) {
                    sum = sum.add(value);
                    sources.add(one.source());
                }
            }
            return sum;
        }

        private static boolean counts(
                Facts.Sum one, Basis base, @Nullable Period period, Facts facts, boolean undated) {
            return (base.uses().isEmpty() || (one.use() != null && base.uses().contains(one.use())))
                    && (undated || one.day() != null)
                    && (period == null || period.includes(one.day(), facts));
        }

        void takeOff(Step step, BigDecimal less, Map<String, String> values) {
            if (less.signum() > 0) {
                var left = amount.subtract(less).max(BigDecimal.ZERO);
                var all = new TreeMap<>(values);
                all.put("input", amount.toPlainString());
                all.put("less", less.toPlainString());
                amount = left;
                steps.add(new Reckoned.Part(step, all, left));
            }
        }

        void onlyPart(Basis base) {
            if (base.above() != null) {
                takeOff(Step.BASE_ABOVE, base.above(), Map.of());
            }
            var most = base.most();
            if (most != null && amount.compareTo(most) > 0) {
                steps.add(Reckoned.Part.part(Step.BASE_MOST, amount, most));
                amount = most;
            }
            onlyShare(base);
        }

        private void onlyShare(Basis base) {
            var permille = base.permille();
            if (permille != null) {
                var share = amount.multiply(permille.movePointLeft(3));
                steps.add(Reckoned.Part.part(Step.BASE_SHARE, amount, share).with("permille", permille));
                amount = share;
            }
        }
    }
}
