package yihao.project.carrier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import yihao.kernel.Actor;

/// What somebody may do with a space today; the decision itself asks again.
public record PossibleOnSpace(HoldSpaces holds, CarrierRules.Book rules, LocalDate today) {

    public List<String> actions(Space stored, Actor actor) {
        var valid = rules.on(today).rules();
        var space = stored.settled(today);
        var actions = new ArrayList<String>();
        switch (space.status(today)) {
            case FREE -> {
                if (actor.functions().stream().anyMatch(valid.who().hold()::contains)) {
                    actions.add("hold");
                }
                keep(actions, space, actor, valid, "withdraw");
            }
            case HELD -> held(actions, space, actor, valid);
            case LET -> {
                if (valid.mayLet(actor, space.unit())) {
                    actions.add("vacate");
                }
            }
            case WITHDRAWN -> keep(actions, space, actor, valid, "restore");
        }
        keep(actions, space, actor, valid, "change");
        return actions;
    }

    private void held(List<String> actions, Space space, Actor actor, CarrierRules valid) {
        var hold = space.hold();
        var holder = holds.holder(space, actor);
        if (holder.isPresent() && valid.mayLet(actor, space.unit())) {
            actions.add("let");
        }
        if (hold != null
                && hold.extensions() < valid.holds().extensions()
                && holder.filter(project -> valid.mayHold(actor, project.state().unit()))
                        .isPresent()) {
            actions.add("extend");
        }
        if (holds.mayRelease(space, actor, valid)) {
            actions.add("release");
        }
    }

    private static void keep(List<String> actions, Space space, Actor actor, CarrierRules valid, String action) {
        if (valid.mayKeep(actor, space.unit())) {
            actions.add(action);
        }
    }
}
