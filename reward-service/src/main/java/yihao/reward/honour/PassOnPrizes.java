package yihao.reward.honour;

import java.time.Clock;
import java.util.function.BiConsumer;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.reward.honour.Payouts.Payout;

/// Rule HN-08: the money of each award is passed on once. The selection says first that it is to be, then it is, under
/// the award's own id, then the selection says that it was: whoever comes after a crash goes on.
public final class PassOnPrizes {

    private static final int MOST = 100;

    private final Selections selections;
    private final HonourBook book;
    private final Payouts payouts;
    private final Clock clock;

    public PassOnPrizes(Selections selections, HonourBook book, Payouts payouts, Clock clock) {
        this.selections = selections;
        this.book = book;
        this.payouts = payouts;
        this.clock = clock;
    }

    /// @return the selection as it stands then; as before where money cannot be passed on now
    public Versioned<Selection> resume(Versioned<Selection> awarded) {
        var now = awarded;
        for (var one : awarded.state().nominees()) {
            if (one.isToBePaid()) {
                now = pass(now, one);
            }
        }
        return now;
    }

    private Versioned<Selection> pass(Versioned<Selection> stored, Nominee one) {
        var kind = book.kindOf(stored.state());
        var award = one.award();
        if (kind.isEmpty() || award == null || award.money() == null) {
            return stored;
        }
        var prize = kind.get().prize();
        var to = prize.to();
        if (to == null) {
            return stored;
        }
        var act = Act.ofService("reward", clock.instant(), "honour-" + stored.id());
        var payee = to == Prize.To.FUND && one.unit() != null ? one.unit() : one.reference();
        var payout = new Payout(
                stored.id() + "-" + one.no(),
                kind.get().label().zh() + " " + award.certificate(),
                to,
                payee,
                award.money(),
                prize.payer());
        return switch (payouts.pass(payout, act)) {
            case Outcome.Refused<?> _ -> stored;
            case Outcome.Done<?> _ ->
                selections
                        .change(
                                stored.id(),
                                SelectionAction.PASSED_ON,
                                act,
                                state -> Outcome.done(passedOn(state, one.no())))
                        .result()
                        .orElse(stored);
        };
    }

    private static Selection passedOn(Selection selection, int no) {
        return selection.change(no, Nominee::passedOn).closedOncePassedOn();
    }

    /// @param failed told of each that could not be looked after; the others do not wait for it
    /// @return how many were found
    public int sweep(BiConsumer<String, RuntimeException> failed) {
        var left = selections.toPassOn(clock.instant(), MOST);
        for (var one : left) {
            try {
                resume(one);
            } catch (RuntimeException e) {
                failed.accept(one.id(), e);
            }
        }
        return left.size();
    }
}
