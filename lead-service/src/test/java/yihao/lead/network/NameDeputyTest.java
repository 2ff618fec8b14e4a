package yihao.lead.network;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Function.FINANCE;
import static yihao.kernel.Function.LIAISON_CLIENT;
import static yihao.kernel.Function.SECURITY_ADMINISTRATOR;
import static yihao.kernel.Function.UNIT_HEAD;
import static yihao.kernel.Function.UNIT_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.network.NetworkWorld.ADMIN;
import static yihao.lead.network.NetworkWorld.CITY;
import static yihao.lead.network.NetworkWorld.DISTRICT;
import static yihao.lead.network.NetworkWorld.FIRST;
import static yihao.lead.network.NetworkWorld.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;

@DisplayName("L1 A deputy")
class NameDeputyTest {

    static final LocalDate LAST = LocalDate.of(2026, 9, 14);

    final NetworkWorld city = new NetworkWorld();

    @BeforeEach
    void aHeadWithColleagues() {
        city.appoint("wang", DISTRICT, UNIT_HEAD);
        city.appoint("li", DISTRICT, UNIT_OFFICER);
        city.appoint("sun", DISTRICT, UNIT_OFFICER);
        city.appoint("elsewhere", FIRST, UNIT_OFFICER);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2026-08-31, false
            2026-09-01, true
            2026-09-14, true
            2026-09-15, false
            """)
    void stands_in_from_the_first_to_the_last_day(LocalDate day, boolean standsIn) {
        done(named("li", TODAY, LAST));

        assertThat(city.onDuty("li", day).standsInFor().contains("wang")).isEqualTo(standsIn);
        assertThat(city.onDuty("wang", day).standsInFor()).isEmpty();
    }

    @Test
    void stands_in_while_both_work_in_one_unit_and_the_officer_is_in_office() {
        done(named("li", TODAY, LAST));
        city.appoint("li", FIRST, UNIT_OFFICER);

        assertThat(city.onDuty("li", TODAY).standsInFor()).isEmpty();

        city.appoint("li", DISTRICT, UNIT_OFFICER);
        done(city.appointOfficer.appoint("wang", NetworkWorld.closing(DISTRICT, null, UNIT_HEAD), ADMIN));

        assertThat(city.onDuty("li", TODAY).standsInFor()).contains("wang");
        assertThat(city.onDuty("li", TODAY.plusDays(1)).standsInFor()).isEmpty();
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource(textBlock = """
            wang,      2026-09-01, 2026-09-14, DEPUTY_UNFIT
            nobody,    2026-09-01, 2026-09-14, DEPUTY_UNFIT
            elsewhere, 2026-09-01, 2026-09-14, DEPUTY_UNFIT
            li,        2026-09-14, 2026-09-01, PERIOD_REVERSED
            li,        2026-08-01, 2026-08-31, DEPUTY_PERIOD_OVER
            """)
    void is_another_officer_of_the_unit_for_days_to_come(
            String deputy, LocalDate from, LocalDate until, NetworkProblem problem) {
        assertThat(refused(named(deputy, from, until)).problem()).isEqualTo(problem);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource(textBlock = """
            2026-08-20, 2026-08-31, DEPUTY_PERIOD_OVER
            2026-08-20, 2026-09-01, DEPUTY_OVERLAPS
            2026-09-14, 2026-09-20, DEPUTY_OVERLAPS
            2026-09-05, 2026-09-06, DEPUTY_OVERLAPS
            """)
    void is_one_at_a_time(LocalDate from, LocalDate until, NetworkProblem problem) {
        done(named("li", TODAY, LAST));

        assertThat(refused(named("sun", from, until)).problem()).isEqualTo(problem);
        done(named("sun", LAST.plusDays(1), LAST.plusDays(2)));
        assertThat(done(named("li", TODAY, LAST)).state().deputies()).hasSize(2);
    }

    @Test
    void is_named_by_the_officer_or_the_security_administrator_and_never_by_the_deputy() {
        done(named("li", TODAY, LAST));
        var deputy = city.onDuty("li", TODAY).inPlaceOf(city.onDuty("wang", TODAY));
        for (var by : new Act[] {by("sun"), by("li"), at(deputy, "2026-09-01T02:00:00Z")}) {
            assertThat(refused(city.nameDeputy.name("wang", "li", LAST.plusDays(1), LAST.plusDays(2), by))
                            .problem())
                    .isEqualTo(NetworkProblem.DEPUTY_NOT_YOURS);
        }
        done(city.nameDeputy.name("wang", "li", LAST.plusDays(1), LAST.plusDays(2), ADMIN));
    }

    @Test
    void joins_no_administrator_with_business_and_stands_in_for_no_machine() {
        city.appoint("secure", CITY, SECURITY_ADMINISTRATOR);
        city.appoint("money", CITY, FINANCE);
        city.appoint("machine", DISTRICT, LIAISON_CLIENT);

        assertThat(refused(city.nameDeputy.name("secure", "money", TODAY, LAST, ADMIN))
                        .problem())
                .isEqualTo(NetworkProblem.FUNCTIONS_MIXED);
        assertThat(refused(city.nameDeputy.name("machine", "li", TODAY, LAST, ADMIN))
                        .problem())
                .isEqualTo(NetworkProblem.DEPUTY_UNFIT);
    }

    @Test
    void is_no_longer_one_once_a_later_appointment_mixes_what_must_stay_apart() {
        city.appoint("money", CITY, FINANCE);
        city.appoint("purse", CITY, FINANCE);
        done(city.nameDeputy.name("money", "purse", TODAY, LAST, ADMIN));
        city.appoint("purse", CITY, SECURITY_ADMINISTRATOR);

        assertThat(city.onDuty("purse", TODAY).standsInFor()).isEmpty();
    }

    @Test
    void is_ended_early_from_today_on_and_what_was_stays_on_record() {
        done(named("li", TODAY, LAST));
        var later = at(city.onDuty("wang", TODAY), "2026-09-05T02:00:00Z");

        done(city.nameDeputy.end("wang", "li", TODAY, later));

        assertThat(city.onDuty("li", LocalDate.of(2026, 9, 4)).standsInFor()).contains("wang");
        assertThat(city.onDuty("li", LocalDate.of(2026, 9, 5)).standsInFor()).isEmpty();
        assertThat(city.officer("wang").deputies()).hasSize(1);
        assertThat(refused(city.nameDeputy.end("wang", "li", TODAY, later)).problem())
                .isEqualTo(NetworkProblem.DEPUTY_UNKNOWN);
        done(city.nameDeputy.name("wang", "sun", LocalDate.of(2026, 9, 5), LAST, later));
    }

    @Test
    void is_chosen_among_the_colleagues_on_duty() {
        var found = done(city.nameDeputy.candidates("wang", TODAY, city.onDuty("wang", TODAY)));

        assertThat(found).extracting(Versioned::id).containsExactly("li", "sun");
    }

    private Outcome<Versioned<Officer>> named(String deputy, LocalDate from, LocalDate until) {
        return city.nameDeputy.name("wang", deputy, from, until, by("wang"));
    }

    private Act by(String subject) {
        return at(city.onDuty(subject, TODAY), "2026-09-01T02:00:00Z");
    }
}
