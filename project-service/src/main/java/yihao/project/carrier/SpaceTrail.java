package yihao.project.carrier;

import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import yihao.kernel.Actor;
import yihao.kernel.trail.Trail.Decision;
import yihao.kernel.trail.Trail.Step;
import yihao.project.lifecycle.Readers;

/// Rule TR-01: who held or rented a space, and why it was given back, is told to who may see the projects of the unit
/// that decided; the others learn that it was. That its project ended is told to who sees the whole city, to the
/// others that the hold was released.
record SpaceTrail(Readers readers) {

    private static final EnumSet<CarrierAction> OF_A_PROJECT = EnumSet.of(
            CarrierAction.HELD,
            CarrierAction.EXTENDED,
            CarrierAction.RELEASED,
            CarrierAction.LET,
            CarrierAction.VACATED);

    Function<Decision, Optional<Step>> of(Actor reader, Space space) {
        return decision -> Optional.of(told(decision.step(), reader));
    }

    private Step told(Step step, Actor reader) {
        var unit = step.unit();
        if (step.is(CarrierAction.PROJECT_ENDED) && !reader.seesWholeCity()) {
            return step.as(CarrierAction.RELEASED);
        }
        return OF_A_PROJECT.stream().noneMatch(step::is) || (unit != null && readers.mayReadReportsOf(reader, unit))
                ? step
                : step.asOf("project");
    }
}
