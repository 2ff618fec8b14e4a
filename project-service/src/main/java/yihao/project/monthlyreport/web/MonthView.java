package yihao.project.monthlyreport.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.project.lifecycle.Light.Colour;
import yihao.project.monthlyreport.CellType;
import yihao.rules.Bilingual;

/// A month of reports as its page shows it.
///
/// @param closed whether the closing day is over
/// @param missingProducers services that have not closed the month, of one that is not frozen
/// @param corrections made after the freezing, and `lateSince` reports handed in after it
record MonthView(
        String month,
        LocalDate closing,
        boolean closed,
        String rules,
        List<ColumnView> columns,
        @Nullable FrozenView frozen,
        List<String> missingProducers,
        List<UnitView> units,
        UnitView total,
        int corrections,
        int lateSince,
        List<String> actions) {

    record ColumnView(
            String id,
            Bilingual label,
            CellType type,
            boolean required,
            boolean cumulative,
            List<ChoiceView> choices) {}

    record ChoiceView(String id, Bilingual label) {}

    record FrozenView(String by, Instant at) {}

    /// @param sums by column: an amount in CNY for money, else a number as text
    record UnitView(
            String unit,
            @Nullable Bilingual unitName,
            int due,
            int inTime,
            int late,
            int missing,
            int open,
            Map<String, Object> sums,
            Map<Colour, Integer> lights) {}
}
