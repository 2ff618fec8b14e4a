package yihao.ledgers;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.ledgers.DayText.Day;
import yihao.ledgers.DayText.Days;
import yihao.ledgers.DayText.Month;
import yihao.ledgers.DayText.NoDay;
import yihao.ledgers.DayText.NoYear;

/// The forms in which people write days, each with the parts it says.
final class WrittenDays {

    static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");

    /// 2026年 3 月 5 日 is written as 2026年3月5日.
    static final Pattern AROUND_A_MARK = Pattern.compile("(?<=\\d)\\s+(?=[年月日号])|(?<=[年月])\\s+(?=\\d)");

    /// Excel counts a 29 February 1900, so that from March 1900 on its days count from here.
    static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    static final int FIRST_RIGHT_SERIAL = 61;
    static final int LAST_SERIAL = 2_958_465;

    private static final int DECEMBER = 12;

    private static final String YEAR = "(?:(?<y>\\d{4})[-/.年]|(?<yy>\\d{2})(?<mark>[-/.年]))\\s*";
    private static final String DAY = "(?<m>\\d{1,2})[-/.月]\\s*(?<d>\\d{1,2})\\s*[日号]?";
    private static final String WEEKDAY = "\\s*(?:\\(?(?:周|星期)[一二三四五六日天]\\)?)?";
    private static final String BEFORE_TIME = "(?:[T\\s]+|(?<=[日号)]))";
    private static final String TIME = "(?:" + BEFORE_TIME + "(?:上午|下午)?\\s*\\d{1,2}[:时点][\\d:.时分秒]*)?";
    private static final String HALF = "(?:\\s*\\(?(?:上午|中午|下午|晚上|全天)\\)?)?";
    private static final String TO = "\\s*(?:-{1,2}|—{1,2}|–|~|至|到)\\s*";

    private static final String CLOCK =
            "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,9})?)?\\s*";
    private static final String ZONE = "(?:Z|(?<sign>[+-])(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))?)";

    /// A day with a time and its zone: `2026-08-31T16:00:00Z`, `2026/9/1 0:00+8`.
    private static final Pattern INSTANT = Pattern.compile(YEAR + DAY + WEEKDAY + BEFORE_TIME + CLOCK + ZONE);
    /// People's `9:00-11:00` is no time at eleven hours behind.
    private static final Pattern HOURS =
            Pattern.compile(YEAR + DAY + WEEKDAY + "(?:\\s+|(?<=[日号)]))\\d{1,2}:\\d{2}\\s*-\\s*\\d{1,2}:\\d{2}");
    private static final Pattern COMPACT = Pattern.compile("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})");
    private static final Pattern FULL = Pattern.compile(YEAR + DAY + WEEKDAY + "(?:" + TIME + "|" + HALF + ")");
    /// Not `9.1`: as a number it may once have been `9.10`. Nothing else is shown as `9.5` or `9.12`.
    private static final Pattern YEARLESS =
            Pattern.compile("(?<m>\\d{1,2})(?:月\\s*(?<d>\\d{1,2})\\s*[日号]|[-/](?<d2>\\d{1,2})|\\.(?<d3>\\d{2}|[4-9]))"
                    + WEEKDAY + HALF);
    /// Not `2026.1`, for the same reason.
    private static final Pattern MONTH = Pattern.compile(
            "(?<y>\\d{4})(?:\\s*年\\s*(?<m>\\d{1,2})\\s*月份?|[-/](?<m2>\\d{1,2})|\\.(?<m3>\\d{2}|[2-9]))");
    private static final Pattern FROM = Pattern.compile(YEAR + DAY + TO + "(?<to>.+)");
    private static final Pattern COMPACT_FROM = Pattern.compile(COMPACT.pattern() + TO + "(?<to>.+)");
    /// A number is no range: what is written here has its noughts.
    private static final Pattern YEARLESS_FROM =
            Pattern.compile("(?<m>\\d{1,2})[月./](?<d>\\d{1,2})[日号]?" + TO + "(?<to>.+)");
    private static final Pattern LATER = Pattern.compile("(?:(?<m>\\d{1,2})[-/.月]\\s*)?(?<d>\\d{1,2})\\s*[日号]?");

