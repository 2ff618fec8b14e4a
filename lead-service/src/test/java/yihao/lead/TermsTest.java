package yihao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.done;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.AppliesTo.Concerned;
import yihao.lead.dispatch.DispatchLead;
import yihao.reference.ChineseCalendar;
import yihao.rules.RuleBook;

/// Asked on Tuesday, 1 September 2026. The park lies in Linzi, the squad in Zhangdian.
@DisplayName("L4 L5 L6 The terms of a rule")
class TermsTest {

    final World world = new World();

    static final Instant ASKED = Instant.parse(World.FIRST_OF_SEPTEMBER);

    static final String CLOCKS = """
            kind: lead-clocks
            id: lead-clocks
            version: 3
            validFrom: 2026-01-01
            source: ours
            rules:
              judgingUnit: bureau
              majorFrom: 500000000 CNY
              terms:
                - {units: [park-qilu], respond: 2 working days}
                - {major: true, unitKinds: [DISTRICT], respond: 4 working days}
                - {units: [district-zhangdian], respond: 3 working days, followUpEvery: 7 calendar days}
                - {major: true, judge: 7 working days, followUpEvery: 10 calendar days}
                - judge: 3 working days
                  feedback: 7 working days
                  respond: 1 working day
                  decideSimilarity: 3 working days
                  arbitrate: 7 working days
                  followUpEvery: 14 calendar days
            """;

    static final String POOL = """
            kind: lead-pool
            id: lead-pool
            version: 2
            validFrom: 2026-01-01
            source: ours
            rules:
              ends: [NO_PROGRESS]
              sharing: [OWN, CITY]
              stays:
                - {units: [district-linzi], openAfterDays: 5, coolDownDays: 0, days: 20}
                - {major: true, openAfterDays: 3, coolDownDays: 60, days: 365}
                - {openAfterDays: 1, coolDownDays: 30, days: 180}
              limits:
                - {units: [district-linzi], unitKinds: [ZONE], perDay: 2, atOnce: 4}
                - {unitKinds: [SQUAD], perDay: 1, atOnce: 5}
                - {perDay: 3, atOnce: 20}
            """;

    @ParameterizedTest(name = "{0}, major {1}: answers by {2}, reports by {3}")
    @CsvSource(textBlock = """
            park-qilu,          false, 2026-09-03, 2026-09-15
            park-qilu,          true,  2026-09-03, 2026-09-11
            district-linzi,     false, 2026-09-02, 2026-09-15
            district-linzi,     true,  2026-09-07, 2026-09-11
            district-zhangdian, false, 2026-09-04, 2026-09-08
            district-zhangdian, true,  2026-09-07, 2026-09-08
            squad-01,           false, 2026-09-04, 2026-09-08
            squad-01,           true,  2026-09-04, 2026-09-08
            office-munich,      false, 2026-09-02, 2026-09-15
            nobody-knows-it,    true,  2026-09-02, 2026-09-11
            """)
    void set_each_clock_by_the_first_that_fits_the_class_and_the_unit_that_owes(
            String unit, boolean major, LocalDate answer, LocalDate report) {
        var lead = World.written("贝斯精化有限公司", major);

        assertThat(dates().respond(unit, lead, ASKED))
                .isEqualTo(new DueDate(DueDate.Kind.RESPOND, unit, answer, false));
        assertThat(dates().report(unit, lead, ASKED)).isEqualTo(new DueDate(DueDate.Kind.REPORT, unit, report, false));
    }

    @ParameterizedTest(name = "major {0}: judged by {1}")
    @CsvSource({"false, 2026-09-04", "true, 2026-09-10"})
    void for_the_judging_unit_are_those_of_the_judging_unit(boolean major, LocalDate judge) {
        var lead = World.written("贝斯精化有限公司", major);

        assertThat(dates().judge(lead, ASKED)).isEqualTo(new DueDate(DueDate.Kind.JUDGE, World.BUREAU, judge, false));
        assertThat(dates().feedback(lead, ASKED).on()).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(dates().decideSimilarity(lead, ASKED).on()).isEqualTo(LocalDate.of(2026, 9, 4));
        assertThat(dates().arbitrate(lead, ASKED).on()).isEqualTo(LocalDate.of(2026, 9, 10));
    }

