package yihao.ledgers;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days as people write them: `2026-9-1`, `2026/9/1`, `2026.9.1`, `2026年9月1日`, `20260901`, also with a
/// time behind, and the number under which Excel keeps a day.
public final class DayText {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T\\s].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");

    /// Excel counts a 29 February 1900, so that from March 1900 on its days count from here.
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_RIGHT_SERIAL = 61;
    private static final int LAST_SERIAL = 2_958_465;

    private DayText() {}

    /// @return nothing if the text is no day of the calendar
    public static Optional<LocalDate> read(String text) {
        var plain = Normalizer.normalize(text, Form.NFKC).strip();
        if (SERIAL.matcher(plain).matches()) {
            return ofSerial(new BigDecimal(plain));
        }
        var compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        var written = WRITTEN.matcher(plain);
        return written.matches() ? day(written.group(1), written.group(2), written.group(3)) : Optional.empty();
    }

    static Optional<LocalDate> ofSerial(BigDecimal serial) {
        var day = serial.intValue();
        return FIRST_RIGHT_SERIAL <= day && day <= LAST_SERIAL ? Optional.of(DAY_ZERO.plusDays(day)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
