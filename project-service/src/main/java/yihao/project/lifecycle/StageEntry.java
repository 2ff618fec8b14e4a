package yihao.project.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;

/// One line of a project's stage log: which stage was reached on which day, who said so when, and by which version of
/// the rules.
///
/// @param undated whether nobody said on which day the stage was reached: `on` is then the day of this
///     line
/// @param proposedBy of a jump over stages: who proposed what `by` consented to
/// @param byLedger whether an office's ledger alone says so: no gate was asked
public record StageEntry(
        @Nullable String from,
        String to,
        LocalDate on,
        Instant at,
        String by,
        @Nullable String reason,
        boolean correction,
        String rules,
        boolean undated,
        boolean byLedger,
        @Nullable String proposedBy) {

    public StageEntry(
            @Nullable String from,
            String to,
            LocalDate on,
            Instant at,
            String by,
            @Nullable String reason,
            boolean correction,
            String rules,
            boolean undated,
            boolean byLedger) {
        this(from, to, on, at, by, reason, correction, rules, undated, byLedger, null);
    }

    static StageEntry jumped(String from, Jump jump, StageRules rules, Act act) {
        return new StageEntry(
                from,
                jump.to(),
                jump.on(),
                act.at(),
                act.actor().subject(),
                jump.reason(),
                false,
                rules.version(),
                false,
                false,
                jump.by());
    }

    /// Into the first stage, on the day of the act.
    static StageEntry first(StageRules rules, Act act) {
        var today = CityTime.day(act.at());
        return new StageEntry(
                null,
                rules.first(),
                today,
                act.at(),
                act.actor().subject(),
                null,
                false,
                rules.version(),
                false,
                false);
    }
}
