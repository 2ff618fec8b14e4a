package yihao.ledgers;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/// How Excel shows a number (ECMA-376, 18.8.30), as far as it changes what people read.
///
/// @param id of the formats that every Excel has
/// @param code `#,##0.00"万元"`; the part for positive numbers
record NumberFormat(int id, String code) {

    /// Days, those of Chinese Excel among them.
    private static final Pattern DAY_IDS = Pattern.compile("1[4-7]|22|2[7-9]|3[0-6]|5[0-8]");

    private static final Pattern MONTH_IDS = Pattern.compile("17|27|36|50|52|57");
    private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern YEAR_OR_DAY = Pattern.compile("[ydYD]");
    private static final Pattern DAY = Pattern.compile("[dD]");

    /// `#,##0,` and `0!.0,` show a thousandth or a ten-thousandth of the number.
    private static final Pattern SCALED = Pattern.compile(",(?![#0?])|!\\.|\\\\\\.");

    private static final Pattern UNIT = Pattern.compile("\"([^\"]*[万亿元][^\"]*)\"");

    /// A currency that is not the yuan: `"$"`, `[$€-2]`, `[$USD]`.
    private static final Pattern FOREIGN = Pattern.compile("(?:\\[\\$|\")(?<symbol>[A-Z]{3}|US\\$|\\$|€|£)");

    static NumberFormat of(Cell cell) {
        var code = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        return new NumberFormat(Objects.requireNonNullElse(cell.getDataFormatId(), 0), code.split(";", 2)[0]);
    }

    boolean isDay() {
        return DAY_IDS.matcher(String.valueOf(id)).matches()
                || YEAR_OR_DAY.matcher(plain()).find();
    }

    /// Whether it shows a day without its day of the month.
    boolean isMonth() {
        return MONTH_IDS.matcher(String.valueOf(id)).matches()
                || (code.contains("y") && !DAY.matcher(plain()).find());
    }

    /// What is shown as another number than it is keeps its format beside it, so that nobody takes it for either.
    String shown(BigDecimal number) {
        var plain = number.stripTrailingZeros().toPlainString();
        if (plain().contains("%")) {
            return number.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
        if (SCALED.matcher(withoutTexts()).find()) {
            return plain + " [" + code + "]";
        }
        var foreign = FOREIGN.matcher(code);
        var unit = UNIT.matcher(code);
        return (foreign.find() ? foreign.group("symbol") : "") + plain + (unit.find() ? unit.group(1) : "");
    }

    private String withoutTexts() {
        return code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", "");
    }

    private String plain() {
        return NOT_CODE.matcher(code).replaceAll("");
    }
}
