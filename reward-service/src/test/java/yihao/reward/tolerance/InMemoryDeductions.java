package yihao.reward.tolerance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.reward.PowerCut;

/// Deductions by id with their unit, lifted at most once each.
final class InMemoryDeductions implements LiftedDeduction {

    final Map<String, String> counting = new HashMap<>(Map.of("ded-1", "district-zhangdian"));
    final List<String> lifted = new ArrayList<>();
    final List<Act> acts = new ArrayList<>();
    boolean down;
    private final PowerCut power;

    InMemoryDeductions(PowerCut power) {
        this.power = power;
    }

    @Override
    public boolean counts(String deductionId, String unit) {
        return unit.equals(counting.get(deductionId));
    }

    @Override
    public boolean wasInterviewed(String interviewId, String unit) {
        return interviewId.equals("int-1") && unit.equals("district-zhangdian");
    }

    @Override
    public Outcome<?> lift(String deductionId, Act act) {
        power.mayFail();
        if (down) {
            return Outcome.refused(Refusal.of(StoreProblem.OVERTAKEN));
        }
        if (counting.remove(deductionId) != null) {
            lifted.add(deductionId);
            acts.add(act);
        }
        power.mayFail();
        return Outcome.done(deductionId);
    }
}
