package yihao.lead.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;

/// L10 交办事项: what a leader promised, owed by one unit by the end of a day, until supervision confirms it.
///
/// @param id its number within the meeting
/// @param report what the unit did; none while it is owed
/// @param sentBack why the last report was not enough
public record Commitment(
        String id,
        String text,
        String unit,
        LocalDate dueOn,
        @Nullable Report report,
        @Nullable String sentBack,
        @Nullable Confirmation confirmation) {

    public record Report(String text, String by, Instant at) {}

    public record Confirmation(String by, Instant at) {}

    boolean isOwed() {
        return report == null;
    }

    boolean isConfirmed() {
        return confirmation != null;
    }

    boolean waitsForConfirmation() {
        return report != null && confirmation == null;
    }

    public boolean isOverdue(LocalDate today) {
        return isOwed() && today.isAfter(dueOn);
    }

    /// Reported by the end of its day, in China; a report that was sent back is none.
    boolean isInTime() {
        return report != null && report.at().isBefore(CityTime.endOf(dueOn));
    }

    Commitment reported(Report made) {
        return new Commitment(id, text, unit, dueOn, made, null, null);
    }

    Commitment sentBackBecause(String why) {
        return new Commitment(id, text, unit, dueOn, null, why, null);
    }

    Commitment confirmed(Confirmation made) {
        return new Commitment(id, text, unit, dueOn, report, null, made);
    }
}
