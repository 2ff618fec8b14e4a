package yihao.project.offer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Money;

/// Rule OF-06: an investor who is interested in an offer.
///
/// @param unit which brought the investor
/// @param on the day of it
public record Interest(
        String id,
        Investor investor,
        String unit,
        LocalDate on,
        State state,
        Mark recorded,
        @Nullable Mark ended) {

    /// @param country ISO 3166 alpha-2
    /// @param amount what it would invest
    public record Investor(
            String name,
            @Nullable String creditCode,
            String country,
            @Nullable Money amount) {}

    public enum State {
        RECORDED,
        IN_TALKS,
        /// Its talks ended without a result, or the offer did.
        ENDED,
        TAKEN
    }

    static Interest recorded(String id, Investor investor, String unit, LocalDate on, Act act) {
        return new Interest(id, investor, unit, on, State.RECORDED, Mark.of(act), null);
    }

    boolean isOpen() {
        return state == State.RECORDED || state == State.IN_TALKS;
    }

    Interest inTalks() {
        return new Interest(id, investor, unit, on, State.IN_TALKS, recorded, null);
    }

    Interest ended(State how, Act act) {
        return new Interest(id, investor, unit, on, how, recorded, Mark.of(act));
    }
}
