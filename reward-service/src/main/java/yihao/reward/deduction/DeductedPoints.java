package yihao.reward.deduction;

import java.util.List;
import yihao.reward.assessment.Adjustment;
import yihao.reward.assessment.Adjustments;
import yihao.reward.assessment.Span;

/// Rule DD-07: what is in force of a unit's deductions counts in the score of each period that it lies in. Whoever
/// reads
/// the ranking learns number and points; why, who may see the deduction itself.
public final class DeductedPoints implements Adjustments {

    private final Deductions deductions;

    public DeductedPoints(Deductions deductions) {
        this.deductions = deductions;
    }

    @Override
    public List<Adjustment> of(String unit, Span period) {
        return deductions.counting(unit, CountedIn.within(period.name())).stream()
                .map(one -> new Adjustment(
                        one.id(), one.state().points().negate(), one.state().number(), "/deductions/" + one.id()))
                .toList();
    }
}
