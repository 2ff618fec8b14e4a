package yihao.ledgers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
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

        private boolean means(Column other) {
            return Objects.equals(field, other.field) && parts == other.parts;
        }
    }

    /// Of the columns of one field a hidden one counts only where no visible one names it, and one that
    /// its group helps to name it counts before one that would name it anywhere.
    static Columns of(int begin, int end, List<Column> columns) {
        return new Columns(begin, end, columns)
                .without(column -> column.isHidden(), (column, other) -> !other.isHidden())
                .without(column -> true, (column, other) -> other.parts() > column.parts());
    }

    private interface Better {

        boolean than(Column column, Column other);
    }

    private Columns without(Predicate<Column> candidates, Better better) {
        var settled = columns.stream()
                .map(column -> column.field() != null
                                && candidates.test(column)
                                && columns.stream()
                                        .anyMatch(other ->
                                                column.field().equals(other.field()) && better.than(column, other))
                        ? column.unread()
                        : column)
                .toList();
        return new Columns(begin, end, settled);
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
