package yihao.lead;

import java.time.LocalDate;

/// A running clock: who owes what, by the end of which day.
///
/// @param provisional the calendar of that year is not published yet
public record DueDate(Kind kind, String unit, LocalDate on, boolean provisional) {

    public enum Kind {
        /// The bureau judges.
        JUDGE,
        /// The bureau says what became of the judged lead: it hands it to a unit.
        FEEDBACK,
        /// The unit accepts or declines.
        RESPOND,
        /// The unit reports its progress.
        REPORT,
        /// The bureau decides whether two similar names are the same investor.
        DECIDE_SIMILARITY,
        /// The protection ends soon: whoever works the lead records progress or lets it go.
        KEEP_PROTECTION,
        /// The bureau decides a dispute about a first report.
        ARBITRATE
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(on);
    }
}
