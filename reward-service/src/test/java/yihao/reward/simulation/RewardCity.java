package yihao.reward.simulation;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import yihao.testkit.simulation.Conductor;
import yihao.testkit.simulation.Platform;
import yihao.testkit.simulation.Times;
import yihao.testkit.simulation.TwinBus;
import yihao.testkit.simulation.TwinStore;
import yihao.testkit.simulation.Violation;
import yihao.testkit.simulation.World;

/// Two instances of reward-service, a store, a bus, clocks, what the neighbours tell, and the people who work with
/// them.
final class RewardCity implements World<Deed> {

    final TwinStore store = new TwinStore();
    final TwinBus bus = new TwinBus();
    final Times times = new Times();
    final Lives lives;
    private final Neighbours neighbours = new Neighbours(bus);
    private final Deeds deeds = new Deeds();
    private final Promises promises;
    private final ClaimPeople claimPeople;
    private final FinancePeople financePeople;
    private final Platform elsewhere;

    RewardCity(Conductor conductor, Fault fault) {
        if (fault == Fault.ONE_LIVE_CLAIM_BY_READ_THEN_WRITE) {
            store.forgetUnique("state.liveKey");
        }
        this.lives = new Lives(conductor, store, bus, times, neighbours, fault);
        this.elsewhere = lives.elsewhere();
        this.promises = new Promises(this);
        this.claimPeople = new ClaimPeople(promises);
        this.financePeople = new FinancePeople(promises);
        neighbours.begin();
        var first = lives.undisturbed();
        Stage.set(first.here().ledger);
        first.platform().hear(bus, first.readers(), Integer.MAX_VALUE);
    }

    @Override
    public Deed draw(RandomGenerator luck, int number) {
        return deeds.draw(luck, number);
    }

    @Override
    public void run(Deed deed) {
        times.pass(Duration.ofSeconds(1));
        try {
            perform(deed);
        } catch (MongoException _) {
            // somebody was told that it may have happened or not
        }
        promises.stillKept();
    }

    private void perform(Deed deed) {
        switch (deed.kind()) {
            case APPLY -> claimPeople.apply(deed);
            case STEP -> claimPeople.step(deed);
            case ANY_STEP -> claimPeople.anyStep(deed);
            case OBJECT -> claimPeople.object(deed);
            case ANSWER -> claimPeople.answer(deed);
            case PAY -> financePeople.pay(deed);
            case ORDER -> financePeople.order(deed);
            case DECIDE -> financePeople.decide(deed);
            case PAY_ORDER -> financePeople.payOrder(deed);
            case APPROPRIATE -> financePeople.appropriate(deed);
            case SWEEP -> sweep(deed.instance());
            case RELAY -> lives.instance(deed.instance()).platform().relays();
            case HEAR -> hear(deed.instance(), deed.much());
            case NEWS -> neighbours.moneyIs(deed.thing(), deed.much());
            case CLOCK_MOVES -> times.set("reward-" + deed.instance(), Duration.ofMinutes(deed.much() - 10));
            case MINUTES_PASS -> times.pass(Duration.ofMinutes(deed.much()));
            case DAYS_PASS -> times.moveBusiness(deed.much() % 3 + 1);
            case REWIND ->
                List.of("project.project", "project.capital", "lead.referral")
                        .forEach(topic -> bus.rewind("reward", topic, deed.much()));
        }
    }

    private void sweep(int instance) {
        var here = lives.instance(instance);
        here.here().sweeps(here.platform());
    }

    private boolean hear(int instance, int atMost) {
        var here = lives.instance(instance);
        return here.platform().hear(bus, here.readers(), atMost);
    }

    /// Everybody works until there is nothing left to do, once the leases are over that a wrong clock took too long.
    @Override
    public void settle() {
        times.setRight();
        times.pass(Duration.ofMinutes(30));
        for (int round = 0; round < 40; round++) {
            times.pass(Duration.ofMinutes(10));
            var busy = new ArrayList<Boolean>();
            for (int instance = 1; instance <= 2; instance++) {
                sweep(instance);
                busy.add(lives.instance(instance).platform().relays());
                busy.add(hear(instance, Integer.MAX_VALUE));
            }
            busy.add(elsewhere.hear(bus, List.of(elsewhere.heads()), Integer.MAX_VALUE));
            if (!busy.contains(true) && !promises.books().anyUnderWay()) {
                return;
            }
        }
        throw new Violation("There is no end of work");
    }

    Platform elsewhere() {
        return elsewhere;
    }

    @Override
    public void check() {
        promises.check();
    }
}
