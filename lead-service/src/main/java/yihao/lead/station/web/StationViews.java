package yihao.lead.station.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Contact;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.lead.station.KeepStations;
import yihao.lead.station.Station;
import yihao.lead.station.StationFigures;
import yihao.lead.station.StationFigures.Figures;
import yihao.platform.secrecy.Vault;

/// Shows a stationed team to one caller: its people by name only to those who work it.
@Component
class StationViews {

    private final Network network;
    private final OutreachSight sight;
    private final KeepStations keepStations;
    private final StationFigures stationFigures;
    private final Vault vault;

    StationViews(
            Network network,
            OutreachSight outreachSight,
            KeepStations keepStations,
            StationFigures stationFigures,
            Vault vault) {
        this.network = network;
        this.sight = outreachSight;
        this.keepStations = keepStations;
        this.stationFigures = stationFigures;
        this.vault = vault;
    }

    /// @param until the last day, before the first where it never began
    /// @param figures of the unit's visits on these days so far; none in a list
    /// @param overlapping other stays of the same people on the same days; none in a list
    /// @param actions what this caller may do now
    record StationView(
            String id,
            String number,
            long version,
            Network.Name unit,
            Station.Place place,
            List<Contact.Opened> staff,
            int staffCount,
            LocalDate from,
            LocalDate until,
            String task,
            String enteredBy,
            Instant enteredAt,
            boolean running,
            Station.@Nullable Ending ending,
            @Nullable Figures figures,
            List<OverlapView> overlapping,
            List<String> actions) {}

    /// @param people who are in both
    record OverlapView(String id, String number, String place, LocalDate from, LocalDate until, List<String> people) {}

    /// With what its visits come to.
    StationView whole(Versioned<Station> stored, Actor actor, LocalDate today) {
        var station = stored.state();
        var overlapping = keepStations.overlapping(stored, actor).stream()
                .map(other -> overlap(station, other))
                .toList();
        return of(stored, actor, today, stationFigures.of(station, actor, today), overlapping);
    }

    StationView row(Versioned<Station> stored, Actor actor, LocalDate today) {
        return of(stored, actor, today, null, List.of());
    }

    private OverlapView overlap(Station station, Versioned<Station> other) {
        var plan = other.state().plan();
        var here = station.plan().staff().stream().map(Contact::personId).toList();
        var both = plan.staff().stream()
                .filter(one -> here.contains(one.personId()))
                .map(one -> one.opened(vault).name())
                .toList();
        return new OverlapView(
                other.id(), other.state().number(), plan.place().name(), plan.from(), plan.until(), both);
    }

    private StationView of(
            Versioned<Station> stored,
            Actor actor,
            LocalDate today,
            @Nullable Figures figures,
            List<OverlapView> overlapping) {
        var station = stored.state();
        var plan = station.plan();
        return new StationView(
                stored.id(),
                station.number(),
                stored.version(),
                network.nameOf(station.unit()),
                plan.place(),
                sight.mayWork(actor, station)
                        ? plan.staff().stream().map(one -> one.opened(vault)).toList()
                        : List.of(),
                plan.staff().size(),
                plan.from(),
                plan.until(),
                plan.task(),
                station.enteredBy(),
                station.enteredAt(),
                station.isRunningOn(today),
                station.ending(),
                figures,
                overlapping,
                keepStations.actions(actor, station));
    }
}
