package yihao.lead.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.Outreach;
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

    /// All that these units did, or the whole city, that says something of the time or keeps something in it from
    /// counting again, as it is read.
    ///
    /// @param since from when on a meeting keeps another from counting
    Stream<Doing> in(Period period, LocalDate since, Optional<Set<String>> units, Actor actor) {
        var told = new ToldDoings(leads, leadSight, actor, period.today());
        var made = visits.madeBetween(since, period.until(), units);
        return Stream.of(
                        Stream.concat(made, of(units, visits.madeInto(since))).map(told::visit),
                        of(units, trips.onBetween(period.from(), period.until()))
                                .map(told::trip),
                        of(units, stations.runningBetween(period.from(), period.until()))
                                .map(told::station),
                        of(units, promotions.onBetween(since, period.until())).map(told::promotion))
                .flatMap(one -> one);
    }

    /// What brought one of these leads before the time.
    Stream<Doing> before(Period period, Collection<String> named, Optional<Set<String>> units, Actor actor) {
        var told = new ToldDoings(leads, leadSight, actor, period.today());
        return Stream.concat(
                        of(units, visits.ledTo(named)).map(told::visit),
                        of(units, promotions.broughtAny(named)).map(told::promotion))
                .filter(doing -> doing.day().isBefore(period.from()));
    }

    /// The visits of one unit that begin in the time.
    Stream<Doing> visitsOf(String unit, Period period, Actor actor) {
        var told = new ToldDoings(leads, leadSight, actor, period.today());
        return visits.madeBetween(period.from(), period.until(), Optional.of(Set.of(unit)))
                .map(told::visit);
    }

    private static <T extends Outreach> Stream<Versioned<T>> of(
            Optional<Set<String>> units, Collection<Versioned<T>> found) {
        return found.stream()
                .filter(one ->
                        units.isEmpty() || !Collections.disjoint(one.state().units(), units.get()));
    }
}