    private WrittenDays() {}

    static DayText read(String plain, @Nullable Year year) {
        for (var form : new Pattern[] {COMPACT, FULL, HOURS}) {
            var day = form.matcher(plain);
            if (day.matches()) {
                return day(day, year).<DayText>map(Day::new).orElseGet(NoYear::new);
            }
        }
        var instant = INSTANT.matcher(plain);
        if (instant.matches()) {
            return day(instant, year)
                    .<DayText>map(there -> new Day(dayInChina(there, instant)))
                    .orElseGet(NoYear::new);
        }
        var month = MONTH.matcher(plain);
        if (month.matches()) {
            return new Month(YearMonth.of(number(month, "y"), number(month, "m", "m2", "m3")));
        }
        var yearless = YEARLESS.matcher(plain);
        if (yearless.matches()) {
            return inYear(year, number(yearless, "m"), number(yearless, "d", "d2", "d3"))
                    .<DayText>map(Day::new)
                    .orElseGet(NoYear::new);
        }
        return range(plain, year);
    }

    private static LocalDate dayInChina(LocalDate there, Matcher written) {
        var second = written.group("second") == null ? 0 : number(written, "second");
        var time = LocalTime.of(number(written, "hour"), number(written, "minute"), second);
        return CityTime.day(there.atTime(time).toInstant(zone(written)));
    }

    private static ZoneOffset zone(Matcher written) {
        if (written.group("sign") == null) {
            return ZoneOffset.UTC;
        }
        var ahead = written.group("sign").equals("+") ? 1 : -1;
        var minutes = written.group("minutes") == null ? 0 : number(written, "minutes");
        return ZoneOffset.ofHoursMinutes(ahead * number(written, "hours"), ahead * minutes);
    }

    private static DayText range(String plain, @Nullable Year year) {
        for (var form : new Pattern[] {FROM, COMPACT_FROM}) {
            var full = form.matcher(plain);
            if (full.matches()) {
                return range(day(full, year), full.group("to"), year);
            }
        }
        var yearless = YEARLESS_FROM.matcher(plain);
        return yearless.matches()
                ? range(inYear(year, number(yearless, "m"), number(yearless, "d")), yearless.group("to"), year)
                : new NoDay();
    }

    private static DayText range(Optional<LocalDate> from, String to, @Nullable Year year) {
        if (from.isEmpty()) {
            return new NoYear();
        }
        var first = from.get();
        return last(first, to, year)
                .filter(last -> !last.isBefore(first))
                .<DayText>map(last -> new Days(first, last))
                .orElseGet(NoDay::new);
    }

    private static Optional<LocalDate> last(LocalDate first, String to, @Nullable Year year) {
        var later = LATER.matcher(to);
        if (later.matches()) {
            var month = later.group("m") == null ? first.getMonthValue() : number(later, "m");
            var turns = first.getMonthValue() == DECEMBER && month == 1 ? 1 : 0;
            return Optional.of(LocalDate.of(first.getYear() + turns, month, number(later, "d")));
        }
        for (var form : new Pattern[] {FULL, COMPACT}) {
            var full = form.matcher(to);
            if (full.matches()) {
                return day(full, year);
            }
        }
        return Optional.empty();
    }

    /// Two digits are a year where they say so (`26年`) or where the title names that year.
    private static Optional<LocalDate> day(Matcher written, @Nullable Year year) {
        if (written.group("y") != null) {
            return inYear(Year.of(number(written, "y")), number(written, "m"), number(written, "d"));
        }
        var century = Year.of(2000 + number(written, "yy"));
        var isSure = written.group("mark").equals("年") || century.equals(year);
        return inYear(isSure ? century : null, number(written, "m"), number(written, "d"));
    }

    private static Optional<LocalDate> inYear(@Nullable Year year, int month, int day) {
        return Optional.ofNullable(year).map(known -> LocalDate.of(known.getValue(), month, day));
    }

    private static int number(Matcher written, String... groups) {
        for (var group : groups) {
            if (written.group(group) != null) {
                return Integer.parseInt(written.group(group));
            }
        }
        throw new IllegalStateException("None of " + String.join(", ", groups));
    }
}
