package yihao.lead.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// One thing that a record says and that may count.
///
/// @param of what is counted once
/// @param share of it: half a day, or a whole
/// @param worth of a whole, in points
/// @param on the day by which it is told below whom the unit stood
/// @param earlier whether it counted before the time that is asked for, and only keeps another from counting again
/// @param about as people read it: the day, the firm, the step, the lead's number
record Merit(
        Source source,
        String unit,
        Measure measure,
        Thing of,
        BigDecimal share,
        BigDecimal worth,
        LocalDate on,
        boolean earlier,
        String about) {

    Merit on(LocalDate day, BigDecimal part) {
        return new Merit(source, unit, measure, of, part, worth, day, earlier, about);
    }

    /// What is counted once.
    sealed interface Thing {

        record Day(String unit, LocalDate day) implements Thing {}

        /// @param keys of the firm as the register knows it today
        record Firm(List<String> keys) implements Thing {}

        record FirmIn(List<String> keys, LocalDate begin) implements Thing {}

        /// @param part of a record: its step, its report; of a lead, the whole
        record Part(String record, int part) implements Thing {}
    }
}
