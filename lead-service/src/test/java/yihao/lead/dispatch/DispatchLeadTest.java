package yihao.lead.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.lead.Dispatch;
import yihao.lead.DueDate;
import yihao.lead.Lead;
import yihao.lead.LeadProblem;
import yihao.lead.LeadStatus;
import yihao.lead.World;

@DisplayName("L6 A dispatch")
class DispatchLeadTest {

    final World world = new World();

    @Test
    void goes_to_units_that_have_one_working_day_to_answer() {
        var lead = world.judged("贝斯精化有限公司");

        var handed =
                done(dispatch(lead, "2026-09-30T02:00:00Z", ZHANGDIAN, LINZI)).state();

        assertThat(handed.status()).isEqualTo(LeadStatus.DISPATCHED);
        assertThat(handed.due())
                .containsExactly(
                        new DueDate(DueDate.Kind.RESPOND, ZHANGDIAN, LocalDate.of(2026, 10, 8), false),
                        new DueDate(DueDate.Kind.RESPOND, LINZI, LocalDate.of(2026, 10, 8), false));
    }

    @ParameterizedTest(name = "accepted at {0}: in time {1}")
    @CsvSource(textBlock = """
            2026-09-04T15:59:59Z, true
            2026-09-04T16:00:00Z, false
            """)
    void is_accepted_in_time_until_the_end_of_the_due_day_in_china(String at, boolean inTime) {
        var lead = world.judged("贝斯精化有限公司");
        done(dispatch(lead, "2026-09-03T02:00:00Z", ZHANGDIAN));

        var accepted = done(world.dispatchLead.accept(lead.id(), ZHANGDIAN, at(ZHANGDIAN_OFFICER, at)))
                .state();

        assertThat(accepted.dispatches().getFirst().isInTime()).isEqualTo(inTime);
        assertThat(accepted.status()).isEqualTo(LeadStatus.ACCEPTED);
        assertThat(accepted.ownerUnits()).containsExactly(ZHANGDIAN);
    }

