package yihao.lead.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.DaySpan;
import yihao.lead.Lead;
import yihao.lead.LeadSight;
import yihao.lead.LeadStatus;
import yihao.lead.Leads;
import yihao.lead.assessment.Doing.Brought;
import yihao.lead.assessment.Doing.FirmMet;
import yihao.lead.assessment.Doing.Out;
import yihao.lead.assessment.Doing.Owed;
import yihao.lead.promotion.Invited;
import yihao.lead.promotion.Promotion;
import yihao.lead.station.Station;
import yihao.lead.trip.Trip;
import yihao.lead.trip.TripStatus;
import yihao.lead.visit.NextStep;
import yihao.lead.visit.Visit;

/// What each kind of record says was done, as one reader is told of it.
final class ToldDoings {

    private static final Set<Measure> BROUGHT = Set.of(Measure.LEAD, Measure.CONVERSION);
    private static final Set<Measure> ALL = Set.of(Measure.ENCOUNTER, Measure.FIRM, Measure.LEAD, Measure.CONVERSION);

    private final Leads leads;
    private final LeadSight sight;
    private final Actor actor;
    private final LocalDate today;
    private final Map<String, Optional<Brought>> known = new HashMap<>();

    ToldDoings(Leads leads, LeadSight sight, Actor actor, LocalDate today) {
        this.leads = leads;
        this.sight = sight;
        this.actor = actor;
        this.today = today;
    }

    Doing visit(Versioned<Visit> stored) {
        var visit = stored.state();
        var firm = visit.plan().firm().displayName();
        var stay = visit.stay();
        return new Doing(
                new Source(Source.Kind.VISIT, stored.id(), visit.number(), firm, stay.from()),
                visit.units(),
                visit.unit(),
                new Out(new DaySpan(stay.from(), stay.until()), stay::on),
                List.of(new FirmMet(firm, visit.plan().firmKeys())),
                visit.steps().stream().map(this::step).toList(),
                brought(Stream.ofNullable(visit.led()).map(Visit.Led::leadId)),
                told(true));
    }

    /// A step that is not due yet says nothing.
    private Owed step(NextStep step) {
        var open = step.isOpen() && !today.isAfter(step.on());
        return new Owed(Measure.STEP_IN_TIME, step.text(), !step.isOpen(), open ? null : step.isInTime());
    }

    /// It has taken the days that its report says; the firms met on it are those of its visits.
    Doing trip(Versioned<Trip> stored) {
        var trip = stored.state();
        var days = new DaySpan(trip.from(), trip.until());
        var owed = new Owed(
                Measure.REPORT_IN_TIME, trip.plan().destination(), trip.status() == TripStatus.REPORTED, inTime(trip));
        return new Doing(
                new Source(
                        Source.Kind.TRIP,
                        stored.id(),
                        trip.number(),
                        trip.plan().destination(),
                        trip.from()),
                trip.units(),
                trip.unit(),
                trip.report() == null ? Out.nobody(trip.from()) : new Out(days, _ -> BigDecimal.ONE),
                List.of(),
                trip.until().isAfter(today) ? List.of() : List.of(owed),
                List.of(),
                Set.of());
    }

    private @Nullable Boolean inTime(Trip trip) {
        if (trip.report() != null) {
            return trip.report().isInTime().orElse(null);
        }
        return trip.due() != null && today.isAfter(trip.due()) ? false : null;
    }

    Doing station(Versioned<Station> stored) {
        var station = stored.state();
        var plan = station.plan();
        return new Doing(
                new Source(
                        Source.Kind.STATION,
                        stored.id(),
                        station.number(),
                        plan.place().name(),
                        plan.from()),
                station.units(),
                station.unit(),
                new Out(new DaySpan(plan.from(), plan.until()), _ -> BigDecimal.ONE),
                List.of(),
                List.of(),
                List.of(),
                Set.of());
    }

    /// The firms met are those that came, on its first day.
    Doing promotion(Versioned<Promotion> stored) {
        var event = stored.state();
        var plan = event.plan();
        var standing = event.invited().stream().filter(Invited::stands).toList();
        return new Doing(
                new Source(Source.Kind.PROMOTION, stored.id(), event.number(), plan.name(), plan.from()),
                event.units(),
                event.unit(),
                new Out(new DaySpan(plan.from(), plan.until()), _ -> BigDecimal.ONE),
                standing.stream()
                        .filter(Invited::hasCome)
                        .map(one -> new FirmMet(one.firm().name(), one.firm().keys()))
                        .toList(),
                List.of(),
                brought(event.leads().stream().map(Promotion.CameFrom::leadId)),
                told(standing.stream().map(Invited::came).anyMatch(Objects::nonNull)));
    }

    private static Set<Measure> told(boolean ofFirmsToo) {
        return ofFirmsToo ? ALL : BROUGHT;
    }

    private List<Brought> brought(Stream<String> ids) {
        return ids.distinct()
                .flatMap(id -> known.computeIfAbsent(id, this::seen).stream())
                .toList();
    }

    private Optional<Brought> seen(String id) {
        return leads.find(id)
                .map(Versioned::state)
                .filter(lead -> sight.sees(actor, lead))
                .map(lead -> brought(id, lead));
    }

    private static Brought brought(String id, Lead lead) {
        return new Brought(id, lead.number(), lead.status() == LeadStatus.CONVERTED);
    }
}
