package yihao.ledgers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// The cells of a workbook as people see them: numbers with the digits Excel counts with, days as days.
///
/// @param from1904 whether days are counted as Excel for Macintosh once did
record SheetCells(boolean from1904) {

    /// Excel keeps 15 digits and writes up to 17: the last two are noise.
    private static final MathContext DIGITS = new MathContext(15);

    private static final int DAYS_TO_1904 = 1462;

    Line line(Row row) {
        return Line.of(row.getRowNum(), row.stream().map(this::text).toList(), row.isHidden());
    }

    private String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getValue()) {
            case null -> withoutValue(cell);
            case BigDecimal number -> number(number, NumberFormat.of(cell));
            case Object other -> other.toString();
        };
    }

    /// A formula that nobody has calculated, or a number that is none.
    private static String withoutValue(Cell cell) {
        return switch (cell.getType()) {
            case FORMULA -> "=" + cell.getFormula();
            case ERROR -> "#VALUE!";
            default -> "";
        };
    }

    private String number(BigDecimal number, NumberFormat format) {
        return format.isDay() ? day(number, format) : format.shown(number.round(DIGITS));
    }

    /// Where only the month is shown, the first of the month is what Excel makes of a month.
    private String day(BigDecimal number, NumberFormat format) {
        var serial = from1904 ? number.add(BigDecimal.valueOf(DAYS_TO_1904)) : number;
        return DayText.ofSerial(serial)
                .map(day -> isMonth(day, format) ? YearMonth.from(day) : day)
                .map(Objects::toString)
                .orElseGet(number::toPlainString);
    }

    private static boolean isMonth(LocalDate day, NumberFormat format) {
        return format.isMonth() && day.getDayOfMonth() == 1;
    }
}
