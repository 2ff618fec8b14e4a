package yihao.lead.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.lead.RunningClock;
import yihao.lead.RunningClocks;
import yihao.lead.network.LeftWork.Left;

/// L1, G6: the end of an appointment that leaves open work in its unit; see [LeftWork].
public final class AppointmentClocks implements RunningClocks {

    /// As the list of work and the reminders name it.
    public static final String KIND = "lead.hand-over";

    private final LeftWork leftWork;

    public AppointmentClocks(LeftWork leftWork) {
        this.leftWork = leftWork;
    }

    /// Of the unit: that is where somebody else goes on, and an account stands in no link.
    @Override
    public String records() {
        return "network/units";
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<RunningClock> dueBy(LocalDate day) {
        return leftWork.endingBy(day, _ -> true).map(AppointmentClocks::clock);
    }

    @Override
    public List<RunningClock> of(String record) {
        return leftWork.in(record).map(AppointmentClocks::clock).stream().toList();
    }

    private static RunningClock clock(Left left) {
        return new RunningClock(left.unit(), KIND, left.officer().id(), left.unit(), left.functions(), left.lastDay());
    }

    /// Its number is how much is open: whoever leaves is named at the screen only.
    @Override
    public Optional<About> about(RunningClock clock, Actor actor) {
        return leftWork.in(clock.record())
                .filter(left -> left.officer().id().equals(clock.part()) && sees(actor, left))
                .map(left -> new About(
                        String.valueOf(left.open()), left.officer().state().name()));
    }

    /// Who leaves, a colleague who leaves with it, and the heads of the unit and above it.
    private static boolean sees(Actor actor, Left left) {
        var above = left.officer().state().unitAncestors();
        return actor.worksFor(left.unit())
                || actor.has(Function.BUREAU_HEAD)
                || (actor.has(Function.UNIT_HEAD) && above.stream().anyMatch(actor::worksFor));
    }
}
