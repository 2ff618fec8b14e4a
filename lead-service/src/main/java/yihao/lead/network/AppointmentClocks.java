package yihao.lead.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.lead.LeadSight;
import yihao.lead.RunningClock;
import yihao.lead.RunningClocks;
import yihao.lead.network.LeftWork.Left;

/// L1, G6: the end of an appointment that leaves open work in its unit; see [LeftWork].
public final class AppointmentClocks implements RunningClocks {

    /// As the list of work and the reminders name it.
    public static final String KIND = "lead.hand-over";

    private final LeftWork leftWork;
    private final LeadSight sight;

    public AppointmentClocks(LeftWork leftWork, LeadSight sight) {
        this.leftWork = leftWork;
        this.sight = sight;
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
        return leftWork.endingBy(day).map(AppointmentClocks::clock);
    }

    @Override
    public List<RunningClock> of(String record) {
        return leftWork.in(record).map(AppointmentClocks::clock).stream().toList();
    }

    private static RunningClock clock(Left left) {
        var last = left.last();
        return new RunningClock(last.unit(), KIND, last.officer().id(), last.unit(), last.functions(), last.day());
    }

    /// Its number is how much is open: whoever leaves is named at the screen only.
    @Override
    public Optional<About> about(RunningClock clock, Actor actor) {
        return Optional.of(clock.record())
                .filter(_ -> sees(clock, actor))
                .flatMap(leftWork::in)
                .filter(left -> left.last().officer().id().equals(clock.part()))
                .map(left ->
                        new About(left.number(), left.last().officer().state().name()));
    }

    /// Who leaves, a colleague who leaves with it, and the heads of the unit and above it. What is open is not counted
    /// for it.
    @Override
    public boolean sees(RunningClock clock, Actor actor) {
        return actor.worksFor(clock.record())
                || actor.has(Function.BUREAU_HEAD)
                || (actor.has(Function.UNIT_HEAD) && sight.belongsTo(actor, clock.record()));
    }
}
