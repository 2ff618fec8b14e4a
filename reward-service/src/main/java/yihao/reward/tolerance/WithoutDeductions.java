package yihao.reward.tolerance;

import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// No unit has any.
final class WithoutDeductions implements LiftedDeduction {

    @Override
    public boolean counts(String deductionId, String unit) {
        return false;
    }

    @Override
    public boolean wasInterviewed(String interviewId, String unit) {
        return false;
    }

    @Override
    public Outcome<?> lift(String deductionId, String caseId, Act act) {
        return Outcome.refused(Refusal.of(ToleranceProblem.TOLERANCE_SUBJECT_UNKNOWN, "id", deductionId));
    }
}
