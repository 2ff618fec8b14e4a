package yihao.lead.targetlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.lead.ChainPosition;

/// L2: a firm on a target list.
///
/// @param enterpriseId its entry of the register, which may be merged into another since
/// @param assignment to the unit that looks after it; none while nobody does
/// @param takenOff none while it stands on the list
public record Target(
        String id,
        String enterpriseId,
        Place place,
        @Nullable Assignment assignment,
        String addedBy,
        Instant addedAt,
        @Nullable TakenOff takenOff) {

    /// Its place in an industry chain, as far as it is said.
    public record Place(@Nullable String chain, @Nullable ChainPosition position) {}

    /// @param dueOn by when it is to be reached; none where no day is set
    public record Assignment(String unit, @Nullable LocalDate dueOn, String by, Instant at) {

        boolean isTo(String other, @Nullable LocalDate day) {
            return unit.equals(other) && Objects.equals(dueOn, day);
        }
    }

    public record TakenOff(String by, Instant at, String reason) {}

    static Target added(String id, String enterpriseId, Place place, String by, Instant at) {
        return new Target(id, enterpriseId, place, null, by, at, null);
    }

    public boolean stands() {
        return takenOff == null;
    }

    boolean isDue() {
        return assignment != null && assignment.dueOn() != null;
    }

    Target placed(Place other) {
        return new Target(id, enterpriseId, other, assignment, addedBy, addedAt, takenOff);
    }

    /// Assigned to the same unit by the same day it stays as it was; to nobody where there is none.
    Target assigned(@Nullable Assignment to) {
        var same = to != null && assignment != null && assignment.isTo(to.unit(), to.dueOn());
        return same ? this : new Target(id, enterpriseId, place, to, addedBy, addedAt, takenOff);
    }

    Target takenOff(TakenOff off) {
        return new Target(id, enterpriseId, place, assignment, addedBy, addedAt, off);
    }
}
