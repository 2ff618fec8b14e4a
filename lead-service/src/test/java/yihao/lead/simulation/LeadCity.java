package yihao.lead.simulation;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.random.RandomGenerator;
import yihao.lead.LeadStatus;
import yihao.testkit.simulation.Conductor;
import yihao.testkit.simulation.Times;
import yihao.testkit.simulation.TwinBus;
import yihao.testkit.simulation.TwinStore;
import yihao.testkit.simulation.Violation;
import yihao.testkit.simulation.World;

/// Two instances of lead-service, one of project-service, a store, a bus, two clocks, and the people who work with
/// them.
final class LeadCity implements World<Deed> {

    final TwinStore store = new TwinStore();
    final TwinBus bus = new TwinBus();
    final Times times = new Times();
    private final Fault fault;
    private final Lives lives;
    private final Deeds deeds = new Deeds();
    private final Promises promises = new Promises(this);
    private final People people;

    LeadCity(Conductor conductor, Fault fault) {
        this.fault = fault;
        this.people = new People(this, promises, fault == Fault.KEY_KEPT_OUTSIDE_THE_DOCUMENT);
        this.lives = new Lives(conductor, store, bus, times, fault);
        if (fault == Fault.FIRST_REPORT_BY_READ_THEN_WRITE) {
            store.forgetUnique("state.protection.keys");
        }
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
        if (deed.kind() == Deed.Kind.HEAR_PROJECTS || deed.kind() == Deed.Kind.HEAR_LEADS) {
            promises.noCopyFallsBack();
        }
    }

    private void perform(Deed deed) {
        switch (deed.kind()) {
            case REPORT -> people.report(deed);
            case HAND_OVER -> people.handOver(deed);
            case PROGRESS -> people.progress(deed);
            case CONVERT -> people.convert(deed);
            case LET_GO -> people.letGo(deed);
            case HAND_BACK -> people.handBack(deed);
            case PICK -> people.pick(deed);
            case COMPARE -> people.compare(deed);
            case DISPUTE -> people.dispute(deed);
            case RULE -> people.rule(deed);
            case RELAY -> relay(deed.instance());
            case RELAY_PROJECTS -> project().platform.relays();
            case HEAR_PROJECTS -> hear(lead(deed.instance()), deed.much());
            case HEAR_LEADS -> project().platform.hear(bus, project().readers, deed.much());
            case TICK -> lead(deed.instance()).jobs.forEach(Runnable::run);
            case HOURS_PASS -> times.pass(Duration.ofMinutes(deed.much()));
            case CLOCK_MOVES -> times.set("lead-" + deed.instance(), Duration.ofMinutes(deed.much() - 10));
            case DAYS_PASS -> times.moveBusiness(deed.much());
            case REWIND -> {
                bus.rewind("lead", "project.project", deed.much());
                bus.rewind("project", "lead.lead", deed.much());
            }
        }
    }

    private boolean relay(int instance) {
        var here = lead(instance).platform;
        return fault == Fault.RELAY_TRIMS_BEFORE_PUBLISHING ? new TrimsFirst(here).round() : here.relays();
    }

    private boolean hear(LeadLife here, int atMost) {
        return here.platform.hear(bus, here.readers, atMost);
    }

    LeadLife lead(int instance) {
        return lives.lead(instance);
    }

    ProjectLife project() {
        return lives.project();
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
                lead(instance).jobs.forEach(Runnable::run);
                busy.add(relay(instance));
                busy.add(hear(lead(instance), Integer.MAX_VALUE));
            }
            busy.add(project().platform.relays());
            busy.add(project().platform.hear(bus, project().readers, Integer.MAX_VALUE));
            if (!busy.contains(true) && lead(1).leads.awaitingProject(1).isEmpty()) {
                return;
            }
        }
        throw new Violation("There is no end of work: "
                + store.look("lead", "leads").stream()
                        .filter(lead -> LeadStatus.CONVERSION_REQUESTED
                                .name()
                                .equals(lead.getDocument("state")
                                        .getString("status")
                                        .getValue()))
                        .count()
                + " conversions wait");
    }

    @Override
    public void check() {
        promises.check();
    }
}