    @ParameterizedTest(name = "{0} takes {1} a day")
    @CsvSource({"park-qilu, 2", "district-linzi, 3", "squad-01, 1", "office-munich, 3"})
    void of_units_fit_where_all_that_they_say_of_the_unit_does(String unit, int perDay) {
        assertThat(pool().limit(unit, world.network).perDay()).isEqualTo(perDay);
    }

    @Test
    void of_a_stay_in_the_pool_are_those_of_the_unit_that_had_the_lead() {
        var stays = pool().stays();

        assertThat(AppliesTo.first(stays, new Concerned(true, World.PARK, world.network))
                        .openAfterDays())
                .isEqualTo(5);
        assertThat(AppliesTo.first(stays, new Concerned(true, World.SQUAD, world.network))
                        .openAfterDays())
                .isEqualTo(3);
        assertThat(AppliesTo.first(stays, new Concerned(false, World.SQUAD, world.network))
                        .openAfterDays())
                .isEqualTo(1);
    }

    @Test
    void start_different_clocks_for_two_units_that_are_asked_at_once() {
        var lead = world.judged("贝斯精化有限公司");

        var handed = done(dispatch(dates(), lead, "2026-09-03T02:00:00Z", World.ZHANGDIAN, World.PARK));

        assertThat(handed.state().due())
                .containsExactly(
                        new DueDate(DueDate.Kind.RESPOND, World.ZHANGDIAN, LocalDate.of(2026, 9, 8), false),
                        new DueDate(DueDate.Kind.RESPOND, World.PARK, LocalDate.of(2026, 9, 7), false));
        assertThat(handed.state().dispatches())
                .extracting(Dispatch::dueOn)
                .containsExactly(LocalDate.of(2026, 9, 8), LocalDate.of(2026, 9, 7));
    }

    @Test
    void of_a_later_version_leave_what_runs_as_it_was_set() {
        var later =
                CLOCKS.replace("version: 3", "version: 4").replace("validFrom: 2026-01-01", "validFrom: 2026-09-04");
        var dates = dates(CLOCKS, later.replace("respond: 2 working days", "respond: 5 working days"));
        var lead = world.judged("贝斯精化有限公司");
        done(dispatch(dates, lead, "2026-09-03T15:59:59Z", World.PARK));

        var handed = done(dispatch(dates, lead, "2026-09-03T16:00:00Z", World.LINZI));
        var another = done(dispatch(dates, world.judged("齐鲁新材料公司"), "2026-09-03T16:00:00Z", World.PARK));

        assertThat(handed.state().due())
                .extracting(DueDate::on)
                .containsExactly(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 7));
        assertThat(another.state().due()).extracting(DueDate::on).containsExactly(LocalDate.of(2026, 9, 11));
    }

    private Outcome<Versioned<Lead>> dispatch(DueDates dates, Versioned<Lead> lead, String at, String... units) {
        return new DispatchLead(world.sight, world.network, dates)
                .dispatch(lead.id(), List.of(units), World.at(World.BUREAU_PERSON, at));
    }

    private DueDates dates(String... versions) {
        var written = versions.length == 0 ? new String[] {CLOCKS} : versions;
        var rules = Arrays.stream(written)
                .map(text -> ClockRule.FORMAT.read(text).orElseThrow("test"))
                .toList();
        return new DueDates(RuleBook.of(rules), ChineseCalendar.shipped(), world.network);
    }

    private static PoolRule pool() {
        return PoolRule.FORMAT.read(POOL).orElseThrow("test").rules();
    }
}
