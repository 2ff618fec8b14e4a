package yihao.talent.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.on;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.institution.Targets.UNIT_HEAD;
import static yihao.talent.institution.Targets.by;
import static yihao.talent.institution.Targets.paper;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.talent.World;
import yihao.talent.institution.Course.Status;
import yihao.talent.institution.Folder.Progress;

@DisplayName("TI-03 TI-04 The course of an institution")
class MoveInstitutionTest {

    final Targets targets = new Targets();

    @Test
    void goes_from_the_target_to_the_branch_that_runs() {
        var id = targets.equipped();

        for (var stage : List.of("CONTACT", "TALKS", "INTENTION", "AGREEMENT", "REGISTERED", "RUNNING")) {
            value(targets.move.move(id, stage, TODAY, null, by()));
        }

        var course = targets.state(id).course();
        assertThat(course.stage()).isEqualTo("RUNNING");
        assertThat(course.reached()).containsExactlyInAnyOrder("CONTACTED:2026", "SIGNED:2026", "LANDED:2026");
        assertThat(course.last().rules()).isEqualTo("four-majors@1");
    }

    @Test
    void is_refused_with_exactly_what_is_missing() {
        var id = targets.entered().id();

        var refused = targets.move.move(id, "CONTACT", TODAY, null, by());

        assertThat(refusal(refused)).isEqualTo("talent.institution-stage-incomplete");
        assertThat(((Outcome.Refused<?>) refused).refusal().facts())
                .containsEntry("missing", List.of("CONTACT_PERSON", "CONTACT_NOTE"))
                .containsEntry("missingZh", "对方联系人、联系记录")
                .containsEntry("missingEn", "contact person, Note of the contact");
    }

    @Test
    void tells_beforehand_what_the_next_stages_ask_for() {
        var id = targets.entered().id();
        value(targets.evidence.add(id, paper("CONTACT_NOTE", "1"), by()));

        var next = targets.move.next(targets.state(id), Targets.rules(), TODAY);

        assertThat(next).hasSize(1);
        assertThat(next.getFirst().stage().id()).isEqualTo("CONTACT");
        assertThat(next.getFirst().missing()).extracting(Missing::code).containsExactly("CONTACT_PERSON");
    }

