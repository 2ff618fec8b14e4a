package yihao.talent.benefit;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.benefit.BenefitRefusal.DEMAND_ABOVE_OWED;
import static yihao.talent.benefit.BenefitRefusal.NOT_AT_THIS_STEP;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.talent.benefit.Clawback.Demand;
import yihao.talent.payment.LedgerRefusal;

/// What becomes of the demands of a clawback in the ledger.
final class DemandSteps {

    private DemandSteps() {}

    static Benefit placed(Benefit benefit, String sourceId, String recoveryId, Money received) {
        return each(
                benefit, demand -> demand.sourceId().equals(sourceId) ? demand.placed(recoveryId, received) : demand);
    }

    static Benefit returned(Benefit benefit, String recoveryId, Money received) {
        return each(
                benefit,
                demand -> recoveryId.equals(demand.recoveryId()) ? demand.placed(recoveryId, received) : demand);
    }

    static Benefit turnedAway(Benefit benefit, String sourceId, LedgerRefusal why) {
        return each(
                benefit,
                demand -> demand.sourceId().equals(sourceId) && demand.isOpen() ? demand.turnedAway(why) : demand);
    }

    /// Rule TB-14: what the ledger refused is demanded once more, whole or less, as a demand of its own.
    static Outcome<Benefit> again(Benefit benefit, String sourceId, Money mended) {
        var found = refusedOf(benefit, sourceId).map(Demand::amount);
        if (found.isEmpty()) {
            return refused(
                    Refusal.of(NOT_AT_THIS_STEP, "status", benefit.status().name()));
        }
        var most = found.get();
        var fits = mended.currency().equals(most.currency()) && mended.isPositive() && !most.isLessThan(mended);
        return fits
                ? done(each(
                        benefit, one -> one.sourceId().equals(sourceId) && one.isRefused() ? one.again(mended) : one))
                : refused(Refusal.of(DEMAND_ABOVE_OWED, "most", most.toString()));
    }

    private static Optional<Demand> refusedOf(Benefit benefit, String sourceId) {
        return Stream.ofNullable(benefit.clawback())
                .flatMap(clawback -> clawback.demands().stream())
                .filter(one -> one.sourceId().equals(sourceId) && one.isRefused())
                .findFirst();
    }

    private static Benefit each(Benefit benefit, UnaryOperator<Demand> next) {
        var clawback = benefit.clawback();
        return clawback == null
                ? benefit
                : benefit.change()
                        .clawback(clawback.with(
                                clawback.demands().stream().map(next).toList()))
                        .benefit();
    }
}
