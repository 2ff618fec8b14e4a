package yihao.lead.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.visit.VisitWorld.SQUAD_MEMBER;
import static yihao.lead.visit.VisitWorld.next;
import static yihao.lead.visit.VisitWorld.plan;
import static yihao.lead.visit.VisitWorld.record;
import static yihao.lead.visit.VisitWorld.stay;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.World;
import yihao.testkit.twins.Acts;

@DisplayName("L9 A visit")
class VisitTest {

    static final String MONDAY = "2026-09-07T02:00:00Z";
    static final Stay TWO_DAYS = stay("2026-09-10", "1.5");

    static final Actor CITY_LEADER = Acts.actor("city.leader", "office-of-leaders", Function.CITY_LEADER);

    final VisitWorld city = new VisitWorld();

    @Test
    void is_planned_by_a_squad_and_to_be_recorded_within_three_working_days_after_its_last() {
        var visit = city.planned("贝斯精化有限公司", TWO_DAYS, MONDAY).state();

        assertThat(visit.number()).isEqualTo("V-2026-000001");
        assertThat(visit.status()).isEqualTo(VisitStatus.PLANNED);
        assertThat(visit.stay().until()).isEqualTo(LocalDate.of(2026, 9, 11));
        assertThat(visit.due()).isEqualTo(LocalDate.of(2026, 9, 16));
    }

