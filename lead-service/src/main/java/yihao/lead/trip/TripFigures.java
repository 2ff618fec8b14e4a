package yihao.lead.trip;

import java.util.List;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.LeadsBrought;
import yihao.lead.enterprise.Aliases;
import yihao.lead.enterprise.MergedFirms;
import yihao.lead.visit.Visit;
import yihao.lead.visit.VisitStatus;
import yihao.lead.visit.Visits;

/// L9: what a trip comes to, by the visits that were made on it and that the actor is told of; a lead
/// that the actor sees counts once, however many visits led to it.
public final class TripFigures {

    private final Visits visits;
    private final Leads leads;
    private final LeadSight sight;
    private final Aliases aliases;

    public TripFigures(Visits visits, Leads leads, LeadSight sight, Aliases aliases) {
        this.visits = visits;
        this.leads = leads;
        this.sight = sight;
        this.aliases = aliases;
    }

    /// @param reached for each firm that was to be called on, whether it was
    public record Figures(int visits, List<Boolean> reached, LeadsBrought brought) {

        public Figures {
            reached = List.copyOf(reached);
        }
    }

    public Figures of(Versioned<Trip> trip, Actor actor) {
        var made = visits.onTrip(actor, trip.id()).stream()
                .filter(visit -> visit.status() == VisitStatus.MADE)
                .toList();
        var merged = MergedFirms.of(aliases);
        var reached = trip.state().plan().firms().stream()
                .map(firm -> made.stream()
                        .anyMatch(visit -> merged.areOne(visit.plan().firmKeys(), firm.keys())))
                .toList();
        return new Figures(made.size(), reached, brought(made, actor));
    }

    private LeadsBrought brought(List<Visit> made, Actor actor) {
        return LeadsBrought.of(made.stream()
                .flatMap(visit -> java.util.stream.Stream.ofNullable(visit.led()))
                .map(Visit.Led::leadId)
                .distinct()
                .flatMap(lead -> leads.find(lead).stream())
                .map(Versioned::state)
                .filter(lead -> sight.sees(actor, lead)));
    }
}
