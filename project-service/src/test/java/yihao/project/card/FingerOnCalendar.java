package yihao.project.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yihao.project.card.Procedure.Stop;
import yihao.reference.ChineseCalendar;

/// Somebody with the published papers and a calendar, who puts a finger on one day after the other.
final class FingerOnCalendar {

    static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    /// No limit of these tests is longer, with all its pauses.
    private static final int LONGEST = 400;

    private static final Pattern DAY =
            Pattern.compile("\"date\":\\s*\"(\\d{4}-\\d{2}-\\d{2})\",\\s*\"isOffDay\":\\s*(true|false)");

    private final Map<String, Boolean> off = new HashMap<>();

    FingerOnCalendar() {
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
            DAY.matcher(paper(year))
                    .results()
                    .forEach(day -> off.put(day.group(1), day.group(2).equals("true")));
        }
    }

    private static String paper(int year) {
        var name = "holidays/holiday-cn-" + year + ".json";
        try (var paper = Objects.requireNonNull(ChineseCalendar.class.getResourceAsStream(name))) {
            return new String(paper.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int namedDays() {
        return off.size();
    }

    /// What a paper names it, else whether it is a Saturday or a Sunday: 1 January 2007 was a Monday.
    boolean isWorked(LocalDate day) {
        var named = off.get(day.toString());
        return named == null ? Math.floorMod(day.toEpochDay() - FIRST.toEpochDay(), 7) < 5 : !named;
    }

    /// None where the clock stands still before it comes to that day.
    @Nullable
    LocalDate due(LocalDate accepted, int limit, List<Stop> stops) {
        int counted = 0;
        var day = accepted;
        for (int turned = 0; turned < LONGEST; turned++) {
            var runs = isWorked(day) && !stands(day, stops);
            if (limit == 0 && runs) {
                return day;
            }
            if (runs && turned > 0) {
                counted++;
                if (counted == limit) {
                    return day;
                }
            }
            day = day.plusDays(1);
        }
        return null;
    }

    /// Days after the one, up to and with the other, on which it runs.
    int count(LocalDate after, LocalDate until, List<Stop> stops) {
        int counted = 0;
        for (var day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            if (isWorked(day) && !stands(day, stops)) {
                counted++;
            }
        }
        return counted;
    }

    LocalDate back(LocalDate day, int workedDays) {
        var here = day;
        for (int left = workedDays; left > 0; ) {
            here = here.minusDays(1);
            if (isWorked(here)) {
                left--;
            }
        }
        return here;
    }

    private static boolean stands(LocalDate day, List<Stop> stops) {
        boolean stands = false;
        for (var stop : stops) {
            if (stop.until() == null) {
                stands |= !day.isBefore(stop.from());
            } else {
                for (var still = stop.from(); still.isBefore(stop.until()); still = still.plusDays(1)) {
                    stands |= still.equals(day);
                }
            }
        }
        return stands;
    }
}
