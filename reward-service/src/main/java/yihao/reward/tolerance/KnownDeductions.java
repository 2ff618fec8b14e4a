package yihao.reward.tolerance;

import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.reward.deduction.Deductions;
import yihao.reward.deduction.LiftDeduction;
import yihao.reward.interview.Interviews;

/// The deductions and interviews this service keeps. One that no longer counts, by an appeal say, is as good as lifted.
final class KnownDeductions implements LiftedDeduction {

    /// What a deduction says of who lifted it: nothing that leads to a confidential case.
    private static final String CAUSE = "DECISION";

    private final Deductions deductions;
    private final LiftDeduction lift;
    private final Interviews interviews;

    KnownDeductions(Deductions deductions, LiftDeduction lift, Interviews interviews) {
        this.deductions = deductions;
        this.lift = lift;
        this.interviews = interviews;
    }

    @Override
    public boolean counts(String deductionId, String unit) {
        return deductions
                .find(deductionId)
                .filter(one -> one.state().unit().equals(unit) && one.state().counts())
                .isPresent();
    }

    @Override
    public boolean wasInterviewed(String interviewId, String unit) {
        return interviews
                .find(interviewId)
                .filter(one ->
                        one.state().unit().equals(unit) && one.state().course().talk() != null)
                .isPresent();
    }

    @Override
    public Outcome<?> lift(String deductionId, Act act) {
        var found = deductions.find(deductionId);
        return found.isPresent() && !found.get().state().counts()
                ? Outcome.done(found.get())
                : lift.lift(deductionId, CAUSE, deductionId, act);
    }
}
