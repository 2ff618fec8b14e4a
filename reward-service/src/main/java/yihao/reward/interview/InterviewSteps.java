package yihao.reward.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.reward.Duties;
import yihao.reward.Mark;
import yihao.reward.deduction.DeductionSight;

/// What an actor may do with an interview now; the decision itself asks again.
public final class InterviewSteps {

    private InterviewSteps() {}

    public static List<String> actions(Interview one, InterviewRules rules, Actor actor, LocalDate today) {
        var actions = new ArrayList<String>();
        switch (one.status()) {
            case PROPOSED -> {
                if (has(actor, rules.decide()) && !actor.is(one.proposed().by())) {
                    actions.addAll(List.of("call", "drop"));
                }
            }
            case CALLED -> {
                if (has(actor, rules.hold())) {
                    actions.add("record");
                }
                if (has(actor, rules.judge()) && one.isLateOn(today)) {
                    actions.add("missed");
                }
            }
            case HELD -> {
                if (DeductionSight.speaksFor(actor, one.unit())) {
                    actions.add("report");
                }
                if (judges(one, rules, actor) && one.isLateOn(today)) {
                    actions.add("fail");
                }
            }
            case REPORTED -> {
                if (judges(one, rules, actor)) {
                    actions.addAll(List.of("pass", "fail"));
                }
            }
            case NOT_ATTENDED, NOT_RECTIFIED -> {
                if (has(actor, rules.judge())) {
                    actions.add("deduct");
                }
            }
            case DROPPED, CLOSED, DEDUCTED -> {}
        }
        return actions;
    }

    /// Parts that this person may hand in files for now: the talk by who holds it, what was put right by the unit, each
    /// until it is checked.
    static List<String> openParts(Interview one, InterviewRules rules, Actor actor) {
        var parts = new ArrayList<String>();
        var held = one.status() == Interview.Status.HELD || one.status() == Interview.Status.REPORTED;
        if ((held || one.status() == Interview.Status.CALLED) && has(actor, rules.hold())) {
            parts.add("TALK");
        }
        if (held && DeductionSight.speaksFor(actor, one.unit())) {
            parts.add("RECTIFICATION");
        }
        return parts;
    }

    private static boolean judges(Interview one, InterviewRules rules, Actor actor) {
        var earlier = one.judged().map(Mark::by).toList();
        return has(actor, rules.judge()) && Duties.decidedBefore(actor, earlier).isEmpty();
    }

    private static boolean has(Actor actor, Set<Function> functions) {
        return actor.has(functions.toArray(Function[]::new));
    }
}
