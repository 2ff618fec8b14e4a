package yihao.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.WorkingDays;

@DisplayName("The Chinese working calendar")
class ChineseCalendarTest {

    private final ChineseCalendar calendar = ChineseCalendar.shipped();

    @ParameterizedTest(name = "{0} works: {1} ({2})")
    @CsvSource(textBlock = """
            2026-09-25, false, mid-autumn on a Friday
            2026-10-01, false, National Day
            2026-10-07, false, National Day on a Wednesday
            2026-10-08, true,  first day back
            2026-10-10, true,  Saturday worked instead
            2026-09-20, true,  Sunday worked instead
            2026-10-11, false, plain Sunday
            2026-11-24, true,  plain Tuesday
            2006-12-31, true,  Sunday named by the paper of 2007
            2018-12-31, false, Monday named by the paper of 2019
            2022-12-31, false, Saturday named by the paper of 2023
            2027-01-01, true,  not published yet: a plain Friday
            2027-01-02, false, not published yet: a plain Saturday
            """)
    void knows_days_off_and_days_worked_instead(LocalDate date, boolean works, String why) {
        assertThat(calendar.isWorkingDay(date)).as(why).isEqualTo(works);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2006-12-31, false", "2007-01-01, true", "2026-12-31, true", "2027-01-01, false", "2031-05-01, false"})
    void says_which_years_are_published(LocalDate date, boolean published) {
        assertThat(calendar.isPublished(date)).isEqualTo(published);
    }

    @Test
    void counts_five_working_days_across_the_national_day_of_2026() {
        var due = new WorkingDays(5).after(LocalDate.of(2026, 9, 28), calendar);

        assertThat(due).isEqualTo(LocalDate.of(2026, 10, 10));
    }

    @Test
    void takes_a_new_paper_without_touching_the_shipped_one() {
        var newYear = new HolidayYear.Day("元旦", LocalDate.of(2027, 1, 1), true);

        var later = calendar.with(new HolidayYear(2027, List.of("国办发明电"), List.of(newYear)));

        assertThat(later.isWorkingDay(newYear.date())).isFalse();
        assertThat(later.isPublished(newYear.date())).isTrue();
        assertThat(later.isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(calendar.isPublished(newYear.date())).isFalse();
    }

    @Test
    void names_the_holiday_and_the_paper_behind_it() {
        assertThat(calendar.holiday(LocalDate.of(2026, 10, 1))).hasValue("国庆节");
        assertThat(calendar.holiday(LocalDate.of(2026, 11, 24))).isEmpty();
        assertThat(calendar.papers(Year.of(2026))).singleElement().asString().startsWith("https://www.gov.cn/");
    }
}
