package yihao.lead.trip.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Contact;
import yihao.lead.LeadsBrought;
import yihao.lead.Network;
import yihao.lead.OutreachSight;
import yihao.lead.trip.ReportTrip;
import yihao.lead.trip.Trip;
import yihao.lead.trip.TripFigures;
import yihao.lead.trip.TripStatus;
import yihao.platform.secrecy.Vault;

/// Shows a trip to one caller: who leads it and who goes along by name only to those who work it.
@Component
class TripViews {

    private final Network network;
    private final OutreachSight sight;
    private final ReportTrip reportTrip;
    private final TripFigures figures;
    private final Vault vault;

    TripViews(Network network, OutreachSight outreachSight, ReportTrip reportTrip, TripFigures figures, Vault vault) {
        this.network = network;
        this.sight = outreachSight;
        this.reportTrip = reportTrip;
        this.figures = figures;
        this.vault = vault;
    }

    /// @param due by when the unit reports on it
    /// @param figures what it comes to, by the visits that this caller is told of; none in a list
    /// @param actions what this caller may do now
    record TripView(
            String id,
            String number,
            long version,
            Network.Name unit,
            List<Network.Name> partners,
            String office,
            @Nullable String leader,
            List<Contact.Opened> members,
            int memberCount,
            String destination,
            LocalDate from,
            LocalDate until,
            String purpose,
            List<FirmView> firms,
            String plannedBy,
            Instant plannedAt,
            TripStatus status,
            Trip.@Nullable Report report,
            @Nullable String cancelledBecause,
            @Nullable LocalDate due,
            boolean overdue,
            @Nullable FiguresView figures,
            List<String> actions) {}

    /// @param reached whether it was called on; none in a list
    record FirmView(
            @Nullable String enterpriseId,
            String name,
            @Nullable Boolean reached) {}

    record FiguresView(int visits, int firms, int firmsReached, LeadsBrought brought) {}

    /// With what it comes to.
    TripView whole(Versioned<Trip> stored, Actor actor, LocalDate today) {
        return of(stored, actor, today, figures.of(stored, actor));
    }

    TripView row(Versioned<Trip> stored, Actor actor, LocalDate today) {
        return of(stored, actor, today, null);
    }

    private TripView of(Versioned<Trip> stored, Actor actor, LocalDate today, TripFigures.@Nullable Figures comesTo) {
        var trip = stored.state();
        var plan = trip.plan();
        var peopleToo = sight.mayWork(actor, trip);
        return new TripView(
                stored.id(),
                trip.number(),
                stored.version(),
                network.nameOf(trip.unit()),
                plan.partners().stream().map(network::nameOf).toList(),
                plan.office(),
                plan.leader() == null || !peopleToo
                        ? null
                        : plan.leader().opened(vault).name(),
                peopleToo
                        ? plan.members().stream().map(one -> one.opened(vault)).toList()
                        : List.of(),
                plan.members().size(),
                plan.destination(),
                trip.from(),
                trip.until(),
                plan.purpose(),
                firms(plan, comesTo),
                trip.plannedBy(),
                trip.plannedAt(),
                trip.status(),
                trip.report(),
                trip.cancelledBecause(),
                trip.due(),
                trip.due() != null && today.isAfter(trip.due()),
                comesTo == null ? null : figures(comesTo),
                reportTrip.actions(actor, trip));
    }

    private static List<FirmView> firms(Trip.Plan plan, TripFigures.@Nullable Figures comesTo) {
        return IntStream.range(0, plan.firms().size())
                .mapToObj(at -> {
                    var firm = plan.firms().get(at);
                    return new FirmView(
                            firm.enterpriseId(),
                            firm.name(),
                            comesTo == null ? null : comesTo.reached().get(at));
                })
                .toList();
    }

    private static FiguresView figures(TripFigures.Figures comesTo) {
        var reached = (int) comesTo.reached().stream().filter(one -> one).count();
        return new FiguresView(comesTo.visits(), comesTo.reached().size(), reached, comesTo.brought());
    }
}
