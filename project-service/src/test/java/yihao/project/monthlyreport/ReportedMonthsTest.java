package yihao.project.monthlyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.monthlyreport.ExampleMonths.BOOK;
import static yihao.project.monthlyreport.ExampleMonths.IN_TIME;
import static yihao.project.monthlyreport.ExampleMonths.SEPTEMBER;
import static yihao.project.monthlyreport.ExampleMonths.TOO_LATE;
import static yihao.project.monthlyreport.ExampleMonths.at;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.monthlyreport.ReportedMonths.Kept;

@DisplayName("PN-05 The months of a project")
class ReportedMonthsTest {

    static final LocalDate CLOSING = LocalDate.of(2026, 10, 8);

    final ExampleMonths months = new ExampleMonths();
    final String project = months.project("1", ExampleProjects.UNIT, "SIGNED", "2026-09-01T04:00:00Z");

    @Test
    void are_missing_once_they_have_closed() {
        assertThat(until(CLOSING)).isEqualTo(new Kept(0, 0, 0));
        assertThat(until(CLOSING.plusDays(1))).isEqualTo(new Kept(0, 0, 1));
    }

    @Test
    void are_in_time_or_late_by_the_day_on_which_they_were_handed_in() {
        months.handedIn(SEPTEMBER, project, "100", at(ZHANGDIAN_OFFICER, IN_TIME));
        assertThat(until(CLOSING.minusDays(1))).isEqualTo(new Kept(0, 0, 0));
        assertThat(until(CLOSING)).isEqualTo(new Kept(1, 0, 0));

        var other = new ExampleMonths();
        other.project("1", ExampleProjects.UNIT, "SIGNED", "2026-09-01T04:00:00Z");
        other.handedIn(SEPTEMBER, "1", "100", at(ZHANGDIAN_OFFICER, TOO_LATE));
        assertThat(until(other, CLOSING.plusDays(1))).isEqualTo(new Kept(0, 1, 0));
    }

    @Test
    void in_which_nothing_is_due_are_not_missing() {
        months.project("2", ExampleProjects.UNIT, "RESERVE", "2026-09-01T04:00:00Z");
        var reported = new ReportedMonths(months.reports, BOOK);
        var reserve = months.world.projects.find("2").orElseThrow();

        assertThat(reported.of(reserve, LocalDate.of(2026, 12, 31))).isEqualTo(new Kept(0, 0, 0));
    }

    @Test
    void say_nothing_of_a_draft() {
        months.save(
                SEPTEMBER,
                project,
                null,
                ExampleMonths.full("1"),
                false,
                at(ZHANGDIAN_OFFICER, Instant.parse("2026-10-01T04:00:00Z")));

        assertThat(until(CLOSING.plusDays(1))).isEqualTo(new Kept(0, 0, 1));
    }

    private Kept until(LocalDate on) {
        return until(months, on);
    }

    private static Kept until(ExampleMonths months, LocalDate on) {
        return new ReportedMonths(months.reports, BOOK)
                .of(months.world.projects.find("1").orElseThrow(), on);
    }
}
