package yihao.reward.interview;

import java.util.List;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.reward.Duties;
import yihao.reward.Mark;
import yihao.reward.deduction.Deduction;
import yihao.reward.deduction.Deductions;
import yihao.reward.deduction.Evidence;
import yihao.reward.deduction.ProposeDeduction;
import yihao.reward.deduction.ProposeDeduction.Proposal;
import yihao.reward.interview.Interview.Status;

/// Rule IV-04: proposes the deduction that an interview ends in. The deduction's id is the interview's, so that it is
/// proposed once however often this begins anew.
public final class DeductAfter {

    private static final String SOURCE = "interview-";

    private final Interviews interviews;
    private final HoldInterview holdInterview;
    private final ProposeDeduction proposeDeduction;
    private final Deductions deductions;

    public DeductAfter(
            Interviews interviews,
            HoldInterview holdInterview,
            ProposeDeduction proposeDeduction,
            Deductions deductions) {
        this.interviews = interviews;
        this.holdInterview = holdInterview;
        this.proposeDeduction = proposeDeduction;
        this.deductions = deductions;
    }

    public Outcome<Versioned<Interview>> deduct(String id, Act act) {
        return holdInterview.find(id, act.actor()).flatMap(found -> {
            var one = found.state();
            var costs = one.course().costs();
            if (costs == null) {
                return Outcome.refused(Duties.stepNotOpen(one.status(), Status.NOT_ATTENDED, Status.NOT_RECTIFIED));
            }
            var proposal = new Proposal(one.unit(), one.quarter(), costs, evidence(found));
            return proposeDeduction
                    .propose(SOURCE + id, proposal, act.alsoFor().because(reason(one)))
                    .flatMap(_ -> interviews.change(id, InterviewAction.DEDUCTED, act, before -> before.deducted(act)));
        });
    }

    private static List<Evidence> evidence(Versioned<Interview> found) {
        var kind = found.state().course().talk() == null ? Evidence.Kind.INTERVIEW : Evidence.Kind.RECTIFICATION;
        return List.of(new Evidence(kind, found.id(), found.state().number()));
    }

    private static String reason(Interview one) {
        return Optional.ofNullable(one.course().checked()).map(Mark::said).orElse(one.number());
    }

    public Optional<Versioned<Deduction>> deductionOf(String id, Actor actor) {
        return deductions.visible(SOURCE + id, actor);
    }
}
