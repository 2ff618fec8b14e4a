package yihao.lead.chain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// L2: the place of a firm on a link of an industry chain.
///
/// @param link its id
/// @param enterpriseId the firm's entry of the register, which may be merged into another since
/// @param presence the firm's, the same on all links on which it stands
/// @param takenOff none while it stands there
public record ChainFirm(
        String id,
        String link,
        String enterpriseId,
        Presence presence,
        String placedBy,
        Instant placedAt,
        @Nullable TakenOff takenOff) {

    /// Whether the firm is in the city, or is one to be won for it.
    public enum Presence {
        HERE,
        ELSEWHERE
    }

    public record TakenOff(String by, Instant at, String reason) {}

    public boolean stands() {
        return takenOff == null;
    }

    boolean standsOn(String other) {
        return stands() && link.equals(other);
    }

    ChainFirm with(Presence other) {
        return new ChainFirm(id, link, enterpriseId, other, placedBy, placedAt, takenOff);
    }

    ChainFirm takenOff(TakenOff off) {
        return new ChainFirm(id, link, enterpriseId, presence, placedBy, placedAt, off);
    }
}
