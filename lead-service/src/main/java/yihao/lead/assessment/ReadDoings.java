package yihao.lead.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.promotion.Promotions;
import yihao.lead.station.Stations;
import yihao.lead.trip.Trips;
import yihao.lead.visit.Visits;

/// Reads what is on record of visits, trips, stays and events.
final class ReadDoings {

    private final Visits visits;
    private final Trips trips;
    private final Stations stations;
    private final Promotions promotions;
    private final Leads leads;
    private final LeadSight leadSight;

    ReadDoings(Visits visits, Trips trips, Stations stations, Promotions promotions, Leads leads, LeadSight leadSight) {
        this.visits = visits;
        this.trips = trips;
        this.stations = stations;
        this.promotions = promotions;
        this.leads = leads;
        this.leadSight = leadSight;
    }

    ToldDoings toldTo(Actor actor, LocalDate today) {
        return new ToldDoings(leads, leadSight, actor, today);
    }

    /// All that these units did, or the whole city, that says something of the time or keeps something in it from
    /// counting again, as it is read.
    ///
    /// @param since from when on a meeting keeps another from counting
    Stream<Doing> in(Period period, LocalDate since, Optional<Set<String>> units, ToldDoings told) {
        return Stream.<Supplier<Stream<Doing>>>of(
                        () -> visits.madeBetween(since, period.until(), units).map(told::visit),
                        () -> visits.madeInto(since, units).stream().map(told::visit),
                        () -> trips.onBetween(period.from(), period.until(), units).stream()
                                .map(told::trip),
                        () -> stations.runningBetween(period.from(), period.until(), units).stream()
                                .map(told::station),
                        () -> promotions.onBetween(since, period.until(), units).stream()
                                .map(told::promotion))
                .flatMap(Supplier::get);
    }

    /// What brought one of these leads before the time.
    Stream<Doing> before(Period period, Collection<String> named, Optional<Set<String>> units, ToldDoings told) {
        return Stream.concat(
                        visits.ledTo(named, period.from()).stream().map(told::visit),
                        promotions.broughtAny(named, period.from()).stream().map(told::promotion))
                .filter(doing -> units.isEmpty() || !Collections.disjoint(doing.units(), units.get()));
    }

    /// The visits of one unit that begin in the time.
    Stream<Doing> visitsOf(String unit, Period period, ToldDoings told) {
        return visits.madeBetween(period.from(), period.until(), Optional.of(Set.of(unit)))
                .map(told::visit);
    }
}
