package yihao.lead.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reporting unit.
///
/// @param ancestors from its parent up to the city
/// @param telephone of the office, for those it shall work with: nobody's own
/// @param endedOn its last day, where it has ended
/// @param workedBy the unit that has taken over its work: its successor, or who stands in while nobody works there
/// @param registeredOn in China; none of units from before that was kept
/// @param stood below which units before, the earliest first
public record Unit(
        UnitKind unitKind,
        String nameZh,
        String nameEn,
        @Nullable String parent,
        List<String> ancestors,
        @Nullable String divisionCode,
        @Nullable String telephone,
        boolean active,
        @Nullable LocalDate endedOn,
        @Nullable String workedBy,
        List<Territory> territories,
        @Nullable LocalDate registeredOn,
        List<Stood> stood) {

    public Unit {
        ancestors = List.copyOf(ancestors);
        territories = List.copyOf(territories);
        stood = List.copyOf(stood);
    }

    /// @param until the last day, in China
    record Stood(LocalDate until, List<String> ancestors) {

        Stood {
            ancestors = List.copyOf(ancestors);
        }
    }

    /// @param day from which on it stands there; where it stood for no whole day is not told
    Unit under(List<String> above, LocalDate day) {
        if (above.equals(ancestors)) {
            return this;
        }
        var since = stood.isEmpty() ? registeredOn : stood.getLast().until().plusDays(1);
        var before = new ArrayList<>(stood);
        if (since == null || since.isBefore(day)) {
            before.add(new Stood(day.minusDays(1), ancestors));
        }
        return next(above, active, endedOn, workedBy, territories).having(before);
    }

    Unit having(List<Stood> before) {
        return new Unit(
                unitKind,
                nameZh,
                nameEn,
                parent,
                ancestors,
                divisionCode,
                telephone,
                active,
                endedOn,
                workedBy,
                territories,
                registeredOn,
                before);
    }

    /// Whether its own people do its work, if there are any.
    boolean doesItsOwnWork() {
        return active && workedBy == null;
    }

    Unit ended(LocalDate lastDay, @Nullable String successor) {
        return next(ancestors, false, lastDay, successor, territories);
    }

    Unit workedBy(@Nullable String other) {
        return next(ancestors, active, endedOn, other, territories);
    }

    Unit lookingAfter(List<Territory> places) {
        return next(ancestors, active, endedOn, workedBy, places);
    }

    private Unit next(
            List<String> above,
            boolean isActive,
            @Nullable LocalDate lastDay,
            @Nullable String worker,
            List<Territory> places) {
        return new Unit(
                unitKind,
                nameZh,
                nameEn,
                parent,
                above,
                divisionCode,
                telephone,
                isActive,
                lastDay,
                worker,
                places,
                registeredOn,
                stood);
    }
}
