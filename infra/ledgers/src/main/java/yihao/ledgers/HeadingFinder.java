package yihao.ledgers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import yihao.ledgers.Columns.Column;
import yihao.ledgers.Merges.Merge;

/// Finds the headings of a sheet: up to three lines, groups above and their parts below, that name at
/// least two fields together.
final class HeadingFinder {

    private static final int KNOWN_FIELDS = 2;
    private static final int MOST_HEADING_LINES = 3;
    private static final Pattern SIGNED = Pattern.compile("[:：]");
    private static final Pattern DIGIT = Pattern.compile("[\\d０-９]");

    /// A number that a heading may have: 2026年, 1-9月, 第1季度; no day.
    private static final Pattern PERIOD =
            Pattern.compile("\\d{4}年[^\\d]{0,8}|(?:\\d{4}年)?(?:\\d{1,2}[-~至])?\\d{1,2}月[^\\d]{0,8}|第?[1-4]季度.{0,6}");

    private final Page page;
    private final ColumnNaming naming;
    private final long[] knownCells;

    HeadingFinder(Page page, Headings known) {
        this.page = page;
        this.naming = new ColumnNaming(known);
        this.knownCells =
                page.lines().stream().mapToLong(line -> knownCells(line, known)).toArray();
    }

    private static long knownCells(Line line, Headings known) {
        return line.cells().stream()
                .filter(cell -> known.field(cell).isPresent())
                .count();
    }

    /// The headings that begin in this line.
    Optional<Columns> at(int index) {
        if (knownCells[index] == 0 && (index + 1 == knownCells.length || knownCells[index + 1] == 0)) {
            return Optional.empty();
        }
        Columns best = null;
        for (int end = leastEnd(index); end <= mostEnd(index); end++) {
            var columns = columns(index, end);
            if (columns.fields() >= KNOWN_FIELDS && (best == null || columns.fields() > best.fields())) {
                best = columns;
            }
        }
        return Optional.ofNullable(best).filter(found -> !beginsLater(index, found));
    }

    /// Whether the first line adds nothing: a title, or a row of data above repeated headings.
    private boolean beginsLater(int index, Columns found) {
        if (knownCells[index] >= KNOWN_FIELDS || index + 1 == found.end()) {
            return false;
        }
        var without = columns(index + 1, found.end());
        var line = page.lines().get(index);
        return without.sameAs(found)
                || (without.sameFieldsAs(found) && (hasDigit(line) || isTitle(line, without) || isSigned(line)));
    }

    /// One cell over all headings is no group of some of them.
    private boolean isTitle(Line line, Columns below) {
        var filled = line.filled().toArray();
        if (filled.length != 1) {
            return false;
        }
        var merge = page.layout().merges().at(line.number(), filled[0]);
        return filled[0] <= below.first()
                && merge.filter(one -> one.right() < below.last()).isEmpty();
    }

    /// 填报单位：某某 beside 单位：万元.
    private static boolean isSigned(Line line) {
        return line.own().stream().allMatch(cell -> SIGNED.matcher(cell).find() && SheetWords.SHIPPED.beginsNote(cell));
    }

    private static boolean hasDigit(Line line) {
        return line.own().stream().anyMatch(cell -> DIGIT.matcher(cell).find());
    }

    private int mostEnd(int index) {
        int below = page.lines().get(index).number() + MOST_HEADING_LINES;
        int end = index + 1;
        while (end < page.lines().size() && page.lines().get(end).number() < below) {
            end++;
        }
        return end;
    }

    /// The headings reach as far down as their merged cells do, and over a line of parts below groups.
    private int leastEnd(int index) {
        var line = page.lines().get(index);
        var bottom = line.filled()
                .flatMap(column -> page.layout().merges().at(line.number(), column).stream()
                        .mapToInt(Merge::bottom))
                .max()
                .orElse(line.number());
        int end = index + 1;
        while (end < mostEnd(index) && page.lines().get(end).number() <= bottom) {
            end++;
        }
        return end == index + 1
                        && end < mostEnd(index)
                        && areParts(line, page.lines().get(end))
                ? end + 1
                : end;
    }

    /// Whether the lower line holds only words, all of them units or below headings that reach over several of them.
    private boolean areParts(Line upper, Line lower) {
        return lower.filled()
                        .allMatch(column -> naming.addsNothing(lower.text(column)) || isInGroup(upper, lower, column))
                && lower.own().stream().noneMatch(HeadingFinder::isValue);
    }

    private static boolean isValue(String cell) {
        return DIGIT.matcher(cell).find() && !PERIOD.matcher(cell).matches();
    }

    private static boolean isInGroup(Line upper, Line lower, int column) {
        int first = column;
        while (first > 0 && upper.text(first).isEmpty()) {
            first--;
        }
        int next = first + 1;
        while (next < lower.cells().size()
                && upper.text(next).isEmpty()
                && lower.text(next).isEmpty()) {
            next++;
        }
        var reachesFurther = upper.text(next).isEmpty() && !lower.text(next).isEmpty();
        return !upper.text(first).isEmpty() && reachesFurther;
    }

    private Columns columns(int index, int end) {
        var lines = page.lines().subList(index, end);
        var width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        return Columns.of(
                index,
                end,
                IntStream.range(0, width)
                        .mapToObj(column -> column(lines, column))
                        .toList());
    }

    private Column column(List<Line> lines, int column) {
        var isHidden = page.layout().hiddenColumns().contains(column);
        return naming.column(parts(lines, column), isHidden);
    }

    /// What stands above one another in one column; a group stands above all columns that it reaches over.
    private List<String> parts(List<Line> lines, int column) {
        var parts = new ArrayList<String>();
        for (int at = lines.size() - 1; at >= 0; at--) {
            var line = lines.get(at);
            var text = parts.isEmpty() ? line.text(column) : reaching(line, column);
            if (!text.isEmpty() && (parts.isEmpty() || !parts.getFirst().equals(text))) {
                parts.addFirst(text);
            }
        }
        return parts;
    }

    /// A merged cell reaches exactly as far as it is merged, any other up to the next text.
    private String reaching(Line line, int column) {
        var merges = page.layout().merges();
        int from = merges.at(line.number(), column).map(Merge::left).orElse(column);
        while (from > 0 && line.text(from).isEmpty()) {
            from--;
        }
        return merges.at(line.number(), from)
                        .filter(merge -> merge.right() < column)
                        .isPresent()
                ? ""
                : line.text(from);
    }
}
