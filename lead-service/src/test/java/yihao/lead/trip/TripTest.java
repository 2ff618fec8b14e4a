package yihao.lead.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.visit.VisitWorld.SQUAD_MEMBER;
import static yihao.lead.visit.VisitWorld.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.LeadsBrought;
import yihao.lead.OutreachSight;
import yihao.lead.Sharing;
import yihao.lead.World;
import yihao.lead.enterprise.Aliases;
import yihao.lead.trip.PlanTrip.TypedFirm;
import yihao.lead.trip.PlanTrip.TypedTrip;
import yihao.lead.visit.Visit;
import yihao.lead.visit.VisitWorld;
import yihao.reference.ChineseCalendar;

@DisplayName("L9 A trip led by a leader")
class TripTest {

    static final String MONDAY = "2026-09-07T02:00:00Z";
    static final String FIRM = "贝斯精化有限公司";

    final World world = new World();
    final InMemoryTrips trips = new InMemoryTrips();
    final OutreachSight sight = new OutreachSight(world.network);
    final VisitWorld city = new VisitWorld(world, new NameTrip(trips, sight));
    final PlanTrip planTrip = new PlanTrip(
            trips, sight, world.network, world.recogniseFirm, TripRule.shipped(), ChineseCalendar.shipped());
    final ReportTrip reportTrip = new ReportTrip(trips, sight, TripRule.shipped());
    final TripFigures figures = new TripFigures(city.visits, world.leads, world.sight, new Aliases(world.enterprises));

