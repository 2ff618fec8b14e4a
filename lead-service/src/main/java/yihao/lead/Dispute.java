package yihao.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// L4: another unit says that it was first. A person decides in writing who keeps the protection.
///
/// @param unit who claims
/// @param by the person who filed it
/// @param ruling none while it is open
public record Dispute(
        String number,
        String unit,
        String by,
        Instant at,
        String claim,
        @Nullable Ruling ruling) {

    public enum Keeper {
        /// The unit that holds it keeps the protection.
        HOLDER,
        /// The protection passes to the unit that claims.
        CLAIMANT
    }

    public record Ruling(Keeper keeper, String by, Instant at, String reason) {}

    public boolean isOpen() {
        return ruling == null;
    }

    Dispute ruled(Ruling decided) {
        return new Dispute(number, unit, by, at, claim, decided);
    }
}
