package yihao.reward.honour;

import yihao.kernel.Act;
import yihao.reward.Mark;

/// One step of a selection, and who took it.
public record Step(SelectionAction action, Mark mark) {

    static Step of(SelectionAction action, Act act) {
        return new Step(action, Mark.of(act));
    }
}
