package yihao.lead.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.investor;
import static yihao.lead.World.refused;
import static yihao.testkit.twins.Acts.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Versioned;
import yihao.lead.Dispatch;
import yihao.lead.DueDate;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.LeadProblem;
import yihao.lead.LeadStatus;
import yihao.lead.PoolRule;
import yihao.lead.Sharing;
import yihao.lead.World;

@DisplayName("L6 A pick")
class PickLeadTest {

    static final String THE_DAY_IT_OPENS = "2026-09-11T02:00:00Z";
    static final Actor SQUAD_MEMBER = actor("squad.member", World.SQUAD, Function.SQUAD_MEMBER);

    final World world = new World();

    @Test
    void gives_the_unit_the_lead_with_all_that_was_done_and_holds_its_investor_anew() {
        var lead = pooled("贝斯精化有限公司");

        var picked = done(pick(lead, LINZI_OFFICER, THE_DAY_IT_OPENS)).state();

        assertThat(picked.status()).isEqualTo(LeadStatus.ACCEPTED);
        assertThat(picked.ownerUnits()).containsExactly(LINZI);
        assertThat(picked.report()).isEqualTo(lead.state().report());
        assertThat(picked.judgement()).isEqualTo(lead.state().judgement());
        assertThat(picked.progress()).isEqualTo(lead.state().progress()).hasSize(1);
        assertThat(picked.dispatches())
                .extracting(Dispatch::unit, Dispatch::answer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ZHANGDIAN, Dispatch.Answer.LET_GO),
                        org.assertj.core.groups.Tuple.tuple(LINZI, Dispatch.Answer.ACCEPTED));
        assertThat(picked.due())
                .containsExactly(new DueDate(DueDate.Kind.REPORT, LINZI, LocalDate.of(2026, 9, 25), false));
        var protection = Objects.requireNonNull(picked.protection());
        assertThat(protection.unit()).isEqualTo(LINZI);
        assertThat(protection.until()).isEqualTo(LocalDate.of(2026, 10, 11));
        assertThat(protection.longest()).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(refused(world.report(investor("贝斯精化股份有限公司"), OFFICE, THE_DAY_IT_OPENS))
                        .facts())
                .containsEntry("heldBy", LINZI);
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource(textBlock = """
            2026-09-10T15:59:59Z, POOL_NOT_OPEN_YET
            2026-09-10T16:00:00Z,
            """)
    void waits_until_the_day_after_the_lead_came_into_the_pool(String at, LeadProblem problem) {
        var outcome = pick(pooled("贝斯精化有限公司"), LINZI_OFFICER, at);

        assertThat(problemOf(outcome)).isEqualTo(problem);
    }

    @ParameterizedTest(name = "by whom it came from at {0}: {1}")
    @CsvSource(textBlock = """
            2026-10-10T15:59:59Z, COOLING_DOWN
            2026-10-10T16:00:00Z,
            """)
    void by_the_unit_that_let_it_go_waits_thirty_days_more(String at, LeadProblem problem) {
        var outcome = pick(pooled("贝斯精化有限公司"), ZHANGDIAN_OFFICER, at);

        assertThat(problemOf(outcome)).isEqualTo(problem);
    }

    @Test
    void is_for_those_who_work_leads() {
        var lead = pooled("贝斯精化有限公司");

        assertThat(problemOf(pick(lead, BUREAU_PERSON, THE_DAY_IT_OPENS))).isEqualTo(LeadProblem.MAY_NOT_PICK);
        assertThat(problemOf(pick(lead, SUPERVISOR, THE_DAY_IT_OPENS))).isEqualTo(LeadProblem.MAY_NOT_PICK);
    }

