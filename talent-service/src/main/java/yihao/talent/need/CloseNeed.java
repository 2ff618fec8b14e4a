package yihao.talent.need;

import static yihao.kernel.Outcome.refused;
import static yihao.talent.need.NeedRefusal.NOT_YOUR_NEED;

import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;

/// The unit that posted a need gives it up, with a reason.
public class CloseNeed {

    private final Needs needs;

    CloseNeed(Needs needs) {
        this.needs = needs;
    }

    public Outcome<Versioned<Need>> close(String id, String reason, Act act) {
        return needs.change(
                id,
                NeedAction.CLOSED,
                act.because(reason),
                need -> mayClose(need, act.actor()) ? need.close(reason) : refused(NOT_YOUR_NEED));
    }

    public static boolean mayClose(Need need, Actor actor) {
        return actor.has(Function.UNIT_OFFICER, Function.UNIT_HEAD) && actor.worksFor(need.unit());
    }
}
