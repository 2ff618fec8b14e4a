package yihao.talent.need;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.need.InMemoryNeeds.STAGES;
import static yihao.talent.need.InMemoryNeeds.STEPS;
import static yihao.talent.need.InMemoryNeeds.need;
import static yihao.talent.need.Recruitment.End.Kind.OFFER_DECLINED;
import static yihao.talent.need.Recruitment.End.Kind.TRIAL_FAILED;
import static yihao.talent.need.Recruitment.End.Kind.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.talent.need.Recruitment.End;
import yihao.talent.need.Recruitment.Step;

@DisplayName("TN-02 TN-03 TN-05 TN-06 TN-07 A recruitment")
class NeedTest {

    static final LocalDate MATCHED_ON = LocalDate.of(2026, 10, 10);

    final Need matched = matched(need(1), "t1");

    @ParameterizedTest(name = "to {0} on {1}: {2}")
    @CsvSource(textBlock = """
            CONTACTED,   2026-10-10,
            CONTACTED,   2026-10-15,
            CONTACTED,   2026-10-09, talent.recruitment-date-backwards
            CONTACTED,   2026-10-16, talent.recruitment-date-in-future
            INTERVIEWED, 2026-10-15, talent.recruitment-out-of-order
            ARRIVED,     2026-10-15, talent.recruitment-out-of-order
            NONSENSE,    2026-10-15, talent.recruitment-out-of-order
            """)
    void takes_the_next_step_only_and_never_backwards(String stage, LocalDate on, String problem) {
        var outcome = STEPS.move(matched, "t1", step(stage, on), TODAY);

        if (problem == null) {
            assertThat(value(outcome).recruitmentOf("t1").orElseThrow().stage()).isEqualTo(stage);
        } else {
            assertThat(refusal(outcome)).isEqualTo(problem);
        }
    }

    @Test
    void does_not_take_a_step_twice() {
        var contacted = value(STEPS.move(matched, "t1", step("CONTACTED", TODAY), TODAY));

        assertThat(value(STEPS.move(contacted, "t1", step("CONTACTED", TODAY), TODAY)))
                .isEqualTo(contacted);
    }

    @Test
    void fills_the_need_with_the_last_arrival() {
        var forTwo = matched(matched(need(2), "t1"), "t2");

        var first = arrived(forTwo, "t1");
        assertThat(first.status()).isEqualTo(Need.Status.MATCHED);
        var second = arrived(first, "t2");
        assertThat(second.status()).isEqualTo(Need.Status.FILLED);
        assertThat(second.arrived()).isEqualTo(2);
        assertThat(refusal(second.match(recruitment("t3")))).isEqualTo("talent.need-not-open");
    }

    @Test
    void is_of_one_talent_once() {
        assertThat(refusal(matched.match(recruitment("t1")))).isEqualTo("talent.need-already-matched");
        assertThat(refusal(STEPS.move(matched, "t9", step("CONTACTED", TODAY), TODAY)))
                .isEqualTo("talent.not-matched");
    }

    @Test
    void ends_when_it_is_withdrawn_but_not_after_the_arrival() {
        var withdrawn = value(STEPS.end(matched, "t1", end(WITHDRAWN)));

        assertThat(refusal(STEPS.move(withdrawn, "t1", step("CONTACTED", TODAY), TODAY)))
                .isEqualTo("talent.recruitment-withdrawn");
        assertThat(refusal(STEPS.end(arrived(matched, "t1"), "t1", end(WITHDRAWN))))
                .isEqualTo("talent.recruitment-out-of-order");
    }

    @Test
    void an_arrival_that_has_happened_is_recorded_even_on_a_closed_need() {
        var closed = value(matched.close("项目调整"));

        var recorded = value(STEPS.recordArrival(closed, "t1", step("ARRIVED", TODAY)));

        assertThat(recorded.arrived()).isEqualTo(1);
        assertThat(recorded.status()).isEqualTo(Need.Status.CLOSED);
        assertThat(value(STEPS.recordArrival(recorded, "t1", step("ARRIVED", TODAY))))
                .isEqualTo(recorded);
    }

    @Test
    void a_closed_need_moves_no_more() {
        var closed = value(matched.close("项目调整"));

        assertThat(refusal(STEPS.move(closed, "t1", step("CONTACTED", TODAY), TODAY)))
                .isEqualTo("talent.need-not-open");
        assertThat(refusal(closed.close("再次"))).isEqualTo("talent.need-not-open");
    }

    @Test
    void loses_an_offer_only_once_there_is_one() {
        assertThat(refusal(STEPS.end(matched, "t1", end(OFFER_DECLINED)))).isEqualTo("talent.recruitment-no-offer");

        var declined = value(STEPS.end(upTo(matched, "t1", "OFFERED"), "t1", end(OFFER_DECLINED)));

        assertThat(declined.recruitmentOf("t1").orElseThrow().end()).isEqualTo(end(OFFER_DECLINED));
        assertThat(declined.isOpen()).isTrue();
    }

    @ParameterizedTest(name = "passed {0}: {1}")
    @CsvSource({"true, FILLED, 1", "false, MATCHED, 0"})
    void ends_its_trial_and_leaves_a_place_again_if_it_failed(boolean passed, Need.Status status, long arrived) {
        var onTrial = arrived(matched, "t1");
        assertThat(onTrial.recruitmentOf("t1").orElseThrow().trial())
                .isEqualTo(new Recruitment.Trial(LocalDate.of(2027, 4, 14), null));

        var ended = value(STEPS.endTrial(onTrial, "t1", passed, end(TRIAL_FAILED), TODAY));

        assertThat(ended.status()).isEqualTo(status);
        assertThat(ended.arrived()).isEqualTo(arrived);
        assertThat(refusal(STEPS.endTrial(ended, "t1", passed, end(TRIAL_FAILED), TODAY)))
                .isEqualTo("talent.recruitment-not-on-trial");
    }

    @Test
    void goes_on_by_the_steps_it_began_with() {
        var before =
                new Recruitment("t1", "T-1", List.of(), List.of(step("MATCHED", MATCHED_ON)), null, null, null, null);
        var old = arrived(value(need(1).match(before)), "t1");

        assertThat(old.recruitmentOf("t1").orElseThrow().trial()).isNull();
        assertThat(old.daysToFill()).contains(0L);
    }

    @Test
    void that_was_withdrawn_before_endings_had_a_kind_is_read_as_withdrawn() {
        var old =
                new Recruitment("t1", "T-1", List.of(), List.of(step("MATCHED", MATCHED_ON)), "另有安排", null, null, null);

        assertThat(old.end()).isEqualTo(new End(WITHDRAWN, MATCHED_ON, "另有安排"));
    }

    private static Need upTo(Need need, String talent, String last) {
        var moved = need;
        for (var stage : STAGES.steps().subList(1, STAGES.steps().size())) {
            moved = value(STEPS.move(moved, talent, step(stage.id(), TODAY), TODAY));
            if (stage.id().equals(last)) {
                return moved;
            }
        }
        return moved;
    }

    private static Need arrived(Need need, String talent) {
        return upTo(need, talent, "ARRIVED");
    }

    private static Need matched(Need need, String talent) {
        return value(need.match(recruitment(talent)));
    }

    private static Recruitment recruitment(String talent) {
        return InMemoryNeeds.recruitment(talent, MATCHED_ON);
    }

    private static End end(End.Kind kind) {
        return new End(kind, TODAY, "另有安排");
    }

    private static Step step(String stage, LocalDate on) {
        return new Step(stage, on, "talent.office", null);
    }
}
