package yihao.reward.closing;

import yihao.reward.closing.Closing.Status;
import yihao.reward.ledger.ClosedMonths;

/// Which month a budget that is opened now must know to be closed.
final class LastConfirmed {

    private LastConfirmed() {}

    static ClosedMonths of(Closings closings) {
        return () -> closings.list(null, 2).stream()
                .map(closing -> closing.state())
                .filter(closing -> closing.status() != Status.PROPOSED)
                .map(Closing::month)
                .findFirst();
    }
}
