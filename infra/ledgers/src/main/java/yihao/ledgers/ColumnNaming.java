package yihao.ledgers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.ledgers.Columns.Column;

/// Names a column by the headings that stand above one another in it.
record ColumnNaming(Headings known) {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\n\\s*");

    /// @param parts from the highest group down
    Column column(List<String> parts, boolean isHidden) {
        var heading = LINE_BREAKS.matcher(String.join(" ", parts)).replaceAll("");
        for (int used = parts.size(); used > 0; used--) {
            var lowest = parts.get(used - 1);
            var field = used > 1 && known.isOnlyUnit(lowest) ? null : field(parts.subList(0, used));
            if (field != null) {
                return new Column(heading, field.name(), unit(parts, field.from()), used - field.from(), isHidden);
            }
            if (!addsNothing(lowest)) {
                break;
            }
        }
        return new Column(heading, null, "", 0, isHidden);
    }

    /// Whether a heading below its group is only a unit or a word such as 金额.
    boolean addsNothing(String part) {
        return known.isOnlyUnit(part) || SheetWords.SHIPPED.isMeasure(part);
    }

    private record Named(String name, int from) {}

    /// By all of them joined, or else by the lowest ones.
    private @Nullable Named field(List<String> parts) {
        for (int from = 0; from < parts.size(); from++) {
            if (known.isOnlyUnit(parts.get(from))) {
                continue;
            }
            var used = parts.subList(from, parts.size());
            var field = known.field(String.join("", used))
                    .or(() -> known.field(withoutGroupWords(used)))
                    .or(() -> used.size() == 2 ? known.field(used.getLast() + used.getFirst()) : Optional.empty());
            if (field.isPresent()) {
                return new Named(field.get(), from);
            }
        }
        return null;
    }

    /// 项目信息 over 名称 is 项目名称.
    private static String withoutGroupWords(List<String> parts) {
        return parts.subList(0, parts.size() - 1).stream()
                        .map(SheetWords.SHIPPED::withoutGroupWord)
                        .collect(Collectors.joining())
                + parts.getLast();
    }

    /// The lowest unit; of a group that did not help to name the field only one of money.
    private String unit(List<String> parts, int from) {
        var lowest = "";
        for (int at = parts.size() - 1; at >= 0; at--) {
            var unit = at >= from
                    ? known.unit(parts.get(at))
                    : known.moneyUnit(parts.get(at)).orElse("");
            lowest = lowest.isEmpty() ? unit : known.unitOfPart(unit, lowest);
        }
        return lowest;
    }
}
