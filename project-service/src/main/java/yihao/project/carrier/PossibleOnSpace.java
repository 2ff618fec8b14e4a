package yihao.project.carrier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.Project;

/// What somebody may do with the spaces of one page today, and who holds them; the decision itself asks again. Each
/// project is read once.
///
/// @param asking the project for which the page is asked; none where that is open
public record PossibleOnSpace(
        HoldSpaces holds,
        CarrierRules valid,
        LocalDate today,
        Actor actor,
        @Nullable Project asking,
        Map<String, Optional<Versioned<Project>>> seen) {

    public static PossibleOnSpace of(
            HoldSpaces holds, CarrierRules valid, LocalDate today, Actor actor, @Nullable Project asking) {
        return new PossibleOnSpace(holds, valid, today, actor, asking, new HashMap<>());
    }

    /// The project that holds or rents it, for who may see it.
    public Optional<Versioned<Project>> holder(Space space) {
        var tenant = space.tenant();
        return tenant == null ? Optional.empty() : seen.computeIfAbsent(tenant, _ -> holds.holder(space, actor));
    }

    public List<String> actions(Space stored) {
        var space = stored.settled(today);
        var actions = new ArrayList<String>();
        switch (space.status(today)) {
            case FREE -> {
                if (mayHold()) {
                    actions.add("hold");
                }
                keep(actions, space, "withdraw");
            }
            case HELD -> held(actions, space);
            case LET -> {
                if (valid.mayLet(actor, space.unit())) {
                    actions.add("vacate");
                }
            }
            case WITHDRAWN -> keep(actions, space, "restore");
        }
        keep(actions, space, "change");
        return actions;
    }

    /// For the project that asks; where that is open, for one that is chosen later.
    private boolean mayHold() {
        return asking == null ? actor.functions().stream().anyMatch(valid.who().hold()::contains) : mayHoldFor(asking);
    }

    private boolean mayHoldFor(Project project) {
        return project.standing().refusal().isEmpty() && valid.mayHold(actor, project.unit());
    }

    private void held(List<String> actions, Space space) {
        var hold = space.hold();
        var holder = holder(space);
        if (holder.filter(project -> project.state().standing().refusal().isEmpty())
                        .isPresent()
                && valid.mayLet(actor, space.unit())) {
            actions.add("let");
        }
        if (hold != null
                && hold.extensions() < valid.holds().extensions()
                && holder.filter(project -> mayHoldFor(project.state())).isPresent()) {
            actions.add("extend");
        }
        if (HoldSpaces.mayRelease(space, holder, actor, valid)) {
            actions.add("release");
        }
    }

    private void keep(List<String> actions, Space space, String action) {
        if (valid.mayKeep(actor, space.unit())) {
            actions.add(action);
        }
    }
}
