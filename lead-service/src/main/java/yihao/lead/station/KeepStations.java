package yihao.lead.station;

import static yihao.lead.station.StationProblem.MAY_NOT_STATION;
import static yihao.lead.station.StationProblem.STATION_PERIOD_UNFIT;
import static yihao.lead.station.StationProblem.STATION_REASON_MISSING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Contact;
import yihao.lead.DaySpan;
import yihao.lead.OutreachSight;
import yihao.lead.station.Station.Ending;
import yihao.reference.Divisions;

/// L9: a unit stations a team, changes what is known of it, and ends it before its time with a reason. Who is in two
/// places on one day is told, not refused: hand-overs overlap, and one name may be two people.
public final class KeepStations {

    private static final int LONGEST_DAYS = 3 * 366;

    private final Stations stations;
    private final OutreachSight sight;
    private final NamePlace places;

    public KeepStations(Stations stations, OutreachSight sight, Divisions divisions) {
        this.stations = stations;
        this.sight = sight;
        this.places = new NamePlace(divisions);
    }

    /// @param place in China a division by code or name, elsewhere a city
    /// @param staff sealed
    public record TypedStation(
            String country, String place, List<Contact> staff, LocalDate from, LocalDate until, String task) {}

    public Outcome<Versioned<Station>> station(TypedStation typed, Act act) {
        return checked(typed, act)
                .map(plan -> new Station(
                        stations.newNumber(CityTime.day(act.at()).getYear()),
                        act.actor().unit(),
                        plan,
                        act.actor().subject(),
                        act.at(),
                        null))
                .map(station -> stations.add(stations.newId(), station, StationAction.STATIONED, act));
    }

    public Outcome<Versioned<Station>> change(String id, TypedStation typed, Act act) {
        return checked(typed, act)
                .flatMap(plan ->
                        sight.decide(stations, id, StationAction.CHANGED, act, station -> station.change(plan)));
    }

    /// @param on the last day; none where it never began
    public Outcome<Versioned<Station>> end(String id, @Nullable LocalDate on, Act act) {
        var reason = act.reason();
        return sight.decide(stations, id, StationAction.ENDED, act, station -> {
            if (reason == null || reason.isBlank()) {
                return Outcome.refused(STATION_REASON_MISSING);
            }
            return station.end(
                    on, new Ending(station.plan().until(), reason, act.actor().subject(), act.at()));
        });
    }

    public Optional<Versioned<Station>> find(Actor actor, String id) {
        return stations.find(id).filter(station -> sight.sees(actor, station.state()));
    }

    /// The other stays that its people have on its days, as far as the actor sees and works them.
    public List<Versioned<Station>> overlapping(Versioned<Station> station, Actor actor) {
        var plan = station.state().plan();
        if (!station.state().hasBegun() || !sight.mayWork(actor, station.state())) {
            return List.of();
        }
        return stations.of(plan.persons(), plan.from(), plan.until()).stream()
                .filter(other -> !other.id().equals(station.id())
                        && other.state().hasBegun()
                        && sight.mayWork(actor, other.state()))
                .toList();
    }

    /// What the actor may do with it now.
    public List<String> actions(Actor actor, Station station) {
        return station.ending() == null && sight.mayWork(actor, station) ? List.of("change", "end") : List.of();
    }

    private Outcome<Station.Plan> checked(TypedStation typed, Act act) {
        if (!OutreachSight.mayEnter(act.actor())) {
            return Outcome.refused(MAY_NOT_STATION);
        }
        return !new DaySpan(typed.from(), typed.until()).fits(LONGEST_DAYS)
                ? Outcome.refused(Refusal.of(STATION_PERIOD_UNFIT, "most", LONGEST_DAYS))
                : places.named(typed.country(), typed.place())
                        .map(place ->
                                new Station.Plan(place, typed.staff(), typed.from(), typed.until(), typed.task()));
    }
}
