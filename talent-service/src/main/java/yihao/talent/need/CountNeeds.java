package yihao.talent.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;

/// Rule TN-08: how many are needed, how many have come, and how long it took, as far as one may see the needs.
public class CountNeeds {

    private static final int PAGE = 500;
    private static final int DIVISION = 2;

    private final Needs needs;

    CountNeeds(Needs needs) {
        this.needs = needs;
    }

    public enum By {
        FIELD,
        CLASS,
        UNIT
    }

    /// @param key a division of GB/T 4754, a class or a unit
    /// @param wanted people asked for in needs that were not given up
    /// @param medianDays from posting to the arrival that filled a need; none where none is filled
    public record Figure(
            String key,
            long open,
            long filled,
            long closed,
            long wanted,
            long arrived,
            @Nullable Long medianDays) {}

    public List<Figure> by(By by, Set<String> readers) {
        var groups = new TreeMap<String, List<Need>>();
        var page = needs.seenBy(readers, null, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .map(Versioned::state)
                    .forEach(need -> groups.computeIfAbsent(key(by, need), _ -> new ArrayList<>())
                            .add(need));
            page = needs.seenBy(readers, page.getLast().state().number(), PAGE);
        }
        return groups.entrySet().stream().map(CountNeeds::figure).toList();
    }

    private static String key(By by, Need need) {
        return switch (by) {
            case FIELD -> need.asked().field().substring(0, DIVISION);
            case CLASS -> need.asked().leastClass().name();
            case UNIT -> need.unit();
        };
    }

    private static Figure figure(Map.Entry<String, List<Need>> group) {
        var all = group.getValue();
        return new Figure(
                group.getKey(),
                all.stream().filter(Need::isOpen).count(),
                count(all, Need.Status.FILLED),
                count(all, Need.Status.CLOSED),
                all.stream()
                        .filter(need -> need.status() != Need.Status.CLOSED)
                        .mapToLong(need -> need.asked().headcount())
                        .sum(),
                all.stream().mapToLong(Need::arrived).sum(),
                median(all.stream()
                        .flatMap(need -> need.daysToFill().stream())
                        .sorted()
                        .toList()));
    }

    private static long count(List<Need> needs, Need.Status status) {
        return needs.stream().filter(need -> need.status() == status).count();
    }

    /// Of an even number the upper of the two in the middle: days are whole.
    private static @Nullable Long median(List<Long> days) {
        return days.isEmpty() ? null : days.get(days.size() / 2);
    }
}
