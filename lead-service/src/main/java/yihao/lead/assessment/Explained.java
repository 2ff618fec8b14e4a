package yihao.lead.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a unit's score comes from.
///
/// @param rule id and version
/// @param entries a page of them, the latest record first
/// @param next none: this is the last page
/// @param total how many entries there are
public record Explained(
        String rule,
        OutreachScore score,
        List<Entry> entries,
        @Nullable After next,
        int total) {

    public Explained {
        entries = List.copyOf(entries);
    }

    /// Where a page ends. What is recorded meanwhile shifts nothing: of one day it comes last.
    ///
    /// @param day of the last record told
    /// @param told how many of that day have been
    public record After(LocalDate day, int told) {}

    /// @param record none to whoever does not see it
    public record Entry(
            Source.Kind kind, LocalDate day, @Nullable Source record, List<Line> lines, BigDecimal points) {

        public Entry {
            lines = List.copyOf(lines);
        }
    }

    /// @param about the firm, the step or the lead; none of days, and none to whoever does not see the record
    /// @param leadId of a lead
    /// @param said what the record says: days in halves, other things whole
    /// @param counted how much of that counts here
    /// @param instead the records by which the rest has counted, as far as the reader sees them
    public record Line(
            Measure measure,
            @Nullable String about,
            @Nullable String leadId,
            BigDecimal said,
            BigDecimal counted,
            BigDecimal points,
            List<Source> instead) {

        public Line {
            instead = List.copyOf(instead);
        }
    }
}
