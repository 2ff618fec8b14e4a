package yihao.lead.trip;

import static yihao.lead.trip.TripProblem.TRIP_CANCELLED;
import static yihao.lead.trip.TripProblem.TRIP_NOT_YOURS;
import static yihao.lead.trip.TripProblem.TRIP_REPORTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.lead.Contact;
import yihao.lead.Firm;
import yihao.lead.Outreach;

/// L9: one trip that a leader leads, from the plan to what came of it.
///
/// @param unit which organises it and owes the report
/// @param due the day by whose end the unit reports what came of it
public record Trip(
        String number,
        String unit,
        Plan plan,
        String plannedBy,
        Instant plannedAt,
        TripStatus status,
        @Nullable Report report,
        @Nullable String cancelledBecause,
        @Nullable LocalDate due)
        implements Outreach {

    /// @param office of the leader, such as 分管副市长
    /// @param leader by name, sealed, where it is said
    /// @param members who goes along, sealed
    /// @param partners units that take part besides the one that organises it
    /// @param firms to be called on
    public record Plan(
            String office,
            @Nullable Contact leader,
            List<Contact> members,
            List<String> partners,
            String destination,
            LocalDate from,
            LocalDate until,
            String purpose,
            List<Firm> firms) {

        public Plan {
            members = List.copyOf(members);
            partners = List.copyOf(partners);
            firms = List.copyOf(firms);
        }
    }

    /// @param from the first day that it took in the end, `until` the last
    /// @param due the day by whose end it was owed; not known of reports from before that was kept
    public record Report(
            LocalDate from,
            LocalDate until,
            String text,
            String by,
            Instant at,
            @Nullable LocalDate due) {

        /// By the end of its day, in China; not known where the day is not.
        public Optional<Boolean> isInTime() {
            return Optional.ofNullable(due).map(day -> at.isBefore(CityTime.endOf(day)));
        }
    }

    static Trip planned(String number, String unit, Plan plan, String by, Instant at, LocalDate reportBy) {
        return new Trip(number, unit, plan, by, at, TripStatus.PLANNED, null, null, reportBy);
    }

    @Override
    public List<String> units() {
        return Stream.concat(Stream.of(unit), plan.partners().stream())
                .distinct()
                .toList();
    }

    /// A unit that only takes part does not change the plan.
    @Override
    public List<String> keepers() {
        return List.of(unit);
    }

    @Override
    public ProblemCode notYours() {
        return TRIP_NOT_YOURS;
    }

    public LocalDate from() {
        return report == null ? plan.from() : report.from();
    }

    public LocalDate until() {
        return report == null ? plan.until() : report.until();
    }

    Outcome<Trip> change(Plan other, LocalDate reportBy) {
        return whileOpen(planned(number, unit, other, plannedBy, plannedAt, reportBy));
    }

    Outcome<Trip> report(Report made) {
        return whileOpen(new Trip(number, unit, plan, plannedBy, plannedAt, TripStatus.REPORTED, made, null, null));
    }

    Outcome<Trip> cancel(String reason) {
        return whileOpen(new Trip(number, unit, plan, plannedBy, plannedAt, TripStatus.CANCELLED, null, reason, null));
    }

    private Outcome<Trip> whileOpen(Trip next) {
        return switch (status) {
            case PLANNED -> Outcome.done(next);
            case REPORTED -> Outcome.refused(TRIP_REPORTED);
            case CANCELLED -> Outcome.refused(TRIP_CANCELLED);
        };
    }
}
