package yihao.lead.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_CHIEF;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.MUNICH;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.testkit.twins.Acts.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Contact;
import yihao.lead.World;
import yihao.lead.engagement.Engage.TypedTerm;
import yihao.lead.engagement.Engagement.PartyKind;
import yihao.testkit.twins.InMemoryPersonKeys;

@DisplayName("L1 An engagement")
class EngageTest {

    static final String IN_2026 = "2026-03-01T02:00:00Z";
    static final String NEXT_YEAR = "2027-01-10T02:00:00Z";

    final World world = new World();
    final InMemoryEngagements engagements = new InMemoryEngagements();
    final EngagementSight sight = new EngagementSight(engagements, world.network);
    final Engage engage = new Engage(engagements, sight, world.network, EngagementRule.shipped());

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2026-12-31, false
            2027-01-01, true
            """)
    void waits_for_an_assessment_once_a_year_is_over(LocalDate day, boolean waits) {
        engaged("2026-02-01", "2028-01-31");

        assertThat(engagements.waitingOn(day, 9).isEmpty()).isEqualTo(!waits);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2027-10-31, false
            2027-11-01, true
            """)
    void waits_for_its_renewal_or_end_sixty_days_before_it_is_over(LocalDate day, boolean waits) {
        var id = engaged("2026-02-01", "2027-12-31");
        done(engage.assess(id, 2026, "GOOD", "台账", at(BUREAU_CHIEF, NEXT_YEAR)));

        assertThat(engagements.waitingOn(day, 9).isEmpty()).isEqualTo(!waits);
    }

    @Test
    void waits_for_nothing_once_it_has_ended_and_is_then_left_alone() {
        var id = engaged("2026-02-01", "2026-12-31");
        done(engage.end(id, LocalDate.of(2026, 6, 30), "调回", at(BUREAU_PERSON, IN_2026)));

        assertThat(engagements.waitingOn(LocalDate.of(2030, 1, 1), 9)).isEmpty();
        assertThat(refused(assess(id, 2026, "GOOD", NEXT_YEAR)).problem()).isEqualTo(EngagementProblem.ENGAGEMENT_OVER);
        assertThat(refused(renew(id, "2027-01-01", "2027-12-31")).problem())
                .isEqualTo(EngagementProblem.ENGAGEMENT_OVER);
    }

    @ParameterizedTest(name = "{0} with {1} on {2}: {3}")
    @CsvSource(textBlock = """
            2026, GOOD,    2027-01-10T02:00:00Z,
            2026, GOOD,    2026-03-01T02:00:00Z,
            2025, GOOD,    2027-01-10T02:00:00Z, ENGAGEMENT_YEAR_UNFIT
            2027, GOOD,    2026-03-01T02:00:00Z, ENGAGEMENT_YEAR_UNFIT
            2029, GOOD,    2030-01-10T02:00:00Z, ENGAGEMENT_YEAR_UNFIT
            2026, PERFECT, 2027-01-10T02:00:00Z, ENGAGEMENT_GRADE_UNKNOWN
            """)
    void is_assessed_year_by_year_by_the_grades_of_the_rule(
            int year, String grade, String when, @Nullable EngagementProblem problem) {
        var id = engaged("2026-02-01", "2028-01-31");

        var outcome = assess(id, year, grade, when);

        if (problem == null) {
            assertThat(done(outcome).state().lastAssessment().orElseThrow().rule())
                    .isEqualTo("engagements@1");
            assertThat(refused(assess(id, year, grade, when)).problem())
                    .isEqualTo(EngagementProblem.ENGAGEMENT_ALREADY_ASSESSED);
        } else {
            assertThat(refused(outcome).problem()).isEqualTo(problem);
        }
    }

    @Test
    void is_assessed_by_another_than_who_engaged_or_stands_in_for_them() {
        var id = engaged("2026-02-01", "2028-01-31");
        var deputy = actor("deputy", World.BUREAU, Function.BUREAU_OFFICER);
        var standingIn = new yihao.kernel.Actor(
                "deputy",
                "deputy",
                World.BUREAU,
                deputy.functions(),
                java.util.Set.of(BUREAU_PERSON.subject()),
                java.util.Set.of());

        for (var own : new yihao.kernel.Actor[] {BUREAU_PERSON, standingIn}) {
            assertThat(refused(engage.assess(id, 2026, "GOOD", "台账", at(own, NEXT_YEAR)))
                            .problem())
                    .isEqualTo(EngagementProblem.ENGAGEMENT_OWN);
        }
        done(engage.assess(id, 2026, "GOOD", "台账", at(deputy, NEXT_YEAR)));
    }

    @ParameterizedTest(name = "with {0}: {1}")
    @CsvSource(textBlock = """
            EXCELLENT,
            PASS,
            FAIL,      ENGAGEMENT_GRADE_TOO_LOW
            ,          ENGAGEMENT_NOT_ASSESSED
            """)
    void is_renewed_by_its_last_grade(@Nullable String grade, @Nullable EngagementProblem problem) {
        var id = engaged("2026-02-01", "2026-12-31");
        if (grade != null) {
            done(assess(id, 2026, grade, NEXT_YEAR));
        }

        var outcome = renew(id, "2027-01-01", "2027-12-31");

        if (problem == null) {
            assertThat(done(outcome).state().terms()).hasSize(2);
            assertThat(done(outcome).state().lastDay()).isEqualTo("2027-12-31");
        } else {
            assertThat(refused(outcome).problem()).isEqualTo(problem);
        }
    }

    @Test
    void is_renewed_after_its_last_term_once_every_year_that_is_over_is_assessed() {
        var id = engaged("2025-02-01", "2026-12-31");
        done(assess(id, 2026, "GOOD", NEXT_YEAR));
        assertThat(refused(renew(id, "2027-01-01", "2027-12-31")).problem())
                .isEqualTo(EngagementProblem.ENGAGEMENT_NOT_ASSESSED);
        done(assess(id, 2025, "FAIL", NEXT_YEAR));

        assertThat(refused(renew(id, "2026-12-31", "2027-12-31")).problem())
                .isEqualTo(EngagementProblem.ENGAGEMENT_PERIOD_UNFIT);
        done(renew(id, "2027-01-01", "2027-12-31"));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2026-01-31, false
            2026-02-01, true
            2026-12-31, true
            2027-01-01, false
            """)
    void is_ended_within_its_term(LocalDate on, boolean can) {
        var id = engaged("2026-02-01", "2026-12-31");

        var outcome = engage.end(id, on, "期满不续", at(BUREAU_PERSON, IN_2026));

        if (can) {
            assertThat(done(outcome).state().lastDay()).isEqualTo(on);
        } else {
            assertThat(refused(outcome).problem()).isEqualTo(EngagementProblem.ENGAGEMENT_END_UNFIT);
        }
    }

    @Test
    void is_the_bureau_s_to_decide_for_a_unit_that_engages_people() {
        assertThat(refused(engage(MUNICH, "2026-02-01", "2026-12-31", at(ZHANGDIAN_OFFICER, IN_2026)))
                        .problem())
                .isEqualTo(EngagementProblem.ENGAGEMENT_NOT_YOURS);
        assertThat(refused(engage(ZHANGDIAN, "2026-02-01", "2026-12-31", at(BUREAU_PERSON, IN_2026)))
                        .problem())
                .isEqualTo(EngagementProblem.ENGAGEMENT_UNIT_UNFIT);
        assertThat(refused(engage(MUNICH, "2026-02-01", "2026-02-01", at(BUREAU_PERSON, IN_2026)))
                        .problem())
                .isEqualTo(EngagementProblem.ENGAGEMENT_PERIOD_UNFIT);
        var id = engaged("2026-02-01", "2026-12-31");
        assertThat(refused(engage.end(id, LocalDate.of(2026, 6, 30), "x", at(OFFICE, IN_2026)))
                        .problem())
                .isEqualTo(EngagementProblem.ENGAGEMENT_NOT_YOURS);
    }

    private String engaged(String from, String until) {
        return done(engage(MUNICH, from, until, at(BUREAU_PERSON, IN_2026))).id();
    }

    private Outcome<Versioned<Engagement>> engage(String unit, String from, String until, Act act) {
        var party = Contact.sealed(InMemoryPersonKeys.vault(), "Frau Beispiel", null, null, null);
        return engage.engage(unit, PartyKind.PERSON, party, term(from, until), act);
    }

    private Outcome<Versioned<Engagement>> assess(String id, int year, String grade, String when) {
        return engage.assess(id, year, grade, "台账", at(BUREAU_CHIEF, when));
    }

    private Outcome<Versioned<Engagement>> renew(String id, String from, String until) {
        return engage.renew(id, term(from, until), at(BUREAU_CHIEF, NEXT_YEAR));
    }

    private static TypedTerm term(String from, String until) {
        return new TypedTerm("联络德国企业", Money.cny("200000"), LocalDate.parse(from), LocalDate.parse(until));
    }
}
