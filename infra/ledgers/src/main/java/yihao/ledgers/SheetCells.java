package yihao.ledgers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.regex.Pattern;
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

    /// Formats of days that every Excel has (ECMA-376, 18.8.30), those of Chinese Excel among them.
    private static final Pattern DAY_FORMAT_IDS = Pattern.compile("1[4-7]|22|2[7-9]|3[0-6]|5[0-8]");

    private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern YEAR_OR_DAY = Pattern.compile("[ydYD]");

    Line line(Row row) {
        return Line.of(row.getRowNum(), row.stream().map(this::text).toList());
    }

    private String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        return switch (cell.getValue()) {
            case BigDecimal number when isDay(cell) -> day(number);
            case BigDecimal number -> number.round(DIGITS).stripTrailingZeros().toPlainString();
            case Object other -> other.toString();
        };
    }

    private String day(BigDecimal number) {
        var serial = from1904 ? number.add(BigDecimal.valueOf(DAYS_TO_1904)) : number;
        return DayText.ofSerial(serial).map(Objects::toString).orElseGet(number::toPlainString);
    }

    private static boolean isDay(Cell cell) {
        var id = String.valueOf(cell.getDataFormatId());
        var format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        return DAY_FORMAT_IDS.matcher(id).matches()
                || YEAR_OR_DAY
                        .matcher(NOT_FORMAT.matcher(format).replaceAll(""))
                        .find();
    }
}
