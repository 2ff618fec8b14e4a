package yihao.reward.tolerance;

import java.time.Clock;
import java.util.function.BiConsumer;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;

/// Rule TL-06: an accepted case lifts its deduction once. The case says first that it is to be lifted, then the
/// deduction is, then the case says that it was: whoever comes after a crash goes on, and nothing is lifted twice. The
/// service does it in its own name and without a word: who reads the deduction does not read of the case.
public final class LiftDeductions {

    private static final int MOST = 100;

    private final ToleranceCases cases;
    private final LiftedDeduction deductions;
    private final Clock clock;

    public LiftDeductions(ToleranceCases cases, LiftedDeduction deductions, Clock clock) {
        this.cases = cases;
        this.deductions = deductions;
        this.clock = clock;
    }

    /// @return the case as it stands then; as before where the deduction cannot be lifted now
    public Versioned<ToleranceCase> resume(Versioned<ToleranceCase> decided) {
        var lifting = decided.state().lifting();
        if (lifting == null || lifting.open() == null) {
            return decided;
        }
        var act = Act.ofService("reward", clock.instant(), "lift-" + lifting.deductionId());
        return switch (deductions.lift(lifting.deductionId(), act)) {
            case Outcome.Refused<?> _ -> decided;
            case Outcome.Done<?> _ ->
                cases.change(decided.id(), ToleranceAction.LIFTED, act, one -> Outcome.done(one.lifted()))
                        .result()
                        .orElse(decided);
        };
    }

    /// @param failed told of each that could not be lifted; the others do not wait for it
    /// @return how many were found
    public int sweep(BiConsumer<String, RuntimeException> failed) {
        var left = cases.toLift(clock.instant(), MOST);
        for (var one : left) {
            try {
                resume(one);
            } catch (RuntimeException e) {
                failed.accept(one.id(), e);
            }
        }
        return left.size();
    }
}
