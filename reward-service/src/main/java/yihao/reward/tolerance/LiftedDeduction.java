package yihao.reward.tolerance;

import yihao.kernel.Act;
import yihao.kernel.Outcome;

/// The deductions of units, as far as tolerance asks.
public interface LiftedDeduction {

    /// Whether this is a deduction of the unit that still counts.
    boolean counts(String deductionId, String unit);

    /// Lifts it without a word of the case, not even its id; done twice it changes nothing.
    Outcome<?> lift(String deductionId, Act act);

    /// Whether this is an interview that was held with the unit.
    boolean wasInterviewed(String interviewId, String unit);
}
