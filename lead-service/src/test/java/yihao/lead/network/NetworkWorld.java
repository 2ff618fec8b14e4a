package yihao.lead.network;

import static yihao.kernel.Function.SECURITY_ADMINISTRATOR;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.testkit.twins.Acts.actor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.lead.Network;
import yihao.lead.World;
import yihao.lead.network.AppointOfficer.Appointment;
import yihao.lead.network.RegisterUnit.UnitFacts;
import yihao.reference.Divisions;
import yihao.reference.Industries;
import yihao.testkit.twins.InMemoryPersonKeys;

/// A city with a district, two squads below it, and whatever work is said to wait.
final class NetworkWorld {

    static final Act ADMIN = at(actor("security.admin", World.CITY, SECURITY_ADMINISTRATOR), "2026-09-01T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final String CITY = "city-zibo";
    static final String DISTRICT = "district-zhangdian";
    static final String FIRST = "squad-01";
    static final String SECOND = "squad-02";

    final TwinUnits units = new TwinUnits();
    final TwinOfficers officers = new TwinOfficers();
    final Map<String, Map<String, Integer>> waiting = new HashMap<>();
    final Map<String, Map<String, Integer>> inName = new HashMap<>();
    boolean othersAnswer = true;
    final OpenWork openWork = (anybody, _) -> waitingIn(anybody.units());
    final Network network = new UnitNetwork(units, new TerritoryFit(Industries.shipped()));
    final HandOverWork handOver = new HandOverWork(units, officers, openWork);
    final RegisterUnit registerUnit = new RegisterUnit(units, officers, Divisions.shipped());
    final AppointOfficer appointOfficer =
            new AppointOfficer(officers, units, openWork, handOver, this::named, InMemoryPersonKeys.vault());
    final NameDeputy nameDeputy = new NameDeputy(officers);

    NetworkWorld() {
        register(CITY, null, ADMIN);
        register(DISTRICT, CITY, ADMIN);
        register(FIRST, DISTRICT, ADMIN);
        register(SECOND, DISTRICT, ADMIN);
    }

    private Outcome<Map<String, Integer>> named(String subject) {
        return othersAnswer
                ? Outcome.done(inName.getOrDefault(subject, Map.of()))
                : Outcome.refused(NetworkProblem.WORK_IN_NAME_UNKNOWN);
    }

    private Map<String, Integer> waitingIn(Collection<String> places) {
        var all = new HashMap<String, Integer>();
        places.forEach(place ->
                waiting.getOrDefault(place, Map.of()).forEach((kind, count) -> all.merge(kind, count, Integer::sum)));
        return all;
    }

    void register(String id, @Nullable String parent, Act act) {
        var facts = new UnitFacts(UnitKind.SQUAD, "名", "Name", parent, null, null, null);
        done(registerUnit.register(id, facts, act));
    }

    void appoint(String subject, String unit, Function... functions) {
        done(appointOfficer.appoint(subject, open(unit, functions), ADMIN));
    }

    static Appointment open(String unit, Function... functions) {
        return new Appointment("演示", unit, Set.of(functions), LocalDate.of(2026, 1, 1), null, null, null);
    }

    /// Closed at the end of today.
    static Appointment closing(String unit, @Nullable String workGoesTo, Function... functions) {
        return new Appointment("演示", unit, Set.of(functions), LocalDate.of(2026, 1, 1), TODAY, workGoesTo, null);
    }

    Actor onDuty(String subject, LocalDate day) {
        return new OfficersOnDuty(officers, null).find(subject, subject, day).orElseThrow();
    }

    Unit unit(String id) {
        return units.find(id).orElseThrow().state();
    }

    Officer officer(String subject) {
        return officers.find(subject).orElseThrow().state();
    }
}
