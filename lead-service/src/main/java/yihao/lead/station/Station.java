package yihao.lead.station;

import static yihao.lead.station.StationProblem.STATION_ENDED;
import static yihao.lead.station.StationProblem.STATION_END_UNFIT;
import static yihao.lead.station.StationProblem.STATION_NOT_YOURS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.lead.Contact;
import yihao.lead.Outreach;

/// L9: one stay of a unit's team in a place.
///
/// @param ending none while it goes on, or is over as planned
public record Station(
        String number,
        String unit,
        Plan plan,
        String enteredBy,
        Instant enteredAt,
        @Nullable Ending ending) implements Outreach {

    /// @param staff sealed; one person of one unit has one id in all its stays
    /// @param until the last day; the day before the first where it never began
    public record Plan(Place place, List<Contact> staff, LocalDate from, LocalDate until, String task) {

        public Plan {
            staff = List.copyOf(staff);
        }

        List<String> persons() {
            return staff.stream().map(Contact::personId).toList();
        }
    }

    /// @param country ISO 3166 alpha-2
    /// @param divisionCode in China
    public record Place(String country, @Nullable String divisionCode, String name) {}

    /// Before its time, or never begun.
    public record Ending(LocalDate plannedUntil, String reason, String by, Instant at) {}

    @Override
    public List<String> units() {
        return List.of(unit);
    }

    @Override
    public ProblemCode notYours() {
        return STATION_NOT_YOURS;
    }

    boolean hasBegun() {
        return !plan.until().isBefore(plan.from());
    }

    public boolean isRunningOn(LocalDate day) {
        return !day.isBefore(plan.from()) && !day.isAfter(plan.until());
    }

    Outcome<Station> change(Plan other) {
        return ending == null
                ? Outcome.done(new Station(number, unit, other, enteredBy, enteredAt, null))
                : Outcome.refused(STATION_ENDED);
    }

    /// @param on the last day; none where it never began
    Outcome<Station> end(@Nullable LocalDate on, Ending how) {
        if (ending != null) {
            return Outcome.refused(STATION_ENDED);
        }
        if (on != null && !isRunningOn(on)) {
            return Outcome.refused(new Refusal(STATION_END_UNFIT, Map.of("from", plan.from(), "until", plan.until())));
        }
        var last = on == null ? plan.from().minusDays(1) : on;
        var shorter = new Plan(plan.place(), plan.staff(), plan.from(), last, plan.task());
        return Outcome.done(new Station(number, unit, shorter, enteredBy, enteredAt, how));
    }
}