    @Test
    void keeps_the_names_that_a_person_linked_and_asks_again_what_nobody_decided() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);
        world.firstReport.link(lead.id(), investor("Beisi Fine Chemicals"), at(BUREAU_PERSON, "2026-09-05T02:00:00Z"));
        done(world.handBack.handBack(
                lead.id(), at(ZHANGDIAN_OFFICER, "2026-09-10T02:00:00Z").because("无地")));

        done(pick(lead, LINZI_OFFICER, THE_DAY_IT_OPENS));

        assertThat(refused(world.report(investor("Beisi Fine Chemicals"), OFFICE, THE_DAY_IT_OPENS))
                        .facts())
                .containsEntry("heldBy", LINZI);
    }

    @ParameterizedTest(name = "of a lead shared {0}, whatever version was seen")
    @EnumSource(
            value = Sharing.class,
            names = {"OWN", "CITY"})
    void that_comes_second_is_told_who_was_first(Sharing sharing) {
        var lead = world.pooled("贝斯精化有限公司", sharing);
        done(pick(lead, LINZI_OFFICER, THE_DAY_IT_OPENS));
        var late = at(SQUAD_MEMBER, THE_DAY_IT_OPENS);
        var seen = new Act(late.actor(), late.at(), null, late.requestId(), null, lead.version());

        var refusal = refused(world.pickLead.pick(lead.id(), seen));

        assertThat(refusal.problem()).isEqualTo(LeadProblem.ALREADY_PICKED);
        assertThat(refusal.facts()).containsEntry("unit", LINZI);
    }

    @Test
    void is_refused_where_a_newer_rule_allows_less_than_the_unit_works_already() {
        var limit = new PoolRule.Limit(null, null, 3, 2);
        var day = LocalDate.of(2026, 9, 11);

        var room = Room.of(limit, LINZI, day, List.of("place/" + LINZI + "/7", "place/" + LINZI + "/9"));

        assertThat(room.places()).isEmpty();
        assertThat(Room.of(limit, LINZI, day, List.of("place/" + LINZI + "/7")).places())
                .hasSize(1);
        assertThat(room.ofDay()).hasSize(3);
    }

    @Test
    void that_is_the_fourth_of_a_day_waits_for_the_next_one() {
        var leads = List.of(pooled("甲乙科技"), pooled("丙丁科技"), pooled("戊己科技"), pooled("庚辛科技"));

        leads.subList(0, 3).forEach(lead -> done(pick(lead, LINZI_OFFICER, THE_DAY_IT_OPENS)));
        var fourth = refused(pick(leads.getLast(), LINZI_OFFICER, THE_DAY_IT_OPENS));

        assertThat(fourth.problem()).isEqualTo(LeadProblem.PICKS_OF_DAY_USED);
        assertThat(fourth.facts()).containsEntry("most", 3);
        done(pick(leads.getLast(), LINZI_OFFICER, "2026-09-11T16:00:00Z"));
    }

    @Test
    void counts_for_its_day_though_the_lead_was_handed_back() {
        var leads = List.of(pooled("甲乙科技"), pooled("丙丁科技"), pooled("戊己科技"), pooled("庚辛科技"));
        leads.subList(0, 3).forEach(lead -> done(pick(lead, LINZI_OFFICER, THE_DAY_IT_OPENS)));
        done(world.handBack.handBack(
                leads.getFirst().id(), at(LINZI_OFFICER, THE_DAY_IT_OPENS).because("无用地")));

        assertThat(problemOf(pick(leads.getLast(), LINZI_OFFICER, THE_DAY_IT_OPENS)))
                .isEqualTo(LeadProblem.PICKS_OF_DAY_USED);
    }

    @Test
    void of_a_squad_that_works_five_waits_until_one_of_them_is_over() {
        var leads = new ArrayList<Versioned<Lead>>();
        for (var name : List.of("甲乙科技", "丙丁科技", "戊己科技", "庚辛科技", "壬癸科技", "子丑科技")) {
            leads.add(pooled(name));
        }
        for (int i = 0; i < 5; i++) {
            done(pick(leads.get(i), SQUAD_MEMBER, "2026-09-1%dT02:00:00Z".formatted(1 + i)));
        }
        var sixth = refused(pick(leads.getLast(), SQUAD_MEMBER, "2026-09-16T02:00:00Z"));
        var convert = at(BUREAU_PERSON, "2026-09-16T03:00:00Z").because("投资方放弃");
        done(world.dispatchLead.release(leads.getFirst().id(), convert));

        assertThat(sixth.problem()).isEqualTo(LeadProblem.NO_ROOM_FOR_PICK);
        assertThat(sixth.facts()).containsEntry("most", 5);
        done(pick(leads.getLast(), SQUAD_MEMBER, "2026-09-16T04:00:00Z"));
    }

    @RepeatedTest(200)
    void of_one_lead_by_sixteen_at_the_same_instant_has_one_winner_and_tells_the_others_who() throws Exception {
        var lead = pooled("贝斯精化有限公司");

        var outcomes = atOnce(16, i -> pick(lead, i % 2 == 0 ? LINZI_OFFICER : SQUAD_MEMBER, THE_DAY_IT_OPENS));

        var winner = world.now(lead.id()).ownerUnits();
        assertThat(winner).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).allSatisfy(outcome -> {
            assertThat(refused(outcome).problem()).isEqualTo(LeadProblem.ALREADY_PICKED);
            assertThat(refused(outcome).facts()).containsEntry("unit", winner.getFirst());
        });
    }

    @RepeatedTest(20)
    void of_sixteen_leads_at_the_same_instant_by_one_unit_brings_it_no_more_than_its_three() throws Exception {
        var leads = new ArrayList<Versioned<Lead>>();
        for (int i = 0; i < 16; i++) {
            leads.add(pooled("春夏秋冬东南西北金木水火土日月星".charAt(i) + "字" + i + "号科技"));
        }

        var outcomes = atOnce(16, i -> pick(leads.get(i), LINZI_OFFICER, THE_DAY_IT_OPENS));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(3);
        assertThat(world.leads.all())
                .filteredOn(lead -> lead.state().ownerUnits().contains(LINZI))
                .hasSize(3);
    }

    static List<Outcome<Versioned<Lead>>> atOnce(
            int many, java.util.function.IntFunction<Outcome<Versioned<Lead>>> pick) throws Exception {
        var calls = new ArrayList<Callable<Outcome<Versioned<Lead>>>>();
        for (int i = 0; i < many; i++) {
            var number = i;
            calls.add(() -> pick.apply(number));
        }
        var outcomes = new ArrayList<Outcome<Versioned<Lead>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(calls)) {
                outcomes.add(future.get());
            }
        }
        return outcomes;
    }

    /// Accepted by Zhangdian, worked once, handed back by it on 10 September 2026.
    private Versioned<Lead> pooled(String name) {
        var lead = world.accepted(name, ZHANGDIAN, ZHANGDIAN_OFFICER);
        var act = at(ZHANGDIAN_OFFICER, "2026-09-10T02:00:00Z");
        done(world.dispatchLead.recordProgress(lead.id(), "与投资方会谈", null, act));
        var back = done(world.handBack.handBack(lead.id(), act.because("无合适用地")));
        assertThat(world.leads.recorded().getLast().action()).isEqualTo(LeadAction.POOLED);
        return back;
    }

    private Outcome<Versioned<Lead>> pick(Versioned<Lead> lead, Actor by, String at) {
        Act act = at(by, at);
        return world.pickLead.pick(lead.id(), act);
    }

    private static @org.jspecify.annotations.Nullable ProblemCode problemOf(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.problem() : null;
    }
}
