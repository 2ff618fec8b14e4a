package yihao.ledgers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The columns of one table.
///
/// @param begin the index of the first line of headings
/// @param end the index of the first line below them
record Columns(int begin, int end, List<Column> columns) {

    /// @param heading as it is written, with the group above it
    /// @param field none where the heading names none, or where another column names it better
    /// @param parts how many of the headings one above the other it took to name the field
    record Column(String heading, @Nullable String field, String unit, int parts, boolean isHidden) {

        private Column unread() {
            return new Column(heading, null, "", 0, isHidden);
        }

        private Column orUnit(String other) {
            return unit.isEmpty() ? withUnit(other) : this;
        }

        private Column andUnit(String other) {
            return unit.equals(other) ? this : withUnit(unit.isEmpty() ? other : unit + "/" + other);
        }

        private Column withUnit(String other) {
            return new Column(heading, field, other, parts, isHidden);
        }

        /// A visible column beats a hidden one, one that its group helps to name beats one that would be named
        /// anywhere, and the first of two with the same heading beats the other, which is another table
        /// beside it.
        private boolean beats(Column other, boolean isBefore) {
            if (field == null || !field.equals(other.field)) {
                return false;
            }
            return isHidden == other.isHidden
                    ? parts > other.parts || (isBefore && heading.equals(other.heading))
                    : other.isHidden;
        }

        private boolean means(Column other) {
            return Objects.equals(field, other.field) && parts == other.parts;
        }
    }

    /// Columns as they are read: of those of one field without the ones that another one beats.
    static Columns of(int begin, int end, List<Column> columns) {
        var settled = IntStream.range(0, columns.size())
                .mapToObj(at -> isBeaten(columns, at) ? columns.get(at).unread() : columns.get(at))
                .toList();
        return new Columns(begin, end, settled);
    }

    private static boolean isBeaten(List<Column> columns, int at) {
        return IntStream.range(0, columns.size())
                .anyMatch(other -> columns.get(other).beats(columns.get(at), other < at));
    }

    /// @param unit of the whole sheet
    Columns withUnit(String unit) {
        return new Columns(
                begin, end, columns.stream().map(column -> column.orUnit(unit)).toList());
    }

    /// Where a group says another unit than its table, both stand, and are none.
    Columns withGroupUnit(String unit) {
        return new Columns(
                begin, end, columns.stream().map(column -> column.andUnit(unit)).toList());
    }

    Optional<Column> at(int index) {
        return Optional.of(index).filter(at -> at < columns.size()).map(columns::get);
    }

    /// The leftmost with a heading.
    int first() {
        return IntStream.range(0, columns.size())
                .filter(at -> !columns.get(at).heading().isEmpty())
                .findFirst()
                .orElse(0);
    }

    /// The rightmost with a heading.
    int last() {
        return IntStream.range(0, columns.size())
                .filter(at -> !columns.get(at).heading().isEmpty())
                .max()
                .orElse(0);
    }

    boolean isRead(int index) {
        return at(index).map(Column::field).isPresent();
    }

    long fields() {
        return read().map(Column::field).distinct().count();
    }

    boolean sameAs(Columns other) {
        return sameFieldsAs(other)
                && columns.stream()
                        .map(Column::unit)
                        .toList()
                        .equals(other.columns.stream().map(Column::unit).toList());
    }

    /// Whatever their units.
    boolean sameFieldsAs(Columns other) {
        return columns.size() == other.columns.size()
                && IntStream.range(0, columns.size())
                        .allMatch(at -> columns.get(at).means(other.columns.get(at)));
    }

    Stream<String> unread() {
        return columns.stream()
                .filter(column -> column.field() == null)
                .map(Column::heading)
                .filter(heading -> !heading.isEmpty());
    }

    Stream<String> readHidden() {
        return read().filter(Column::isHidden).map(Column::heading);
    }

    private Stream<Column> read() {
        return columns.stream().filter(column -> column.field() != null);
    }
}
