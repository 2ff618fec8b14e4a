package yihao.project.simulation;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.random.RandomGenerator;
import yihao.testkit.simulation.Conductor;
import yihao.testkit.simulation.Times;
import yihao.testkit.simulation.TwinBus;
import yihao.testkit.simulation.TwinStore;
import yihao.testkit.simulation.Violation;
import yihao.testkit.simulation.World;

/// Two instances of project-service, one of lead-service, a store, a bus, two clocks, and the people who work with
/// them.
final class ProjectCity implements World<Deed> {

    final TwinStore store = new TwinStore();
    final TwinBus bus = new TwinBus();
    final Times times = new Times();
    private final Lives lives;
    private final Deeds deeds = new Deeds();
    private final ProjectLife onlooker;
    private final Promises promises;
    private final SpacePeople spacePeople;
    private final MoneyPeople moneyPeople;

    ProjectCity(Conductor conductor, Fault fault) {
        if (fault == Fault.PROJECT_BY_READ_THEN_WRITE) {
            store.forgetUnique("state.origin.leadId");
        }
        if (fault == Fault.VOUCHER_BY_READ_THEN_WRITE) {
            store.forgetUnique("state.voucherKey");
        }
        this.lives = new Lives(conductor, store, bus, times, fault);
        this.onlooker = lives.undisturbed();
        this.promises = new Promises(this);
        this.spacePeople = new SpacePeople(this, promises);
        this.moneyPeople = new MoneyPeople(this, promises);
    }

    ProjectLife project(int instance) {
        return lives.project(instance);
    }

    LeadLife lead() {
        return lives.lead();
    }

    ProjectLife onlooker() {
        return onlooker;
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
        promises.stillKept(deed);
    }

    private void perform(Deed deed) {
        switch (deed.kind()) {
            case CONVERT -> lead().convert(deed.lead(), deed.instance());
            case ASK_AGAIN -> lead().askAgain(deed.instance());
            case RELAY_LEADS -> lead().platform.relays();
            case HEAR_LEADS -> hear(deed.instance(), deed.much());
            case RELAY -> project(deed.instance()).platform.relays();
            case HEAR_PROJECTS -> lead().platform.hear(bus, lead().readers, deed.much());
            case HOLD -> spacePeople.hold(deed);
            case EXTEND -> spacePeople.extend(deed);
            case RELEASE -> spacePeople.release(deed);
            case LET -> spacePeople.let(deed);
            case VACATE -> spacePeople.vacate(deed);
            case END -> spacePeople.end(deed);
            case ENTER -> moneyPeople.enter(deed);
            case VERIFY -> moneyPeople.verify(deed);
            case REVOKE -> moneyPeople.revoke(deed);
            case CHANGE_OWNER -> moneyPeople.changeOwner(deed);
            case COUNT -> promises.countedRight(deed.lead(), deed.much());
            case TICK -> project(deed.instance()).job.run();
            case MINUTES_PASS -> times.pass(Duration.ofMinutes(deed.much()));
            case CLOCK_MOVES -> times.set("project-" + deed.instance(), Duration.ofMinutes(deed.much() - 10));
            case DAYS_PASS -> times.moveBusiness(deed.much());
            case REWIND -> {
                bus.rewind("lead", "project.project", deed.much());
                bus.rewind("project", "lead.lead", deed.much());
            }
        }
    }

    private boolean hear(int instance, int atMost) {
        var here = project(instance);
        return here.platform.hear(bus, here.readers, atMost);
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
                project(instance).job.run();
                busy.add(project(instance).platform.relays());
                busy.add(hear(instance, Integer.MAX_VALUE));
            }
            busy.add(lead().platform.relays());
            busy.add(lead().platform.hear(bus, lead().readers, Integer.MAX_VALUE));
            if (!busy.contains(true) && !lead().awaits()) {
                return;
            }
        }
        throw new Violation("There is no end of work");
    }

    @Override
    public void check() {
        promises.check();
    }
}
