package yihao.lead.chain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// L2: one firm on a chain supplies another in a year, and by which paper or office that is known.
///
/// @param supplier its entry of the register, as `customer`; either may be merged into another since
/// @param takenBack none while it counts
public record Supply(
        String id,
        String supplier,
        String customer,
        String source,
        int year,
        String by,
        Instant at,
        @Nullable TakenBack takenBack) {

    public record TakenBack(String by, Instant at, String reason) {}

    public boolean counts() {
        return takenBack == null;
    }

    Supply takenBack(TakenBack made) {
        return new Supply(id, supplier, customer, source, year, by, at, made);
    }
}
