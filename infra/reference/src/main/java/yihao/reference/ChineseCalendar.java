package yihao.reference;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import yihao.kernel.WorkingCalendar;

/// The working days of China: Monday to Friday, less the public holidays, plus the weekend days worked instead. A year
/// without a published paper knows only its weekends, and says so.
public final class ChineseCalendar implements WorkingCalendar {

    private static final int FIRST_SHIPPED = 2007;

    private final List<HolidayYear> years;
    private final Map<LocalDate, HolidayYear.Day> days;
    private final Set<Integer> published;

    private ChineseCalendar(Collection<HolidayYear> years) {
        this.years = List.copyOf(years);
        this.days = years.stream()
                .flatMap(year -> year.days().stream())
                .collect(toUnmodifiableMap(HolidayYear.Day::date, day -> day, (earlier, later) -> later));
        this.published = years.stream()
                .filter(HolidayYear::isPublished)
                .map(HolidayYear::year)
                .collect(toUnmodifiableSet());
    }

    /// The papers that came with this release.
    public static ChineseCalendar shipped() {
        return Shipped.CALENDAR;
    }

    /// This calendar with one more paper, or with a newer text of one it knows.
    public ChineseCalendar with(HolidayYear paper) {
        var others = years.stream().filter(year -> year.year() != paper.year());
        return new ChineseCalendar(Stream.concat(others, Stream.of(paper)).toList());
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        var day = days.get(date);
        return day == null ? !isWeekend(date) : !day.isOffDay();
    }

    @Override
    public boolean isPublished(LocalDate date) {
        return published.contains(date.getYear());
    }

    /// The holiday this date belongs to, whether off or worked instead.
    public Optional<String> holiday(LocalDate date) {
        return Optional.ofNullable(days.get(date)).map(HolidayYear.Day::name);
    }

    /// The papers behind a year, for whoever asks why a day counts.
    public List<String> papers(Year year) {
        return years.stream()
                .filter(paper -> paper.year() == year.getValue())
                .flatMap(paper -> paper.papers().stream())
                .toList();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static final class Shipped {

        static final ChineseCalendar CALENDAR = new ChineseCalendar(IntStream.iterate(FIRST_SHIPPED, year -> year + 1)
                .mapToObj(Shipped::paper)
                .takeWhile(Objects::nonNull)
                .toList());

        private static @Nullable HolidayYear paper(int year) {
            var stream = ChineseCalendar.class.getResourceAsStream("holidays/holiday-cn-%d.json".formatted(year));
            return stream == null ? null : JsonMapper.shared().readValue(stream, HolidayYear.class);
        }
    }
}