    @Test
    void is_planned_by_a_unit_and_to_be_reported_on_within_five_working_days_after_its_last() {
        var trip = planned("2026-09-10", "2026-09-12").state();

        assertThat(trip.number()).isEqualTo("T-2026-000001");
        assertThat(trip.status()).isEqualTo(TripStatus.PLANNED);
        assertThat(trip.due()).isEqualTo(LocalDate.of(2026, 9, 18));
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource(textBlock = """
            2026-09-10, 2026-09-10,
            2026-09-10, 2026-11-08,
            2026-09-10, 2026-11-09, TRIP_PERIOD_UNFIT
            2026-09-10, 2026-09-09, TRIP_PERIOD_UNFIT
            """)
    void lasts_a_day_at_least_and_sixty_at_most(String from, String until, @Nullable TripProblem problem) {
        assertThat(problem(planTrip.plan(typed(from, until, List.of()), at(ZHANGDIAN_OFFICER, MONDAY))))
                .isEqualTo(problem);
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource(textBlock = """
            2026-09-11T15:59:59Z, TRIP_NOT_OVER
            2026-09-11T16:00:00Z,
            """)
    void is_reported_on_from_its_last_day_on_in_china(String at, @Nullable TripProblem problem) {
        var trip = planned("2026-09-10", "2026-09-12");

        assertThat(problem(reportTrip.report(trip.id(), null, null, "签约意向两项", at(ZHANGDIAN_OFFICER, at))))
                .isEqualTo(problem);
    }

    @Test
    void is_reported_on_once_with_the_days_that_it_took_in_the_end() {
        var trip = planned("2026-09-10", "2026-09-12");
        var act = at(ZHANGDIAN_OFFICER, "2026-09-14T02:00:00Z");

        var reported = done(reportTrip.report(trip.id(), null, LocalDate.of(2026, 9, 13), "签约意向两项", act))
                .state();

        assertThat(reported.status()).isEqualTo(TripStatus.REPORTED);
        assertThat(reported.until()).isEqualTo(LocalDate.of(2026, 9, 13));
        assertThat(reported.due()).isNull();
        assertThat(problem(reportTrip.report(trip.id(), null, null, "再报", act))).isEqualTo(TripProblem.TRIP_REPORTED);
        assertThat(problem(planTrip.change(trip.id(), typed("2026-09-10", "2026-09-12", List.of()), act)))
                .isEqualTo(TripProblem.TRIP_REPORTED);
    }

    @Test
    void has_one_clock_that_runs_until_it_is_reported_on() {
        var clocks = new TripClocks(trips, sight);
        var trip = planned("2026-09-10", "2026-09-12", LINZI);

        assertThat(clocks.dueBy(LocalDate.of(2026, 9, 17))).isEmpty();
        assertThat(clocks.dueBy(LocalDate.of(2026, 9, 18)).toList()).isEqualTo(clocks.of(trip.id()));
        var clock = clocks.of(trip.id()).getFirst();
        assertThat(clock.unit()).isEqualTo(trip.state().unit());
        assertThat(clocks.about(clock, ZHANGDIAN_OFFICER)).isPresent();
        assertThat(clocks.about(clock, SUPERVISOR)).isEmpty();
        done(reportTrip.report(trip.id(), null, null, "签约意向两项", at(ZHANGDIAN_OFFICER, "2026-09-14T02:00:00Z")));
        assertThat(clocks.of(trip.id())).isEmpty();
    }

    @Test
    void that_is_put_off_is_due_later() {
        var trip = planned("2026-09-10", "2026-09-12");

        var changed = done(planTrip.change(
                        trip.id(), typed("2026-09-17", "2026-09-18", List.of()), at(ZHANGDIAN_OFFICER, MONDAY)))
                .state();

        assertThat(changed.due()).isEqualTo(LocalDate.of(2026, 9, 24));
    }

    @Test
    void that_is_off_is_cancelled_with_a_reason_and_then_over() {
        var trip = planned("2026-09-10", "2026-09-12");
        var act = at(ZHANGDIAN_OFFICER, MONDAY);

        assertThat(problem(planTrip.cancel(trip.id(), act))).isEqualTo(TripProblem.TRIP_REASON_MISSING);
        var off = done(planTrip.cancel(trip.id(), act.because("领导另有安排"))).state();

        assertThat(off.due()).isNull();
        assertThat(problem(
                        reportTrip.report(trip.id(), null, null, "x", at(ZHANGDIAN_OFFICER, "2026-09-14T02:00:00Z"))))
                .isEqualTo(TripProblem.TRIP_CANCELLED);
        assertThat(problem(city.planVisit.nameTrip(visit("2026-09-10").id(), trip.id(), act)))
                .isEqualTo(TripProblem.TRIP_CANCELLED);
    }

    @Test
    void is_seen_by_those_who_take_part_and_kept_by_who_organises_it() {
        var trip = planned("2026-09-10", "2026-09-12", LINZI);
        var alone = planned("2026-09-10", "2026-09-12");
        var act = at(LINZI_OFFICER, MONDAY).because("x");

        assertThat(sight.sees(LINZI_OFFICER, trip.state())).isTrue();
        assertThat(sight.sees(LINZI_OFFICER, alone.state())).isFalse();
        assertThat(sight.sees(SUPERVISOR, trip.state())).isFalse();
        assertThat(problem(planTrip.cancel(trip.id(), act))).isEqualTo(TripProblem.TRIP_NOT_YOURS);
        assertThat(refused(planTrip.cancel(alone.id(), act)).problem()).isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(problem(planTrip.plan(typed("2026-09-10", "2026-09-12", List.of()), at(SUPERVISOR, MONDAY))))
                .isEqualTo(TripProblem.MAY_NOT_TRAVEL);
        assertThat(problem(planTrip.plan(
                        typed("2026-09-10", "2026-09-12", List.of("nowhere")), at(ZHANGDIAN_OFFICER, MONDAY))))
                .isEqualTo(TripProblem.TRIP_UNIT_UNKNOWN);
        done(planTrip.cancel(trip.id(), at(BUREAU_PERSON, MONDAY).because("统筹安排")));
    }

    @ParameterizedTest(name = "a visit on {0}: {1}")
    @CsvSource(textBlock = """
            2026-09-09, TRIP_OTHER_DAYS
            2026-09-10,
            2026-09-12,
            2026-09-13, TRIP_OTHER_DAYS
            """)
    void is_named_by_visits_that_begin_on_its_days(String day, @Nullable TripProblem problem) {
        var trip = planned("2026-09-10", "2026-09-12");
        var visit = visit(day);

        var named =
                city.planVisit.nameTrip(visit.id(), trip.state().number(), at(SQUAD_MEMBER, "2026-09-14T02:00:00Z"));

        // the squad does not see the trip of the district above it
        assertThat(problem(named)).isEqualTo(TripProblem.TRIP_UNKNOWN);
        assertThat(problem(city.planVisit.nameTrip(
                        visit.id(), trip.state().number(), at(ZHANGDIAN_OFFICER, "2026-09-14T02:00:00Z"))))
                .isEqualTo(problem);
    }

    @Test
    void is_not_named_by_visits_of_units_that_have_nothing_to_do_with_it() {
        var trip = planned("2026-09-10", "2026-09-12");
        var other = city.made(LINZI_OFFICER, FIRM, stay("2026-09-10", "0.5"), null);

        assertThat(problem(city.planVisit.nameTrip(other.id(), trip.id(), at(BUREAU_PERSON, "2026-09-14T02:00:00Z"))))
                .isEqualTo(TripProblem.TRIP_ANOTHERS);
    }

    @Test
    void comes_to_the_visits_made_on_it_the_firms_reached_and_each_lead_once() {
        var trip = planned("2026-09-10", "2026-09-12");
        var act = at(ZHANGDIAN_OFFICER, "2026-09-14T02:00:00Z");
        var lead = done(world.report(World.investor(FIRM), ZHANGDIAN_OFFICER, "2026-09-11T02:00:00Z"))
                .lead();
        for (var day : List.of("2026-09-10", "2026-09-11")) {
            var visit = city.made(SQUAD_MEMBER, "贝斯 精化股份有限公司", stay(day, "0.5"), null);
            done(city.planVisit.nameTrip(visit.id(), trip.id(), act));
            done(city.recordVisit.leadTo(visit.id(), lead.id(), act));
        }
        var toCome = city.planned("甲乙科技", stay("2026-09-12", "0.5"), MONDAY);
        done(city.planVisit.nameTrip(toCome.id(), trip.id(), act));
        var off = city.made(SQUAD_MEMBER, "丙丁科技", stay("2026-09-12", "0.5"), null);
        done(city.planVisit.nameTrip(off.id(), trip.id(), act));
        done(city.planVisit.nameTrip(off.id(), null, act));

        assertThat(figures.of(trip, ZHANGDIAN_OFFICER))
                .isEqualTo(new TripFigures.Figures(2, List.of(true, false), new LeadsBrought(1, 0, 0)));
        done(world.judgeLead.judge(lead.id(), World.allMet(), Map.of(), at(BUREAU_PERSON, "2026-09-15T02:00:00Z")));
        assertThat(figures.of(trip, ZHANGDIAN_OFFICER).brought()).isEqualTo(new LeadsBrought(1, 1, 0));
        assertThat(figures.of(trip, LINZI_OFFICER).visits()).isZero();
    }

    @ParameterizedTest(name = "a lead that is {0} counts for the squad: {1}")
    @CsvSource({"CONFIDENTIAL, 0", "OWN, 0", "CITY, 1"})
    void comes_to_the_leads_that_one_sees(Sharing sharing, int seen) {
        var trip = done(planTrip.plan(typed("2026-09-10", "2026-09-12", List.of()), at(SQUAD_MEMBER, MONDAY)));
        var visit = city.made(SQUAD_MEMBER, FIRM, stay("2026-09-10", "0.5"), null);
        var after = at(ZHANGDIAN_OFFICER, "2026-09-14T02:00:00Z");
        var lead = done(world.reportLead.report(World.typed(World.investor(FIRM), sharing), after))
                .lead();
        done(city.planVisit.nameTrip(visit.id(), trip.id(), after));
        done(city.recordVisit.leadTo(visit.id(), lead.id(), after));

        assertThat(figures.of(trip, ZHANGDIAN_OFFICER).brought()).isEqualTo(new LeadsBrought(1, 0, 0));
        assertThat(figures.of(trip, SQUAD_MEMBER).brought()).isEqualTo(new LeadsBrought(seen, 0, 0));
        assertThat(figures.of(trip, SQUAD_MEMBER).visits()).isEqualTo(1);
    }

    private Versioned<Visit> visit(String day) {
        return city.made(SQUAD_MEMBER, FIRM, stay(day, "0.5"), null);
    }

    private Versioned<Trip> planned(String from, String until, String... partners) {
        return done(planTrip.plan(typed(from, until, List.of(partners)), at(ZHANGDIAN_OFFICER, MONDAY)));
    }

    private static TypedTrip typed(String from, String until, List<String> partners) {
        return new TypedTrip(
                "区长",
                null,
                List.of(),
                partners,
                "深圳、东莞",
                LocalDate.parse(from),
                LocalDate.parse(until),
                "拜访精细化工企业",
                List.of(new TypedFirm(null, FIRM), new TypedFirm(null, "甲乙科技")));
    }

    private static @Nullable Object problem(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.problem() : null;
    }
}
