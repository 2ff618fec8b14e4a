package yihao.reference;

import java.time.LocalDate;
import java.util.List;

/// One State Council paper on the public holidays of a year: the days off, and the days worked instead. A paper may
/// name days of the December before. A year without days is not published yet.
public record HolidayYear(int year, List<String> papers, List<Day> days) {

    public HolidayYear {
        papers = List.copyOf(papers);
        days = List.copyOf(days);
    }

    public record Day(String name, LocalDate date, boolean isOffDay) {}

    boolean isPublished() {
        return !days.isEmpty();
    }
}
