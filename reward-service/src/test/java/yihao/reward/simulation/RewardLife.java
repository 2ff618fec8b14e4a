package yihao.reward.simulation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.platform.store.Store;
import yihao.reference.ChineseCalendar;
import yihao.reward.claim.ApplyForReward;
import yihao.reward.claim.ClaimPayments;
import yihao.reward.claim.Claims;
import yihao.reward.claim.ConfirmInstalment;
import yihao.reward.claim.DecideClaim;
import yihao.reward.claim.Due;
import yihao.reward.claim.FreshMoney;
import yihao.reward.claim.PayClaim;
import yihao.reward.claim.Withholding;
import yihao.reward.claim.WithholdingRules;
import yihao.reward.claim.mongo.StoredClaims;
import yihao.reward.copies.Known;
import yihao.reward.copies.kafka.HeardCopies;
import yihao.reward.ledger.Ledger;
import yihao.reward.ledger.mongo.StoredLedger;
import yihao.reward.paymentorder.OrderPayment;
import yihao.reward.paymentorder.PayOut;
import yihao.reward.paymentorder.PaymentOrder;
import yihao.reward.paymentorder.PaymentProblem;
import yihao.reward.paymentorder.PaymentSource;
import yihao.reward.paymentorder.SweepPayments;
import yihao.reward.paymentorder.mongo.StoredOrders;
import yihao.testkit.simulation.Platform;
import yihao.testkit.twins.TestClock;

/// One life of an instance of reward-service: its real use cases, adapters and readers, as the service wires them.
final class RewardLife {

    static final Duration PATIENCE = Duration.ofMinutes(1);
    /// An order of this kind has a source here, which says no to every second one once it has been approved.
    static final String CHOOSY = "HONOUR";

    final HeardCopies copies;
    final ApplyForReward applying;
    final DecideClaim deciding;
    final PayClaim paying;
    final ConfirmInstalment confirming;
    final OrderPayment orderPayment;
    final Ledger ledger;
    private final TestClock business;
    private final SweepPayments sweeping;

    RewardLife(Store store, FreshMoney fresh, TestClock business, InstantSource machine, int life, Fault fault) {
        this.business = business;
        var ids = new SeededIds(machine, life);
        var claims = Careless.claims(StoredClaims.in(store), fault);
        var postings = StoredLedger.postingsIn(store);
        var budgets = Careless.budgets(StoredLedger.budgetsIn(store), postings, fault);
        var orders = StoredOrders.in(store);
        this.copies = HeardCopies.in(store);
        this.ledger = new Ledger(budgets, postings);
        var payOut = new PayOut(orders, ledger, List.of(source(claims, copies.known(), fault), new Choosy()));
        var awards = StoredClaims.awardsIn(store);
        var due = new Due(copies.known());
        this.applying = new ApplyForReward(claims, awards, Stage.SCHEMES, copies.known(), store::number, ids);
        this.deciding = new DecideClaim(claims, awards, copies.known(), fresh, ChineseCalendar.shipped());
        this.paying = new PayClaim(
                claims,
                orders,
                payOut,
                store::number,
                new Withholding(WithholdingRules.shipped()),
                due,
                copies.known());
        this.confirming = new ConfirmInstalment(claims);
        this.orderPayment = new OrderPayment(orders, payOut, budgets, store::number);
        this.sweeping = new SweepPayments(orders, payOut, business, PATIENCE);
    }

    /// As its schedule does it: any number of instances, one sweep.
    void sweeps(Platform platform) {
        platform.leases.once("payment-sweep", Duration.ofMinutes(5), this::sweeps);
    }

    void sweeps() {
        ledger.catchUp(Act.ofService("reward", business.instant(), "payment-sweep"));
        var _ = sweeping.sweep((_, _) -> {});
    }

    private static PaymentSource source(Claims claims, Known known, Fault fault) {
        var real = new ClaimPayments(claims, known);
        return fault == Fault.PAYS_BEFORE_RECORDING ? new Careless.Late(real) : real;
    }

    private static final class Choosy implements PaymentSource {

        @Override
        public String kind() {
            return CHOOSY;
        }

        @Override
        public Outcome<?> record(PaymentOrder order, Act act) {
            var number = Integer.parseInt(order.sourceId().substring(1));
            return number % 2 == 0 ? Outcome.done(order) : Outcome.refused(PaymentProblem.PAYMENT_SOURCE_DIFFERS);
        }

        @Override
        public Outcome<?> settle(PaymentOrder order, Act act) {
            return Outcome.done(order);
        }

        @Override
        public Outcome<?> reopen(PaymentOrder order, Act act) {
            return Outcome.done(order);
        }
    }
}
