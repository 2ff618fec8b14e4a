package yihao.talent.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What waits for its second person.
///
/// @param contract none of an end
/// @param ending of an end only
public record Proposal(
        Kind proposalKind,
        @Nullable Contract contract,
        @Nullable Ending ending,
        String by,
        Instant at) {

    public enum Kind {
        BEGIN,
        RENEW,
        CHANGE,
        END
    }
}
