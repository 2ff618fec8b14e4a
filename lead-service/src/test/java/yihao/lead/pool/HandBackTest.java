package yihao.lead.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.investor;
import static yihao.lead.World.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Versioned;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.LeadProblem;
import yihao.lead.LeadStatus;
import yihao.lead.Sharing;
import yihao.lead.World;
import yihao.lead.intake.TypedReport;
import yihao.testkit.twins.Acts;

@DisplayName("L6 The way into the pool")
class HandBackTest {

    static final Actor SQUAD_MEMBER = Acts.actor("squad.member", World.SQUAD, Function.SQUAD_MEMBER);

    final World world = new World();

    @Test
    void keeps_the_investor_for_the_pool_and_says_why_from_whom_and_until_when() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);

        var back = done(handBack(lead, ZHANGDIAN_OFFICER)).state();

        var stay = Objects.requireNonNull(back.pooled());
        assertThat(back.status()).isEqualTo(LeadStatus.POOLED);
        assertThat(Objects.requireNonNull(back.protection()).keys())
                .isEqualTo(Objects.requireNonNull(lead.state().protection()).keys());
        assertThat(back.due()).isEmpty();
        assertThat(stay.reason()).isEqualTo("无合适用地");
        assertThat(stay.from()).containsExactly(ZHANGDIAN);
        assertThat(stay.openFrom()).isEqualTo(LocalDate.of(2026, 9, 11));
        assertThat(stay.coolDownUntil()).isEqualTo(LocalDate.of(2026, 10, 10));
        assertThat(stay.until()).isEqualTo(LocalDate.of(2027, 3, 9));
        assertThat(stay.rule()).isEqualTo("lead-pool@1");
    }

    @Test
    void stands_open_to_the_bureau_and_to_the_unit_that_works_it_alone() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);
        assertThat(problem(handBack(lead, LINZI_OFFICER))).isEqualTo(LeadProblem.NOT_YOURS);
        assertThat(problem(handBack(lead, OFFICE))).isEqualTo(LeadProblem.NOT_YOURS);
        assertThat(problem(world.handBack.handBack(lead.id(), at(ZHANGDIAN_OFFICER, TENTH))))
                .isEqualTo(LeadProblem.REASON_MISSING);

        done(world.dispatchLead.dispatch(lead.id(), List.of(LINZI), at(BUREAU_PERSON, "2026-09-05T02:00:00Z")));
        done(world.dispatchLead.accept(lead.id(), LINZI, at(LINZI_OFFICER, "2026-09-06T02:00:00Z")));
        assertThat(problem(handBack(lead, ZHANGDIAN_OFFICER))).isEqualTo(LeadProblem.NOT_YOURS);
        done(handBack(lead, BUREAU_PERSON));
    }

    @Test
    void is_closed_to_what_nobody_has_judged_and_to_what_is_over() {
        var reported = world.reported("贝斯精化有限公司");
        assertThat(problem(handBack(reported, OFFICE))).isEqualTo(LeadProblem.NOT_POOLED);

        var lead = world.accepted("另一家有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);
        done(handBack(lead, ZHANGDIAN_OFFICER));
        assertThat(problem(handBack(lead, BUREAU_PERSON))).isEqualTo(LeadProblem.NOT_POOLED);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Sharing.class)
    void shows_the_lead_to_the_whole_city_and_is_closed_to_what_is_confidential(Sharing sharing) {
        var lead = ownedBy(ZHANGDIAN_OFFICER, sharing);
        var before = world.sight.sees(LINZI_OFFICER, lead.state());
        var outcome = handBack(lead, ZHANGDIAN_OFFICER);

        if (sharing == Sharing.CONFIDENTIAL) {
            assertThat(problem(outcome)).isEqualTo(LeadProblem.NOT_POOLED);
        } else {
            assertThat(before).isEqualTo(sharing == Sharing.CITY);
            assertThat(world.sight.sees(LINZI_OFFICER, done(outcome).state())).isTrue();
        }
    }

    @Test
    void is_taken_by_a_valuable_lead_whose_protection_ran_out() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);

        assertThat(world.firstReport.releaseExpired(clock("2026-10-04T15:59:59Z")))
                .isZero();
        assertThat(world.firstReport.releaseExpired(clock("2026-10-04T16:00:00Z")))
                .isEqualTo(1);

        assertThat(world.now(lead.id()).status()).isEqualTo(LeadStatus.POOLED);
        assertThat(world.leads.recorded().getLast().action()).isEqualTo(LeadAction.POOLED);
        assertThat(Objects.requireNonNull(world.now(lead.id()).pooled()).reason())
                .isEqualTo("NO_PROGRESS");
    }

    @Test
    void leaves_its_steps_to_whoever_takes_the_lead() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);
        done(handBack(lead, ZHANGDIAN_OFFICER));

        assertThat(problem(world.dispatchLead.recordProgress(lead.id(), "会谈", null, at(BUREAU_PERSON, TENTH))))
                .isEqualTo(LeadProblem.IN_POOL);
        assertThat(problem(world.dispatchLead.dispatch(lead.id(), List.of(LINZI), at(BUREAU_PERSON, TENTH))))
                .isEqualTo(LeadProblem.IN_POOL);
        assertThat(problem(
                        world.dispatchLead.release(lead.id(), at(OFFICE, TENTH).because("放弃"))))
                .isEqualTo(LeadProblem.NOT_YOURS);
        done(world.dispatchLead.release(lead.id(), at(BUREAU_PERSON, TENTH).because("投资方放弃")));
        assertThat(world.now(lead.id()).status()).isEqualTo(LeadStatus.RELEASED);
        assertThat(world.now(lead.id()).pooled()).isNull();
    }

    @Test
    void ends_after_half_a_year_in_which_nobody_took_it_once() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);
        done(handBack(lead, ZHANGDIAN_OFFICER));

        assertThat(world.firstReport.releaseExpired(clock("2027-03-09T15:59:59Z")))
                .isZero();
        assertThat(world.firstReport.releaseExpired(clock("2027-03-09T16:00:00Z")))
                .isEqualTo(1);
        assertThat(world.firstReport.releaseExpired(clock("2027-03-09T16:01:00Z")))
                .isZero();
        assertThat(world.now(lead.id()).closedReason()).isEqualTo("POOL_ENDED");
    }

    @Test
    void is_closed_to_a_lead_whose_first_report_is_disputed_and_a_pooled_one_is_picked_not_disputed() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);
        var dispute = at(LINZI_OFFICER, "2026-09-09T02:00:00Z");
        done(world.disputes.file(investor("贝斯精化有限公司"), "先谈", dispute));
        assertThat(problem(handBack(lead, ZHANGDIAN_OFFICER))).isEqualTo(LeadProblem.NOT_POOLED);

        var other = world.accepted("另一家有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);
        done(handBack(other, ZHANGDIAN_OFFICER));
        assertThat(problem(world.disputes.file(investor("另一家有限公司"), "先谈", at(LINZI_OFFICER, TENTH))))
                .isEqualTo(LeadProblem.IN_POOL);
    }

    @Test
    void is_no_detour_by_which_the_investor_is_reported_again() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);
        done(handBack(lead, ZHANGDIAN_OFFICER));

        var again = refused(world.report(investor("贝斯精化股份有限公司"), ZHANGDIAN_OFFICER, TENTH));

        assertThat(again.problem()).isEqualTo(LeadProblem.INVESTOR_IN_POOL);
        assertThat(again.facts()).containsEntry("number", lead.state().number());
    }

    @Test
    void leaves_the_files_of_a_unit_s_own_lead_with_those_they_were_meant_for() {
        var own = done(handBack(ownedBy(ZHANGDIAN_OFFICER, Sharing.OWN), ZHANGDIAN_OFFICER))
                .state();

        assertThat(world.sight.seesDocuments(LINZI_OFFICER, own)).isFalse();
        assertThat(world.sight.seesDocuments(ZHANGDIAN_OFFICER, own)).isTrue();
        assertThat(world.sight.seesDocuments(BUREAU_PERSON, own)).isTrue();
    }

    @Test
    void offers_what_the_reader_may_do() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);
        var tenth = Instant.parse(TENTH);
        assertThat(world.handBack.actions(ZHANGDIAN_OFFICER, lead.state(), tenth))
                .containsExactly("hand-back");
        assertThat(world.handBack.actions(LINZI_OFFICER, lead.state(), tenth)).isEmpty();

        var pooled = done(handBack(lead, ZHANGDIAN_OFFICER)).state();
        assertThat(world.pickLead.actions(LINZI_OFFICER, pooled, LocalDate.of(2026, 9, 10)))
                .isEmpty();
        assertThat(world.pickLead.actions(LINZI_OFFICER, pooled, LocalDate.of(2026, 9, 11)))
                .containsExactly("pick");
        assertThat(world.pickLead.actions(ZHANGDIAN_OFFICER, pooled, LocalDate.of(2026, 9, 11)))
                .isEmpty();
        assertThat(world.pickLead.actions(SQUAD_MEMBER, pooled, LocalDate.of(2026, 9, 11)))
                .containsExactly("pick");
    }

    static final String TENTH = "2026-09-10T02:00:00Z";

    private Versioned<Lead> ownedBy(Actor reporter, Sharing sharing) {
        var example = World.typed(investor("贝斯精化有限公司"));
        var typed = new TypedReport(
                example.title(),
                null,
                example.investor(),
                example.amount(),
                null,
                example.channel(),
                sharing,
                List.of(),
                null);
        var lead = done(world.reportLead.report(typed, at(reporter, World.FIRST_OF_SEPTEMBER)))
                .lead();
        return done(world.judgeLead.judge(
                lead.id(), World.allMet(), java.util.Map.of(), at(BUREAU_PERSON, "2026-09-02T02:00:00Z")));
    }

    private Outcome<Versioned<Lead>> handBack(Versioned<Lead> lead, Actor by) {
        return world.handBack.handBack(lead.id(), at(by, TENTH).because("无合适用地"));
    }

    private static Act clock(String at) {
        return Act.ofService("lead", Instant.parse(at), "tick");
    }

    private static ProblemCode problem(Outcome<?> outcome) {
        return refused(outcome).problem();
    }
}
