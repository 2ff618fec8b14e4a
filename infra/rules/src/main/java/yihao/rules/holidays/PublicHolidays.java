package yihao.rules.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reference.HolidayYear;
import yihao.rules.Complaints;
import yihao.rules.RuleFormat;

/// The State Council's paper on the holidays of a year: all of them, in place of what was known of that year.
///
/// @param off days on which nobody works
/// @param worked Saturdays and Sundays worked instead
public record PublicHolidays(int year, List<Off> off, List<Worked> worked) {

    public static final RuleFormat<PublicHolidays> FORMAT = RuleFormat.of(
                    "public-holidays", PublicHolidays.class, "/yihao/rules/holidays/public-holidays.schema.json")
            .checkedBy(PublicHolidays::check);

    /// @param until its last day; none where it is one day
    public record Off(String name, LocalDate from, @Nullable LocalDate until) {

        Stream<LocalDate> days() {
            return until == null ? Stream.of(from) : from.datesUntil(until.plusDays(1));
        }
    }

    public record Worked(String name, LocalDate on) {}

    public PublicHolidays {
        off = List.copyOf(off);
        worked = List.copyOf(worked);
    }

    HolidayYear paper(String source) {
        var days = Stream.concat(
                off.stream().flatMap(one -> one.days().map(day -> new HolidayYear.Day(one.name(), day, true))),
                worked.stream().map(one -> new HolidayYear.Day(one.name(), one.on(), false)));
        return new HolidayYear(year, List.of(source), days.toList());
    }

    private static void check(PublicHolidays rules, Complaints complaints) {
        var named = new HashSet<LocalDate>();
        for (int i = 0; i < rules.off().size(); i++) {
            var one = rules.off().get(i);
            var until = one.until() == null ? one.from() : one.until();
            if (until.isBefore(one.from()) || until.isAfter(one.from().plusDays(30))) {
                complaints.add("/off/" + i + "/until", "rule.holiday-length");
            } else {
                var pointer = "/off/" + i;
                one.days().forEach(day -> name(day, rules.year(), pointer, named, complaints));
            }
        }
        for (int i = 0; i < rules.worked().size(); i++) {
            var on = rules.worked().get(i).on();
            name(on, rules.year(), "/worked/" + i + "/on", named, complaints);
            if (on.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                complaints.add("/worked/" + i + "/on", "rule.holiday-no-weekend", on);
            }
        }
    }

    /// A paper may name days of the December before.
    private static void name(LocalDate day, int year, String at, Set<LocalDate> named, Complaints complaints) {
        if (day.isBefore(LocalDate.of(year - 1, 12, 1)) || day.getYear() > year) {
            complaints.add(at, "rule.holiday-of-another-year", day, year);
        }
        if (!named.add(day)) {
            complaints.add(at, "rule.twice", day);
        }
    }
}
