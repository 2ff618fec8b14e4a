package yihao.project.monthlyreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import yihao.project.monthlyreport.MonthlyReportRules.Choice;
import yihao.project.monthlyreport.MonthlyReportRules.Column;

/// What a column of the monthly report holds, and how it is written: always as text in one form.
public enum CellType {
    /// Yuan, exact to the fen, not below zero: `1500000.00`.
    MONEY,
    /// Not below zero, at most four decimals.
    NUMBER,
    TEXT,
    /// `2026-09-30`.
    DATE,
    /// The id of one of the column's choices.
    CHOICE;

    private static final int LONGEST_TEXT = 1_000;
    private static final int FEN = 2;
    private static final Pattern YUAN = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,15}(\\.\\d{1,4})?");

    public boolean isFigure() {
        return this == MONEY || this == NUMBER;
    }

    /// In its one form; none if it is not what the column holds. Nothing is rounded.
    Optional<String> read(String written, Column column) {
        return switch (this) {
            case MONEY ->
                YUAN.matcher(written).matches()
                        ? Optional.of(new BigDecimal(written)
                                .setScale(FEN, RoundingMode.UNNECESSARY)
                                .toPlainString())
                        : Optional.empty();
            case NUMBER ->
                FIGURE.matcher(written).matches() ? Optional.of(plain(new BigDecimal(written))) : Optional.empty();
            case TEXT -> Optional.of(written).filter(text -> text.length() <= LONGEST_TEXT);
            case DATE -> date(written);
            case CHOICE ->
                column.offered().stream()
                        .map(Choice::id)
                        .filter(written::equals)
                        .findFirst();
        };
    }

    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }

    private static Optional<String> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written).toString());
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
