package yihao.lead.targetlist;

import static yihao.lead.targetlist.TargetListProblem.TARGET_DUE_UNFIT;
import static yihao.lead.targetlist.TargetListProblem.TARGET_UNIT_UNFIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Network;

/// L2: each firm on a list is looked after by one unit, by a day where one is set. The bureau's lists go to any unit,
/// those of others to themselves and the units below them.
public final class AssignTargets {

    private static final String BUREAU = "BUREAU";

    private final KeepTargetLists keep;
    private final AddTargets targets;
    private final Network network;

    public AssignTargets(KeepTargetLists keep, AddTargets targets, Network network) {
        this.keep = keep;
        this.targets = targets;
        this.network = network;
    }

    public Outcome<Versioned<TargetList>> assign(
            String id, List<String> chosen, String unit, @Nullable LocalDate dueOn, Act act) {
        var to = new Target.Assignment(unit, dueOn, act.actor().subject(), act.at());
        return decide(id, chosen, to, act);
    }

    /// Nobody looks after them any more.
    public Outcome<Versioned<TargetList>> free(String id, List<String> chosen, Act act) {
        return decide(id, chosen, null, act);
    }

    private Outcome<Versioned<TargetList>> decide(
            String id, List<String> chosen, Target.@Nullable Assignment to, Act act) {
        return keep.decide(
                id,
                TargetListAction.FIRMS_ASSIGNED,
                act,
                list -> list.whileOpen(() -> whatIsWrong(list, to, act)
                        .or(() -> unseen(list, chosen, act))
                        .<Outcome<TargetList>>map(Outcome::refused)
                        .orElseGet(() -> list.step(chosen, one -> one.assigned(to)))));
    }

    private Optional<Refusal> unseen(TargetList list, List<String> chosen, Act act) {
        return chosen.stream()
                .map(one -> targets.seen(list, one, act))
                .flatMap(seen -> seen instanceof Outcome.Refused<Target>(var refusal)
                        ? Optional.of(refusal).stream()
                        : Optional.<Refusal>empty().stream())
                .findFirst();
    }

    private Optional<Refusal> whatIsWrong(TargetList list, Target.@Nullable Assignment to, Act act) {
        if (to == null) {
            return Optional.empty();
        }
        if (!mayLookAfter(list, to.unit())) {
            return Optional.of(Refusal.of(TARGET_UNIT_UNFIT, "unit", to.unit()));
        }
        var today = CityTime.day(act.at());
        return to.dueOn() != null && (to.dueOn().isBefore(today) || to.dueOn().isAfter(list.lastDay()))
                ? Optional.of(new Refusal(TARGET_DUE_UNFIT, Map.of("from", today, "until", list.lastDay())))
                : Optional.empty();
    }

    private boolean mayLookAfter(TargetList list, String unit) {
        var keptByBureau = network.unit(list.unit())
                .filter(keeper -> keeper.kind().equals(BUREAU))
                .isPresent();
        return network.unit(unit)
                .filter(Network.Entry::active)
                .filter(one -> keptByBureau
                        || one.id().equals(list.unit())
                        || one.ancestors().contains(list.unit()))
                .isPresent();
    }
}
