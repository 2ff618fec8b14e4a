package yihao.lead.simulation;

import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;

import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import yihao.kernel.Act;
import yihao.kernel.Act.RequestKey;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Investor;
import yihao.lead.LeadStatus;
import yihao.lead.World;
import yihao.lead.firstreport.IdentityKeys;
import yihao.lead.intake.ReportLead.Typed;
import yihao.reference.names.EnterpriseNames;
import yihao.testkit.simulation.Conductor;
import yihao.testkit.simulation.TwinBus;
import yihao.testkit.simulation.TwinStore;
import yihao.testkit.simulation.Violation;

/// Two instances of lead-service, one of project-service, a store, a bus, two clocks, and the people who work with
/// them.
final class LeadCity implements yihao.testkit.simulation.World<Deed> {

    private static final List<Actor> OFFICERS = List.of(OFFICE, ZHANGDIAN_OFFICER, LINZI_OFFICER);
    private static final List<String> FIRMS = List.of("贝斯精化有限公司", "东岳氟材料股份有限公司", "凯盛玻璃有限公司", "蓝帆医疗器械有限公司", "鲁维制药集团");
    private static final List<Set<String>> KEYS_OF = FIRMS.stream()
            .map(firm -> new IdentityKeys(EnterpriseNames.shipped()).of(World.investor(firm)))
            .toList();

    final TwinStore store = new TwinStore();
    final TwinBus bus = new TwinBus();
    final Times times = new Times();
    private final Fault fault;
    private final Lives lives;
    private final Deeds deeds = new Deeds();
    private final Promises promises = new Promises(this);

    LeadCity(Conductor conductor, Fault fault) {
        this.fault = fault;
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
    }

    private void perform(Deed deed) {
        switch (deed.kind()) {
            case REPORT -> report(deed);
            case HAND_OVER -> handOver(deed);
            case PROGRESS -> progress(deed);
            case CONVERT ->
                held(deed)
                        .ifPresent(lead ->
                                lead(deed.instance()).convertLead.convert(lead, ZHANGDIAN, act(BUREAU_PERSON, deed)));
            case RELAY -> relay(deed.instance());
            case RELAY_PROJECTS -> project().platform.relays();
            case HEAR_PROJECTS -> hear(lead(deed.instance()), deed.much());
            case HEAR_LEADS -> project().platform.hear(bus, project().readers, deed.much());
            case TICK -> lead(deed.instance()).jobs.forEach(Runnable::run);
            case HOURS_PASS -> times.pass(Duration.ofMinutes(deed.much()));
            case DAYS_PASS -> times.moveBusiness(deed.much());
            case REWIND -> {
                bus.rewind("lead", "project.project", deed.much());
                bus.rewind("project", "lead.lead", deed.much());
            }
        }
    }

    private void report(Deed deed) {
        var here = lead(deed.instance());
        var act = act(OFFICERS.get(deed.unit()), deed);
        promises.tried(deed, act.at());
        var typed = World.typed(investor(deed));
        var named = new Typed(
                Promises.title(deed),
                typed.content(),
                typed.investor(),
                typed.amount(),
                typed.industry(),
                typed.channel(),
                typed.sharing(),
                List.of(),
                null);
        door(here)
                .once(
                        act,
                        by -> here.reportLead
                                .report(named, by)
                                .map(made -> made.lead().id()))
                .ifPresent(id -> promises.acknowledged(deed, id));
    }

    private void progress(Deed deed) {
        var here = lead(deed.instance());
        held(deed)
                .ifPresent(lead -> door(here)
                        .once(
                                act(BUREAU_PERSON, deed),
                                by -> here.dispatchLead
                                        .recordProgress(lead, Promises.title(deed), null, by)
                                        .map(Versioned::id))
                        .ifPresent(id -> promises.acknowledged(deed, id)));
    }

    private void handOver(Deed deed) {
        var here = lead(deed.instance());
        held(deed).ifPresent(lead -> {
            var plain = act(BUREAU_PERSON, deed).withoutKey();
            here.judgeLead.judge(lead, World.allMet(), Map.of(), plain);
            here.dispatchLead.dispatch(lead, List.of(ZHANGDIAN), plain);
            here.dispatchLead.accept(
                    lead, ZHANGDIAN, act(ZHANGDIAN_OFFICER, deed).withoutKey());
        });
    }

    /// Looked up by who plays, not by the process: what goes wrong is to go wrong in its own calls.
    private Optional<String> held(Deed deed) {
        var keys = KEYS_OF.get(deed.firm());
        return store.look("lead", "leads", Filters.in("state.protection.keys", keys)).stream()
                .map(lead -> lead.getString("_id").getValue())
                .findFirst();
    }

    private static Investor investor(Deed deed) {
        return World.investor(FIRMS.get(deed.firm()));
    }

    private Act act(Actor actor, Deed deed) {
        var key = deed.kind() + "-" + deed.request();
        return new Act(actor, times.now(), null, key, new RequestKey(key, "body"), null);
    }

    private Door door(LeadLife here) {
        return new Door(here.platform.store, fault == Fault.KEY_KEPT_OUTSIDE_THE_DOCUMENT);
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

    /// Everybody works until there is nothing left to do.
    @Override
    public void settle() {
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
