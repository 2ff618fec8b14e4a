package yihao.runner.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import yihao.reference.ChineseCalendar;

/// The working days on which something happens, the same number in every month.
record Days(List<LocalDate> all, YearMonth from, int aMonth) {

    static Days of(CityTables tables) {
        var calendar = ChineseCalendar.shipped();
        var days = new ArrayList<LocalDate>();
        for (int month = 0; month < tables.months(); month++) {
            var earliest = tables.from().plusMonths(month).atDay(1);
            for (int n = 0; n < tables.daysAMonth(); n++) {
                var day = earliest.isAfter(evenly(tables, month, n)) ? earliest : evenly(tables, month, n);
                while (!calendar.isWorkingDay(day)) {
                    day = day.plusDays(1);
                }
                days.add(day);
                earliest = day.plusDays(1);
            }
        }
        return new Days(List.copyOf(days), tables.from(), tables.daysAMonth());
    }

    private static LocalDate evenly(CityTables tables, int month, int n) {
        return tables.from().plusMonths(month).atDay(2 + n * 26 / (tables.daysAMonth() - 1));
    }

    int last() {
        return all.size() - 1;
    }

    LocalDate on(int day) {
        return all.get(day);
    }

    /// The first day on which so many working days after another one are over.
    int after(int day, int workingDays) {
        var calendar = ChineseCalendar.shipped();
        var until = on(day);
        for (int left = workingDays; left > 0; left -= calendar.isWorkingDay(until) ? 1 : 0) {
            until = until.plusDays(1);
        }
        int next = day + 1;
        while (next <= last() && !on(next).isAfter(until)) {
            next++;
        }
        return next;
    }

    YearMonth month(int day) {
        return from.plusMonths(day / aMonth);
    }

    /// Whether the month is over after this day.
    boolean endsMonth(int day) {
        return day % aMonth == aMonth - 1;
    }
}
