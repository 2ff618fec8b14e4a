package yihao.reward.deduction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yihao.kernel.Versioned;
import yihao.reward.assessment.Adjustment;
import yihao.reward.assessment.Adjustments;
import yihao.reward.assessment.Period;
import yihao.reward.assessment.Periods;
import yihao.reward.assessment.Span;
import yihao.rules.RuleBook;

/// Rule DD-07: what is in force of a unit's deductions counts in the score of each period that it lies in. What came in
/// force after its period was frozen counts in the next one that is, as far as its rules carry it. Whoever reads the
/// ranking learns number and points; why, who may see the deduction itself.
public final class DeductedPoints implements Adjustments {

    private final Deductions deductions;
    private final RuleBook<DeductionRules> rules;
    private final Periods periods;

    public DeductedPoints(Deductions deductions, RuleBook<DeductionRules> rules, Periods periods) {
        this.deductions = deductions;
        this.rules = rules;
        this.periods = periods;
    }

    @Override
    public List<Adjustment> of(String unit, Span period) {
        var counting = new ArrayList<>(within(unit, period));
        counting.addAll(late(unit, period));
        return counting.stream()
                .map(one -> new Adjustment(
                        one.id(), one.state().points().negate(), one.state().number(), "/deductions/" + one.id()))
                .toList();
    }

    private List<Versioned<Deduction>> within(String unit, Span period) {
        return deductions.counting(unit, CountedIn.within(period.name()));
    }

    /// Of the frozen periods just before it what none of them has counted; a period that is still open takes what is
    /// older itself.
    private List<Versioned<Deduction>> late(String unit, Span period) {
        var late = new ArrayList<Versioned<Deduction>>();
        var counted = new HashSet<String>();
        int farthest = rules.versions().stream()
                .mapToInt(version -> version.rules().carried())
                .max()
                .orElse(0);
        for (int back = 1; back <= farthest; back++) {
            var earlier = period.before(back);
            var frozen = frozen(earlier);
            if (frozen.isEmpty()) {
                return late;
            }
            counted.addAll(idsOf(frozen.get(), unit));
            for (var one : within(unit, earlier)) {
                if (!counted.contains(one.id()) && back <= carried(one.state())) {
                    late.add(one);
                }
            }
        }
        return late;
    }

    private Optional<Period.Frozen> frozen(Span period) {
        return periods.find(period.name()).map(Versioned::state).flatMap(one -> Optional.ofNullable(one.frozen()));
    }

    private static Set<String> idsOf(Period.Frozen frozen, String unit) {
        var adjustments = frozen.adjustments();
        return adjustments == null
                ? Set.of()
                : adjustments.getOrDefault(unit, List.of()).stream()
                        .map(Adjustment::id)
                        .collect(Collectors.toSet());
    }

    private int carried(Deduction one) {
        return rules.find(one.rules()).map(version -> version.rules().carried()).orElse(0);
    }
}
