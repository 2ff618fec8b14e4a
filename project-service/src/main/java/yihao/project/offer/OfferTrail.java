package yihao.project.offer;

import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import yihao.kernel.Actor;
import yihao.kernel.trail.Trail.Decision;
import yihao.kernel.trail.Trail.Step;

/// Rule OF-07: the offer's side is told the whole of its trail; others that it was decided, not by
/// whom and why, and of interests those that their own side brought.
record OfferTrail(OfferReaders readers) {

    private static final EnumSet<OfferAction> OF_ITS_SIDE = EnumSet.of(OfferAction.DRAFTED, OfferAction.EDITED);

    Function<Decision, Optional<Step>> of(Actor reader, Offer offer) {
        return readers.isOfItsSide(reader, offer)
                ? decision -> Optional.of(decision.step())
                : decision -> told(decision.step(), reader);
    }

    private Optional<Step> told(Step step, Actor reader) {
        if (step.is(OfferAction.INTEREST_RECORDED)) {
            var unit = step.unit();
            return unit != null && readers.readers().mayReadReportsOf(reader, unit)
                    ? Optional.of(step)
                    : Optional.empty();
        }
        return OF_ITS_SIDE.stream().anyMatch(step::is) ? Optional.empty() : Optional.of(step.asOf("project"));
    }
}
