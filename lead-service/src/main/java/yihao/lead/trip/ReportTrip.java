package yihao.lead.trip;

import static yihao.lead.trip.TripProblem.TRIP_NOT_OVER;
import static yihao.lead.trip.TripProblem.TRIP_PERIOD_UNFIT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.DaySpan;
import yihao.lead.OutreachSight;
import yihao.rules.RuleBook;

/// L9: what came of a trip is reported once, from its last day on.
public final class ReportTrip {

    private final Trips trips;
    private final OutreachSight sight;
    private final RuleBook<TripRule> book;

    public ReportTrip(Trips trips, OutreachSight sight, RuleBook<TripRule> book) {
        this.trips = trips;
        this.sight = sight;
        this.book = book;
    }

    /// @param from first and last day that it took in the end; as planned where they are not said
    public Outcome<Versioned<Trip>> report(
            String id, @Nullable LocalDate from, @Nullable LocalDate until, String text, Act act) {
        return sight.decide(trips, id, TripAction.REPORTED, act, trip -> {
            var plan = trip.plan();
            var made = new Trip.Report(
                    from == null ? plan.from() : from,
                    until == null ? plan.until() : until,
                    text,
                    act.actor().subject(),
                    act.at(),
                    trip.due());
            return inTime(made, act).flatMap(trip::report);
        });
    }

    private Outcome<Trip.Report> inTime(Trip.Report made, Act act) {
        var today = CityTime.day(act.at());
        var longest = book.inForce(today).orElseThrow().rules().longestDays();
        if (!new DaySpan(made.from(), made.until()).fits(longest)) {
            return Outcome.refused(Refusal.of(TRIP_PERIOD_UNFIT, "most", longest));
        }
        return made.until().isAfter(today)
                ? Outcome.refused(Refusal.of(TRIP_NOT_OVER, "date", made.until()))
                : Outcome.done(made);
    }

    /// What the actor may do with it now.
    public List<String> actions(Actor actor, Trip trip) {
        return trip.status() == TripStatus.PLANNED && sight.mayWork(actor, trip)
                ? List.of("report", "change", "cancel")
                : List.of();
    }
}
