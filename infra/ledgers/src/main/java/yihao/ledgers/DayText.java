package yihao.ledgers;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Days as people write them: `2026-9-1`, `2026/9/1`, `2026.9.1`, `2026年9月1日`, `20260901`, also with a
/// time behind, and the number under which Excel keeps a day. A time with its zone (`T16:00Z`) is an instant: its day
/// is the day in China. Nothing that is not written is guessed.
public sealed interface DayText {

    record Day(LocalDate day) implements DayText {}

    /// A month without its day: `2026年9月`.
    record Month(YearMonth month) implements DayText {}

    /// `2026.09.01-09.03`.
    record Days(LocalDate from, LocalDate to) implements DayText {}

    /// `9月1日`, `26.9.1`, where nothing above them names the year.
    record NoYear() implements DayText {}

    record NoDay() implements DayText {}

    /// Why it is not one day, as a violation names it.
    default String whyNotOneDay() {
        return switch (this) {
            case Day _ -> "";
            case Month _ -> "day-missing";
            case Days _ -> "day-range";
            case NoYear _ -> "day-year";
            case NoDay _ -> "day";
        };
    }

    /// @param year that the title above the headings names
    static DayText read(String text, @Nullable Year year) {
        var plain = WrittenDays.AROUND_A_MARK
                .matcher(Normalizer.normalize(text, Form.NFKC).strip())
                .replaceAll("");
        if (WrittenDays.SERIAL.matcher(plain).matches()) {
            return ofSerial(new BigDecimal(plain)).<DayText>map(Day::new).orElseGet(NoDay::new);
        }
        try {
            return WrittenDays.read(plain, year);
        } catch (DateTimeException _) {
            return new NoDay();
        }
    }

    static Optional<LocalDate> ofSerial(BigDecimal serial) {
        var day = serial.intValue();
        return WrittenDays.FIRST_RIGHT_SERIAL <= day && day <= WrittenDays.LAST_SERIAL
                ? Optional.of(WrittenDays.DAY_ZERO.plusDays(day))
                : Optional.empty();
    }
}
