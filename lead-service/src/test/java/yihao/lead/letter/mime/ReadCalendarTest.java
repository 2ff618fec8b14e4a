package yihao.lead.letter.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.lead.letter.Content.Event;

@DisplayName("L3 A calendar entry, as it is read")
class ReadCalendarTest {

    final ReadCalendar calendar = new ReadCalendar(MimeLettersTest.RULE);

    @ParameterizedTest(name = "{0} until {1} is {2} until {3} in China")
    @CsvSource(delimiter = '|', textBlock = """
            DTSTART:20260907T010000Z                            | DTEND:20260907T030000Z                          | 2026-09-07T09:00 | 2026-09-07T11:00
            DTSTART:20260907T170000Z                            | DURATION:PT90M                                  | 2026-09-08T01:00 | 2026-09-08T02:30
            DTSTART;TZID=Europe/Berlin:20260907T090000          | DTEND;TZID=Europe/Berlin:20260907T100000        | 2026-09-07T15:00 | 2026-09-07T16:00
            DTSTART;TZID=W. Europe Standard Time:20261207T090000| DURATION:PT1H                                   | 2026-12-07T16:00 | 2026-12-07T17:00
            DTSTART;TZID=China Standard Time:20260907T090000    | DTEND:20260907T020000Z                          | 2026-09-07T09:00 | 2026-09-07T10:00
            DTSTART;TZID=Home:20260907T090000                   | DURATION:PT1H                                   | 2026-09-07T08:00 | 2026-09-07T09:00
            DTSTART:20260907T090000                             | DTEND:20260907T100000                           | 2026-09-07T09:00 | 2026-09-07T10:00
            DTSTART;VALUE=DATE:20260907                         | DTEND;VALUE=DATE:20260909                       | 2026-09-07T00:00 | 2026-09-09T00:00
            DTSTART;VALUE=DATE:20260907                         | SEQUENCE:0                                      | 2026-09-07T00:00 | 2026-09-08T00:00
            DTSTART:20260907T090000                             | DTEND:20260906T090000                           | 2026-09-07T09:00 | 2026-09-07T09:00
            DTSTART:20260907T090000                             | DURATION:PT8784H                                | 2026-09-07T09:00 | 2027-09-08T09:00
            DTSTART:20260907T090000                             | DURATION:PT8784H1S                              | 2026-09-07T09:00 | 2026-09-07T09:00
            DTSTART:20260907T090000                             | DURATION:PT2562047788015215H                    | 2026-09-07T09:00 | 2026-09-07T09:00
            DTSTART:20260907T090000                             | DURATION:-PT1H                                  | 2026-09-07T09:00 | 2026-09-07T09:00
            """)
    void is_when_it_is_in_china(String start, String end, LocalDateTime from, LocalDateTime until) {
        var event = event(start, end);

        assertThat(event.start()).isEqualTo(from);
        assertThat(event.end()).isEqualTo(until);
        assertThat(event.unknownZone()).isNull();
    }

    @Test
    void says_that_nobody_knows_its_zone() {
        assertThat(event("DTSTART;TZID=Mars:20260907T090000", "").unknownZone()).isEqualTo("Mars");
    }

    @Test
    void says_that_it_recurs_was_called_off_or_has_no_time() {
        assertThat(event("DTSTART:20260907T090000", "RRULE:FREQ=SECONDLY").recurring())
                .isTrue();
        assertThat(event("DTSTART:20260907T090000", "STATUS:CANCELLED").cancelled())
                .isTrue();
        assertThat(event("DTSTART:nonsense", "").start()).isNull();
        assertThat(event("DTSTART:20261340T999999", "").start()).isNull();
    }

    @Test
    void is_the_first_of_several_not_a_changed_date_of_a_series() {
        var read = calendar.read("""
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:series
                RECURRENCE-ID:20260901T090000
                DTSTART:20260901T100000
                SUMMARY:moved
                END:VEVENT
                BEGIN:VEVENT
                UID:later
                DTSTART:20260920T090000
                END:VEVENT
                BEGIN:VEVENT
                UID:series
                DTSTART:20260901T090000
                SUMMARY:first
                BEGIN:VALARM
                TRIGGER:-PT15M
                END:VALARM
                DESCRIPTION:two\\nlines
                END:VEVENT
                END:VCALENDAR
                """).orElseThrow();

        assertThat(read.uid()).isEqualTo("series");
        assertThat(read.event().summary()).isEqualTo("first");
        assertThat(read.event().others()).isEqualTo(1);
        assertThat(read.text()).isEqualTo("two\nlines");
    }

    @Test
    void folds_and_people_are_read() {
        var event =
                event("DTSTART:20260907T090000", "SUMMARY:洽\n 谈\nORGANIZER;CN=\"Muster, Anna\":mailto:a@example.org");

        assertThat(event.summary()).isEqualTo("洽谈");
        assertThat(event.people()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Muster, Anna");
            assertThat(one.mail()).isEqualTo("a@example.org");
        });
    }

    private Event event(String start, String more) {
        var text = """
                BEGIN:VCALENDAR
                BEGIN:VTIMEZONE
                TZID:Home
                BEGIN:STANDARD
                DTSTART:16010101T000000
                RRULE:FREQ=SECONDLY
                TZOFFSETFROM:+0900
                TZOFFSETTO:+0900
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:u
                %s
                %s
                END:VEVENT
                END:VCALENDAR
                """.formatted(start, more.isEmpty() ? "SEQUENCE:0" : more);
        return calendar.read(text).orElseThrow().event();
    }
}