    @Test
    void accepted_starts_the_fortnightly_report_and_counts_as_progress() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER).state();

        assertThat(lead.due())
                .containsExactly(new DueDate(DueDate.Kind.REPORT, ZHANGDIAN, LocalDate.of(2026, 9, 18), false));
        assertThat(Objects.requireNonNull(lead.protection()).until()).isEqualTo(LocalDate.of(2026, 10, 4));
    }

    @Test
    void declined_by_the_last_unit_goes_back_to_the_bureau_with_a_new_clock() {
        var lead = world.judged("贝斯精化有限公司");
        done(dispatch(lead, "2026-09-03T02:00:00Z", ZHANGDIAN));
        var act = at(ZHANGDIAN_OFFICER, "2026-09-04T02:00:00Z");

        assertThat(refused(world.dispatchLead.decline(lead.id(), ZHANGDIAN, act))
                        .problem())
                .isEqualTo(LeadProblem.REASON_MISSING);
        var declined = done(world.dispatchLead.decline(lead.id(), ZHANGDIAN, act.because("无用地")))
                .state();

        assertThat(declined.status()).isEqualTo(LeadStatus.JUDGED);
        assertThat(declined.due()).extracting(DueDate::kind).containsExactly(DueDate.Kind.FEEDBACK);
        done(dispatch(lead, "2026-09-07T02:00:00Z", LINZI));
    }

    @Test
    void is_answered_by_the_unit_itself_once() {
        var lead = world.judged("贝斯精化有限公司");
        done(dispatch(lead, "2026-09-03T02:00:00Z", ZHANGDIAN));

        assertThat(problem(world.dispatchLead.accept(lead.id(), ZHANGDIAN, at(LINZI_OFFICER, "2026-09-03T03:00:00Z"))))
                .isEqualTo(LeadProblem.NOT_YOURS);
        assertThat(problem(world.dispatchLead.accept(lead.id(), LINZI, at(LINZI_OFFICER, "2026-09-03T03:00:00Z"))))
                .isEqualTo(LeadProblem.NOT_DISPATCHED);
        done(world.dispatchLead.accept(lead.id(), ZHANGDIAN, at(ZHANGDIAN_OFFICER, "2026-09-03T03:00:00Z")));
        assertThat(problem(
                        world.dispatchLead.accept(lead.id(), ZHANGDIAN, at(ZHANGDIAN_OFFICER, "2026-09-03T04:00:00Z"))))
                .isEqualTo(LeadProblem.ALREADY_ANSWERED);
    }

    @Test
    void needs_a_judgement_the_bureau_a_known_unit_and_happens_once_per_unit() {
        var reported = world.reported("贝斯精化有限公司");
        assertThat(problem(dispatch(reported, "2026-09-03T02:00:00Z", ZHANGDIAN)))
                .isEqualTo(LeadProblem.NOT_JUDGED);

        var lead = world.judged("另一家有限公司");
        assertThat(problem(dispatch(lead, "2026-09-03T02:00:00Z", "district-nowhere")))
                .isEqualTo(LeadProblem.UNIT_UNKNOWN);
        assertThat(problem(world.dispatchLead.dispatch(
                        lead.id(), List.of(ZHANGDIAN), at(ZHANGDIAN_OFFICER, "2026-09-03T02:00:00Z"))))
                .isEqualTo(LeadProblem.NOT_YOURS);
        done(dispatch(lead, "2026-09-03T02:00:00Z", ZHANGDIAN));
        assertThat(problem(dispatch(lead, "2026-09-03T02:00:00Z", ZHANGDIAN)))
                .isEqualTo(LeadProblem.ALREADY_DISPATCHED);
    }

    @Test
    void hands_the_progress_to_the_unit_that_accepted() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);

        assertThat(problem(progress(lead, OFFICE_ACT))).isEqualTo(LeadProblem.NOT_YOURS);
        var after = done(progress(lead, at(ZHANGDIAN_OFFICER, "2026-09-10T02:00:00Z")))
                .state();

        assertThat(after.progress()).hasSize(1);
        assertThat(after.due())
                .containsExactly(new DueDate(DueDate.Kind.REPORT, ZHANGDIAN, LocalDate.of(2026, 9, 24), false));
        assertThat(Objects.requireNonNull(after.protection()).until()).isEqualTo(LocalDate.of(2026, 10, 10));
    }

    @Test
    void takes_no_progress_of_tomorrow_and_none_after_the_release() {
        var lead = world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);
        var act = at(ZHANGDIAN_OFFICER, "2026-09-10T02:00:00Z");

        assertThat(problem(world.dispatchLead.recordProgress(lead.id(), "x", LocalDate.of(2026, 9, 11), act)))
                .isEqualTo(LeadProblem.DATE_IN_FUTURE);
        done(world.dispatchLead.release(
                lead.id(), at(BUREAU_PERSON, "2026-09-10T03:00:00Z").because("投资方放弃")));
        assertThat(problem(progress(lead, act))).isEqualTo(LeadProblem.CLOSED);
        assertThat(world.now(lead.id()).protection()).isNull();
    }

    @Test
    void unanswered_when_the_lead_is_released_or_goes_to_the_pool_asks_nobody_any_more() {
        var released = world.judged("贝斯精化有限公司");
        done(dispatch(released, "2026-09-03T02:00:00Z", ZHANGDIAN));
        done(world.dispatchLead.release(
                released.id(), at(BUREAU_PERSON, "2026-09-03T03:00:00Z").because("投资方放弃")));
        var pooled = world.accepted("另一家有限公司", LINZI, LINZI_OFFICER);
        done(dispatch(pooled, "2026-09-05T02:00:00Z", ZHANGDIAN));
        done(world.handBack.handBack(
                pooled.id(), at(LINZI_OFFICER, "2026-09-10T02:00:00Z").because("无用地")));

        assertThat(world.now(released.id()).dispatches())
                .extracting(Dispatch::answer)
                .containsExactly(Dispatch.Answer.LAPSED);
        assertThat(world.now(pooled.id()).dispatches())
                .extracting(Dispatch::answer)
                .containsExactly(Dispatch.Answer.LET_GO, Dispatch.Answer.LAPSED);
        assertThat(world.now(released.id()).involvedUnits()).doesNotContain(ZHANGDIAN);
        assertThat(problem(world.dispatchLead.accept(
                        released.id(), ZHANGDIAN, at(ZHANGDIAN_OFFICER, "2026-09-03T04:00:00Z"))))
                .isEqualTo(LeadProblem.CLOSED);
    }

    static final yihao.kernel.Act OFFICE_ACT = at(OFFICE, "2026-09-10T02:00:00Z");

    private Outcome<Versioned<Lead>> progress(Versioned<Lead> lead, yihao.kernel.Act act) {
        return world.dispatchLead.recordProgress(lead.id(), "与投资方会谈", null, act);
    }

    private Outcome<Versioned<Lead>> dispatch(Versioned<Lead> lead, String at, String... units) {
        return world.dispatchLead.dispatch(lead.id(), List.of(units), at(BUREAU_PERSON, at));
    }

    private static yihao.kernel.ProblemCode problem(Outcome<?> outcome) {
        return refused(outcome).problem();
    }
}
