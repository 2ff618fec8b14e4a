package yihao.reward.simulation;

import static yihao.reward.People.FINANCE;
import static yihao.reward.People.FINANCE_2;
import static yihao.reward.People.TALENT;
import static yihao.testkit.simulation.Violation.unless;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import yihao.kernel.Act;
import yihao.kernel.Act.RequestKey;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.platform.store.PendingFull;
import yihao.testkit.simulation.Gate;
import yihao.testkit.simulation.Instance;
import yihao.testkit.simulation.Platform;
import yihao.testkit.simulation.TwinBus;
import yihao.testkit.simulation.TwinStore;
import yihao.testkit.twins.TestClock;

/// One round: sixteen clients, each a thread, have orders paid from one budget that cannot bear them all, while the
/// power fails at one change after the other and the process begins again over what is stored.
final class PaymentDrill {

    static final int CLIENTS = 16;
    private static final int ORDERS = 24;
    private static final int FAILURES = 6;
    private static final String BUDGET = "2026-one";
    private static final String NOW = "2026-10-12T02:00:00Z";

    private final SplittableRandom luck;
    private final TwinStore twin = new TwinStore();
    private final TestClock clock = new TestClock(NOW);
    private final TwinBus bus = new TwinBus();
    private final Books books = new Books(twin);
    private int lives;
    private int failures;

    PaymentDrill(long seed) {
        this.luck = new SplittableRandom(seed);
    }

    /// @return how often the power failed
    int round() {
        stage();
        for (int life = 0; life < FAILURES; life++) {
            var power = new Power(luck.nextInt(160), luck.nextBoolean());
            live(power);
            failures += power.failed() ? 1 : 0;
            books.neverExceeded();
        }
        var last = begin(Gate.OPEN);
        everybodyAtOnce(last, luck.split());
        clock.advance(RewardLife.PATIENCE.multipliedBy(2));
        while (last.platform().relays()) {}
        last.here().sweeps();
        books.neverExceeded();
        books.balanced();
        books.paidOnceEach();
        nobodyWaitsForMoneyThatIsThere();
        return failures;
    }

    private void live(Power power) {
        try {
            everybodyAtOnce(begin(power), luck.split());
        } catch (Power.Died _) {
            // as soon as it began
        }
    }

    /// Orders over 10 to 240 yuan, approved by one person of finance, to be paid by another; a third of the money for
    /// all of them is there.
    private void stage() {
        var here = begin(Gate.OPEN).here();
        Stage.open(here.ledger, BUDGET, 2026, "1000.00");
        for (int number = 0; number < ORDERS; number++) {
            var source = "s" + number;
            var kind = number % 3 == 0 ? RewardLife.CHOOSY : "TALENT";
            var amount = Money.cny((number + 1) + "0.00");
            done(here.orderPayment.take(kind, source, "奖励", "payee", amount, act(TALENT, "take" + number)));
            done(here.orderPayment.decide(kind + "-" + source, true, BUDGET, act(FINANCE_2, "decide" + number)));
        }
    }

    private record Living(Platform platform, RewardLife here) {}

    /// The leases of whoever died before are over.
    private Living begin(Gate power) {
        clock.advance(Duration.ofMinutes(10));
        var life = new Instance("reward-" + ++lives);
        var platform = new Platform(life, power, "reward", twin, bus, clock);
        var here = new RewardLife(platform.store, _ -> Outcome.done(List.of()), clock, clock, lives, Fault.NONE);
        return new Living(platform, here);
    }

    /// Each client has every order paid, in an order of its own.
    private void everybodyAtOnce(Living living, SplittableRandom chance) {
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var clients = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> client(living, client, chance.nextInt(ORDERS)))
                    .toList();
            for (var answer : threads.invokeAll(clients)) {
                answer.get();
            }
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Callable<Object> client(Living living, int client, int first) {
        return () -> {
            try {
                for (int at = 0; at < ORDERS; at++) {
                    pay(living.here(), client, (first + at * 5 + 7 * client) % ORDERS);
                    relay(living.platform());
                }
            } catch (Power.Died _) {
                // so are all the others
            }
            return client;
        };
    }

    /// The relay has one thread.
    private static void relay(Platform platform) {
        synchronized (platform) {
            var _ = platform.relays();
        }
    }

    private void pay(RewardLife here, int client, int number) {
        var kind = number % 3 == 0 ? RewardLife.CHOOSY : "TALENT";
        try {
            var _ = here.orderPayment.pay(
                    kind + "-s" + number, act(FINANCE, "c" + client + "-" + number + "-" + lives));
        } catch (yihao.kernel.Aggregates.Taken | PendingFull _) {
            // done under this key already, or too much waits for the relay: asked again in the next life
        }
    }

    /// What the budget could still bear was not left unpaid.
    private void nobodyWaitsForMoneyThatIsThere() {
        var budget = twin.look("reward", "budgets").getFirst();
        var smallest = twin.look("reward", "payment_orders").stream()
                .filter(order -> Bson.text(order, "state.status").equals("APPROVED"))
                .map(order -> Bson.amount(order, "state.amount"))
                .min(java.util.Comparator.naturalOrder());
        var left = Books.available(budget);
        unless(
                smallest.isEmpty() || smallest.get().compareTo(left) > 0,
                smallest + " waits, though " + left + " is there");
    }

    private Act act(Actor actor, String key) {
        return new Act(actor, clock.instant(), null, key, new RequestKey(key, "body"), null);
    }

    private static void done(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var refusal)) {
            throw new IllegalStateException(refusal.toString());
        }
    }
}
