package yihao.ledgers;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import yihao.ledgers.LeftOut.Reason;
import yihao.ledgers.Merges.Merge;

/// Tells rows of data from the other rows that stand below headings.
///
/// @param isNumbered whether rows of the page begin with a number, so that 一, 二, 三 are groups, and so is a name alone
record RowKind(Page page, boolean isNumbered) {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern CHINESE_NUMBER = Pattern.compile("[(（]?[一二三四五六七八九十]{1,3}[)）]?");
    private static final Pattern BEGINS_GROUP = Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]).+");
    /// What a column is counted from stands behind its number: `(3)=(1)+(2)`.
    private static final Pattern COLUMN_NUMBER =
            Pattern.compile("^\\s*\\(?(\\d{1,2})\\)?\\s*(?:=[\\d()+*/×÷%\\s-]+)?$");
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[。；]", Pattern.DOTALL);

    static RowKind of(Page page) {
        var isNumbered = page.lines().stream()
                .map(Line::own)
                .anyMatch(
                        own -> own.size() > 1 && NUMBER.matcher(own.getFirst()).matches());
        return new RowKind(page, isNumbered);
    }

    /// @param isTitle whether it is one cell above headings
    /// @return nothing for a row of data
    Optional<Reason> whyLeftOut(Line line, Columns columns, boolean isTitle) {
        var own = line.own();
        if (line.isHidden()) {
            return Optional.of(Reason.HIDDEN_ROW);
        }
        var first = own.getFirst();
        var name = own.stream()
                .filter(cell -> !NUMBER.matcher(cell).matches())
                .findFirst()
                .orElse("");
        if (own.stream().anyMatch(SheetWords.SHIPPED::isTotal) || SheetWords.SHIPPED.beginsTotal(name)) {
            return Optional.of(Reason.TOTAL);
        }
        if (SheetWords.SHIPPED.beginsNote(first)
                || (own.size() == 1
                        && (first.startsWith("※")
                                || ENDS_SENTENCE.matcher(first).matches()))) {
            return Optional.of(Reason.NOTE);
        }
        if (beginsGroup(first, name) || isTitle || (own.size() == 1 && isGroup(line, columns))) {
            return Optional.of(Reason.GROUP);
        }
        if (areColumnNumbers(line)) {
            return Optional.of(Reason.HEADING);
        }
        return line.filled().anyMatch(columns::isRead) ? Optional.empty() : Optional.of(Reason.EMPTY);
    }

    private boolean beginsGroup(String first, String name) {
        return BEGINS_GROUP.matcher(name).matches()
                || (isNumbered && CHINESE_NUMBER.matcher(first).matches());
    }

    /// One cell over several columns, or alone without the number that rows have, or in a first column that is no
    /// field.
    private boolean isGroup(Line line, Columns columns) {
        int column = line.filled().findFirst().orElseThrow();
        if (NUMBER.matcher(line.text(column)).matches()) {
            return false;
        }
        var isWide = page.layout()
                .merges()
                .at(line.number(), column)
                .filter(Merge::isWide)
                .isPresent();
        return isNumbered || isWide || (column == columns.first() && !columns.isRead(column));
    }

    /// The row 1, 2, 3, … below the headings of a statistical form, also (1) or 3=1+2; columns that are not counted
    /// are 甲, 乙.
    private static boolean areColumnNumbers(Line line) {
        var own = line.own().stream().map(RowKind::columnNumber).toList();
        int stems = 0;
        while (stems < own.size()
                && stems < STEMS.length()
                && own.get(stems).equals(STEMS.substring(stems, stems + 1))) {
            stems++;
        }
        for (int at = stems; at < own.size(); at++) {
            if (!own.get(at).equals(String.valueOf(at + 1 - stems))) {
                return false;
            }
        }
        return own.size() > 2 && own.size() - stems > 1;
    }

    private static String columnNumber(String cell) {
        return COLUMN_NUMBER
                .matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC))
                .replaceFirst("$1");
    }
}
