package yihao.rules.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.WorkingDays;
import yihao.reference.ChineseCalendar;
import yihao.rules.RuleBook;

/// The holidays of 2035 as somebody made them up.
@DisplayName("G1 The holidays of a further year")
class HolidayCalendarTest {

    static final String PAPER = """
            kind: public-holidays
            id: holidays-2035
            version: 1
            validFrom: 2034-11-20
            source: 国务院办公厅通知（2034）99号
            rules:
              year: 2035
              off:
                - {name: 元旦, from: 2034-12-30, until: 2035-01-01}
                - {name: 春节, from: 2035-02-07, until: 2035-02-14}
                - {name: 劳动节, from: 2035-05-01}
              worked:
                - {name: 春节, on: 2035-02-03}
                - {name: 春节, on: 2035-02-17}
            """;

    final RuleBook<PublicHolidays> book = PublicHolidays.FORMAT.book();
    final HolidayCalendar calendar = new HolidayCalendar(book, ChineseCalendar.shipped());

    @ParameterizedTest(name = "{0}: works {1}, before the paper {2}")
    @CsvSource({
        "2034-12-29, true,  true",
        "2035-01-01, false, true",
        "2035-02-03, true,  false",
        "2035-02-07, false, true",
        "2035-02-14, false, true",
        "2035-02-15, true,  true",
        "2035-02-17, true,  false",
        "2035-02-18, false, false",
        "2026-10-01, false, false",
        "2026-10-10, true,  true"
    })
    void decide_as_soon_as_they_are_in_force(LocalDate day, boolean works, boolean before) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(before);

        book.add(PublicHolidays.FORMAT.read(PAPER).orElseThrow("paper"));

        assertThat(calendar.isWorkingDay(day)).isEqualTo(works);
    }

    /// 5 February and 6, then 15 and 16, the Saturday of 17.
    @Test
    void are_counted_by_working_days() {
        var start = LocalDate.of(2035, 2, 4);
        assertThat(new WorkingDays(5).after(start, calendar)).isEqualTo("2035-02-09");
        assertThat(calendar.isPublished(start)).isFalse();

        book.add(PublicHolidays.FORMAT.read(PAPER).orElseThrow("paper"));

        assertThat(new WorkingDays(5).after(start, calendar)).isEqualTo("2035-02-17");
        assertThat(calendar.isPublished(start)).isTrue();
    }

    @Test
    void are_replaced_whole_by_a_newer_paper_of_the_year() {
        book.add(PublicHolidays.FORMAT.read(PAPER).orElseThrow("paper"));
        var newer = PAPER.replace("version: 1", "version: 2").replace(", until: 2035-02-14", ", until: 2035-02-13");

        book.add(PublicHolidays.FORMAT.read(newer).orElseThrow("paper"));

        assertThat(calendar.isWorkingDay(LocalDate.of(2035, 2, 14))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2035, 2, 13))).isFalse();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            until: 2035-02-14     | until: 2035-02-06     | line 10 /rules/off/1/until: rule.holiday-length
            from: 2034-12-30      | from: 2034-11-30      | line 9 /rules/off/0
            on: 2035-02-03        | on: 2035-02-05        | line 13 /rules/worked/0/on: rule.holiday-no-weekend {what=2035-02-05}
            on: 2035-02-17        | on: 2035-02-03        | line 14 /rules/worked/1/on: rule.twice {what=2035-02-03}
            from: 2035-05-01      | from: 2036-05-01      | line 11 /rules/off/2: rule.holiday-of-another-year {other=2035, what=2036-05-01}
            """)
    void are_refused_with_the_line_where_they_cannot_be(String right, String wrong, String said) {
        assertThat(PAPER).contains(right);
        assertThatThrownBy(() ->
                        PublicHolidays.FORMAT.read(PAPER.replace(right, wrong)).orElseThrow("paper"))
                .hasMessageContaining(said);
    }
}