    @Test
    void asks_only_institutions_of_a_kind_where_the_rules_say_so() {
        var enterprise = new Profile("ENTERPRISE", "CHINA_500", 2026, "示例集团", null, "CN", null, "35", null, null);
        var stage = Targets.rules().rules().stage("AGREEMENT").orElseThrow();
        var policy = new StagePolicy(Targets.rules());

        assertThat(policy.missing(targets.entered(enterprise).state(), stage, TODAY))
                .extracting(Missing::code)
                .containsExactly("SIGNED_AGREEMENT", "COMMITMENTS", "AGREEMENT", "ENTERPRISE");
        assertThat(policy.missing(targets.entered().state(), stage, TODAY))
                .extracting(Missing::code)
                .containsExactly("SIGNED_AGREEMENT", "COMMITMENTS", "AGREEMENT");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "TALKS,      2026-10-15, ",
        "TALKS,      2026-10-14, talent.institution-date-backwards",
        "TALKS,      2026-10-16, talent.institution-date-in-future",
        "INTENTION,  2026-10-15, talent.institution-stage-out-of-order",
        "TARGET,     2026-10-15, talent.institution-stage-out-of-order",
        "NO_SUCH,    2026-10-15, talent.institution-stage-out-of-order",
        "CONTACT,    2026-10-15, ",
    })
    void goes_step_by_step_on_days_that_follow_each_other(String stage, LocalDate day, String code) {
        var id = targets.equipped();
        value(targets.move.move(id, "CONTACT", TODAY, null, by()));

        var outcome = targets.move.move(id, stage, day, null, by());

        assertThat(outcome instanceof Outcome.Refused<?> ? refusal(outcome) : null)
                .isEqualTo(code);
    }

    @Test
    void passes_over_a_stage_that_may_be_skipped() {
        var id = targets.equipped();
        value(targets.move.move(id, "CONTACT", TODAY, null, by()));
        value(targets.move.move(id, "TALKS", TODAY, null, by()));

        assertThat(targets.move.move(id, "AGREEMENT", TODAY, null, by()).result())
                .isPresent();
    }

    @Test
    void stands_where_it_stood_when_a_stage_entered_by_mistake_is_withdrawn() {
        var id = targets.equipped();
        value(targets.move.move(id, "CONTACT", TODAY, null, by()));

        value(targets.move.withdraw(id, "录错单位", World.by(UNIT_HEAD)));

        var course = targets.state(id).course();
        assertThat(course.stage()).isEqualTo("TARGET");
        assertThat(course.reached()).isEmpty();
        assertThat(course.withdrawn()).singleElement().satisfies(one -> {
            assertThat(one.entry().stage()).isEqualTo("CONTACT");
            assertThat(one.reason()).isEqualTo("录错单位");
        });
        assertThat(targets.move.move(id, "CONTACT", TODAY, null, by()).result()).isPresent();
    }

    @Test
    void has_no_stage_to_withdraw_where_it_began() {
        var id = targets.equipped();

        assertThat(refusal(targets.move.withdraw(id, "录错单位", World.by(UNIT_HEAD))))
                .isEqualTo("talent.institution-first-stage");
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "ACTIVE,    SUSPENDED, ",
        "ACTIVE,    ENDED, ",
        "ACTIVE,    ACTIVE,    talent.institution-is-active",
        "SUSPENDED, ACTIVE, ",
        "SUSPENDED, ENDED, ",
        "SUSPENDED, SUSPENDED, talent.institution-not-active",
        "ENDED,     ACTIVE, ",
        "ENDED,     SUSPENDED, talent.institution-not-active",
        "ENDED,     ENDED,     talent.institution-not-active",
    })
    void is_suspended_resumed_and_ended_by_the_head(Status from, Status to, String code) {
        var id = targets.entered().id();
        if (from != Status.ACTIVE) {
            value(targets.move.turn(id, from, "对方调整", World.by(UNIT_HEAD)));
        }

        var outcome = targets.move.turn(id, to, "再议", World.by(UNIT_HEAD));

        assertThat(outcome instanceof Outcome.Refused<?> ? refusal(outcome) : null)
                .isEqualTo(code);
        assertThat(targets.state(id).status()).isEqualTo(code == null ? to : from);
    }

    @Test
    void is_not_stopped_by_an_officer() {
        var id = targets.entered().id();

        assertThat(refusal(targets.move.turn(id, Status.ENDED, "不谈了", by()))).isEqualTo("talent.institution-not-yours");
        assertThat(targets.move.turn(id, Status.ENDED, "不谈了", World.by(OFFICE)).result())
                .isPresent();
    }

    @Test
    void does_not_move_while_it_is_suspended_and_is_not_worked_on_once_it_ended() {
        var id = targets.equipped();
        value(targets.move.turn(id, Status.SUSPENDED, "对方调整", World.by(UNIT_HEAD)));

        assertThat(refusal(targets.move.move(id, "CONTACT", TODAY, null, by())))
                .isEqualTo("talent.institution-not-active");
        assertThat(targets.move.report(id, TODAY, "电话联系", by()).result()).isPresent();
        value(targets.move.turn(id, Status.ENDED, "不谈了", World.by(UNIT_HEAD)));
        assertThat(refusal(targets.move.report(id, TODAY, "电话联系", by()))).isEqualTo("talent.institution-not-active");
    }

    @Test
    void is_moved_on_by_what_somebody_reports() {
        var id = targets.entered().id();
        var tomorrow = on(TODAY.plusDays(1), World.OFFICER);

        assertThat(refusal(targets.move.report(id, TODAY.plusDays(1), "还没去", by())))
                .isEqualTo("talent.institution-date-in-future");
        var reported = value(targets.move.report(id, TODAY.plusDays(1), "去了一趟", tomorrow))
                .state();

        assertThat(reported.folder().progress())
                .containsExactly(new Progress(TODAY.plusDays(1), "去了一趟", "zhangdian.officer", tomorrow.at()));
        assertThat(reported.keys().progressOn()).isEqualTo(TODAY.plusDays(1));
    }
}
