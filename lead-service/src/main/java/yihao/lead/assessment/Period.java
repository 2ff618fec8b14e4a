package yihao.lead.assessment;

import java.time.LocalDate;
import yihao.lead.DaySpan;

/// The days that are counted, in China.
///
/// @param today days to come are nobody's yet
record Period(DaySpan days, LocalDate today) {

    LocalDate from() {
        return days.from();
    }

    LocalDate until() {
        return days.until();
    }

    boolean hasSeen(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(until()) && !day.isAfter(today);
    }
}
