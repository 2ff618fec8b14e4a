package yihao.reward.deduction;

import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.reward.Mark;

/// Rule DD-05: lifts a deduction for what another body decided. The decision and its two people stand there; said
/// again, it changes nothing.
public final class LiftDeduction {

    private final Deductions deductions;

    public LiftDeduction(Deductions deductions) {
        this.deductions = deductions;
    }

    public Outcome<Versioned<Deduction>> lift(String id, String causeKind, String causeId, Act act) {
        return deductions.find(id).isEmpty()
                ? Outcome.refused(Refusal.of(DeductionProblem.DEDUCTION_UNKNOWN, "id", id))
                : deductions.change(
                        id, DeductionAction.LIFTED, act, one -> one.lift(new Cause(causeKind, causeId, Mark.of(act))));
    }
}