    @ParameterizedTest(name = "{0} days from 10 September end on {1}")
    @CsvSource(textBlock = """
            0.5, 2026-09-10
            1,   2026-09-10
            1.5, 2026-09-11
            2.0, 2026-09-11
            """)
    void lasts_from_the_morning_of_its_first_day_in_half_days(String days, LocalDate until) {
        assertThat(stay("2026-09-10", days).until()).isEqualTo(until);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0", "-1", "0.25", "1.1", "366.5"})
    void lasts_no_other_time(String days) {
        var outcome = city.planVisit.plan(plan("贝斯精化有限公司", stay("2026-09-10", days)), at(SQUAD_MEMBER, MONDAY));

        assertThat(problem(outcome)).isEqualTo(VisitProblem.VISIT_NOT_IN_HALF_DAYS);
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource(textBlock = """
            2026-09-10T15:59:59Z, VISIT_IN_FUTURE
            2026-09-10T16:00:00Z,
            """)
    void is_recorded_from_its_last_day_on_in_china(String at, VisitProblem problem) {
        var visit = city.planned("贝斯精化有限公司", TWO_DAYS, MONDAY);

        var outcome = city.recordVisit.record(visit.id(), record(TWO_DAYS, null), at(SQUAD_MEMBER, at));

        assertThat(outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.problem() : null)
                .isEqualTo(problem);
    }

    @Test
    void is_recorded_once_with_the_step_that_was_agreed() {
        var visit = city.planned("贝斯精化有限公司", TWO_DAYS, MONDAY);
        var act = at(SQUAD_MEMBER, "2026-09-11T08:00:00Z");

        var made = done(city.recordVisit.record(visit.id(), record(TWO_DAYS, next("2026-09-20")), act))
                .state();

        assertThat(made.status()).isEqualTo(VisitStatus.MADE);
        assertThat(made.due()).isEqualTo(LocalDate.of(2026, 9, 20));
        assertThat(problem(city.recordVisit.record(visit.id(), record(TWO_DAYS, null), act)))
                .isEqualTo(VisitProblem.VISIT_MADE);
        assertThat(problem(city.planVisit.change(visit.id(), plan("贝斯精化有限公司", TWO_DAYS), act)))
                .isEqualTo(VisitProblem.VISIT_MADE);
        assertThat(problem(city.recordVisit.record(
                        city.planned("贝斯精化有限公司", TWO_DAYS, MONDAY).id(), record(TWO_DAYS, next("2026-09-10")), act)))
                .isEqualTo(VisitProblem.NEXT_STEP_IN_PAST);
    }

    @Test
    void is_followed_up_step_by_step_until_nothing_is_agreed_any_more() {
        var visit = city.made(SQUAD_MEMBER, "贝斯精化有限公司", TWO_DAYS, next("2026-09-20"));
        var act = at(SQUAD_MEMBER, "2026-09-20T15:59:59Z");

        var followed = done(city.recordVisit.followUp(visit.id(), "已发邀请函", next("2026-09-30"), act))
                .state();
        var last = done(city.recordVisit.followUp(visit.id(), "来访推迟", null, at(SQUAD_MEMBER, "2026-09-30T16:00:00Z")))
                .state();

        assertThat(followed.due()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(last.steps()).extracting(NextStep::isInTime).containsExactly(true, false);
        assertThat(last.due()).isNull();
        assertThat(problem(city.recordVisit.followUp(visit.id(), "又一次", null, act)))
                .isEqualTo(VisitProblem.NOTHING_TO_FOLLOW_UP);
    }

    @Test
    void leads_to_one_lead_that_its_people_may_see() {
        var visit = city.made(SQUAD_MEMBER, "贝斯精化有限公司", TWO_DAYS, null);
        var lead = reported("贝斯精化有限公司", ZHANGDIAN_OFFICER, "2026-09-10T01:00:00Z");
        var other = reported("另一家有限公司", SQUAD_MEMBER, "2026-09-11T01:00:00Z");
        var act = at(SQUAD_MEMBER, "2026-09-12T02:00:00Z");

        done(city.recordVisit.leadTo(visit.id(), lead.id(), act));
        var led = done(city.recordVisit.leadTo(visit.id(), lead.state().number(), act))
                .state();

        assertThat(led.led()).isEqualTo(new Visit.Led(lead.id(), lead.state().number()));
        assertThat(problem(city.recordVisit.leadTo(visit.id(), other.id(), act)))
                .isEqualTo(VisitProblem.VISIT_HAS_LEAD);
        assertThat(problem(city.recordVisit.leadTo(visit.id(), "L-2026-999999", act)))
                .isEqualTo(VisitProblem.VISIT_LEAD_UNKNOWN);
    }

    @Test
    void leads_to_no_lead_of_another_unit_and_to_none_that_was_there_before() {
        var visit = city.made(SQUAD_MEMBER, "贝斯精化有限公司", TWO_DAYS, null);
        var act = at(SQUAD_MEMBER, "2026-09-12T02:00:00Z");
        var earlier = reported("甲乙科技", ZHANGDIAN_OFFICER, "2026-09-09T15:59:59Z");
        var anothers = reported("丙丁科技", LINZI_OFFICER, "2026-09-11T01:00:00Z");

        assertThat(problem(city.recordVisit.leadTo(visit.id(), earlier.id(), act)))
                .isEqualTo(VisitProblem.VISIT_LEAD_ANOTHERS);
        assertThat(problem(city.recordVisit.leadTo(visit.id(), anothers.id(), act)))
                .isEqualTo(VisitProblem.VISIT_LEAD_ANOTHERS);
    }

    @Test
    void tells_nothing_of_the_register_that_its_people_did_not_type() {
        var typed = plan("贝斯精化股份有限公司", TWO_DAYS);
        city.world.reported("贝斯精化有限公司");

        var visit = done(city.planVisit.plan(typed, at(SQUAD_MEMBER, MONDAY))).state();

        assertThat(visit.plan().firm()).isEqualTo(typed.firm());
    }

    @Test
    void that_is_off_is_cancelled_with_a_reason_and_then_over() {
        var visit = city.planned("贝斯精化有限公司", TWO_DAYS, MONDAY);
        var act = at(SQUAD_MEMBER, MONDAY);

        assertThat(problem(city.planVisit.cancel(visit.id(), act))).isEqualTo(VisitProblem.VISIT_REASON_MISSING);
        var off = done(city.planVisit.cancel(visit.id(), act.because("对方出差"))).state();

        assertThat(off.status()).isEqualTo(VisitStatus.CANCELLED);
        assertThat(off.due()).isNull();
        assertThat(problem(city.recordVisit.record(
                        visit.id(), record(TWO_DAYS, null), at(SQUAD_MEMBER, "2026-09-12T02:00:00Z"))))
                .isEqualTo(VisitProblem.VISIT_CANCELLED);
    }

    @Test
    void leaves_its_place_to_the_next_row_once_it_is_off_or_of_another_day() {
        var planned = city.planned("贝斯精化有限公司", TWO_DAYS, MONDAY).state();
        var row = planned.asRow(planned.plan().firmKeys());
        var moved = plan("贝斯精化有限公司", stay("2026-09-11", "1.5"));
        var longer = done(city.planVisit.checked(plan("贝斯精化有限公司", stay("2026-09-10", "2")), at(SQUAD_MEMBER, MONDAY)));

        assertThat(Objects.requireNonNull(row.row()).keys())
                .isNotEmpty()
                .allMatch(key -> key.startsWith("squad-01|2026-09-10|"));
        assertThat(done(row.change(longer, LocalDate.of(2026, 9, 16))).row()).isEqualTo(row.row());
        assertThat(done(row.cancel("对方出差")).row()).isNull();
        assertThat(done(row.change(
                                done(city.planVisit.checked(moved, at(SQUAD_MEMBER, MONDAY))),
                                LocalDate.of(2026, 9, 16)))
                        .row())
                .isNull();
    }

    @Test
    void is_the_unit_s_that_makes_it_and_of_those_above() {
        var visit = city.planned("贝斯精化有限公司", TWO_DAYS, MONDAY);

        assertThat(city.sight.find(ZHANGDIAN_OFFICER, visit.id())).isPresent();
        assertThat(city.sight.find(SUPERVISOR, visit.id())).isEmpty();
        assertThat(city.sight.find(BUREAU_PERSON, visit.id())).isPresent();
        assertThat(city.sight.find(LINZI_OFFICER, visit.id())).isEmpty();
        assertThat(city.sight.seesPeople(SUPERVISOR, visit.state())).isFalse();
        assertThat(city.sight.seesPeople(ZHANGDIAN_OFFICER, visit.state())).isTrue();
        assertThat(problem(city.planVisit.cancel(
                        visit.id(), at(LINZI_OFFICER, MONDAY).because("x"))))
                .isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(problem(city.planVisit.cancel(
                        visit.id(), at(CITY_LEADER, MONDAY).because("x"))))
                .isEqualTo(VisitProblem.VISIT_NOT_YOURS);
        assertThat(problem(city.planVisit.plan(plan("贝斯精化有限公司", TWO_DAYS), at(SUPERVISOR, MONDAY))))
                .isEqualTo(VisitProblem.MAY_NOT_VISIT);
        done(city.planVisit.cancel(visit.id(), at(BUREAU_PERSON, MONDAY).because("统筹安排")));
    }

    private Versioned<Lead> reported(String name, Actor by, String at) {
        return done(city.world.report(World.investor(name), by, at)).lead();
    }

    private static ProblemCode problem(Outcome<Versioned<Visit>> outcome) {
        return refused(outcome).problem();
    }
}
