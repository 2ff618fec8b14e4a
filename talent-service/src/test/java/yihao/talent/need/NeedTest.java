package yihao.talent.need;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.need.InMemoryNeeds.STAGES;
import static yihao.talent.need.InMemoryNeeds.need;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.talent.need.Recruitment.Step;

@DisplayName("TN-02 TN-03 A recruitment")
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
        var outcome = matched.move("t1", step(stage, on), TODAY, STAGES);

        if (problem == null) {
            assertThat(value(outcome).recruitmentOf("t1").orElseThrow().stage()).isEqualTo(stage);
        } else {
            assertThat(refusal(outcome)).isEqualTo(problem);
        }
    }

    @Test
    void does_not_take_a_step_twice() {
        var contacted = value(matched.move("t1", step("CONTACTED", TODAY), TODAY, STAGES));

        assertThat(value(contacted.move("t1", step("CONTACTED", TODAY), TODAY, STAGES)))
                .isEqualTo(contacted);
    }

    @Test
    void fills_the_need_with_the_last_arrival() {
        var forTwo = matched(matched(need(2), "t1"), "t2");

        var first = arrived(forTwo, "t1");
        assertThat(first.status()).isEqualTo(Need.Status.MATCHED);
        var second = arrived(first, "t2");
        assertThat(second.status()).isEqualTo(Need.Status.FILLED);
        assertThat(second.arrived(STAGES)).isEqualTo(2);
        assertThat(refusal(second.match(recruitment("t3")))).isEqualTo("talent.need-not-open");
    }

    @Test
    void is_of_one_talent_once() {
        assertThat(refusal(matched.match(recruitment("t1")))).isEqualTo("talent.need-already-matched");
        assertThat(refusal(matched.move("t9", step("CONTACTED", TODAY), TODAY, STAGES)))
                .isEqualTo("talent.not-matched");
    }

    @Test
    void ends_when_it_is_withdrawn_but_not_after_the_arrival() {
        var withdrawn = value(matched.withdraw("t1", "另有安排", STAGES));

        assertThat(refusal(withdrawn.move("t1", step("CONTACTED", TODAY), TODAY, STAGES)))
                .isEqualTo("talent.recruitment-withdrawn");
        assertThat(refusal(arrived(matched, "t1").withdraw("t1", "另有安排", STAGES)))
                .isEqualTo("talent.recruitment-out-of-order");
    }

    @Test
    void an_arrival_that_has_happened_is_recorded_even_on_a_closed_need() {
        var closed = value(matched.close("项目调整"));

        var recorded = value(closed.recordArrival("t1", step("ARRIVED", TODAY), STAGES));

        assertThat(recorded.arrived(STAGES)).isEqualTo(1);
        assertThat(recorded.status()).isEqualTo(Need.Status.CLOSED);
        assertThat(value(recorded.recordArrival("t1", step("ARRIVED", TODAY), STAGES)))
                .isEqualTo(recorded);
    }

    @Test
    void a_closed_need_moves_no_more() {
        var closed = value(matched.close("项目调整"));

        assertThat(refusal(closed.move("t1", step("CONTACTED", TODAY), TODAY, STAGES)))
                .isEqualTo("talent.need-not-open");
        assertThat(refusal(closed.close("再次"))).isEqualTo("talent.need-not-open");
    }

    private static Need arrived(Need need, String talent) {
        var moved = need;
        for (var stage : STAGES.steps().subList(1, STAGES.steps().size())) {
            moved = value(moved.move(talent, step(stage.id(), TODAY), TODAY, STAGES));
        }
        return moved;
    }

    private static Need matched(Need need, String talent) {
        return value(need.match(recruitment(talent)));
    }

    private static Recruitment recruitment(String talent) {
        return new Recruitment(talent, "T-1", List.of(), List.of(step("MATCHED", MATCHED_ON)), null);
    }

    private static Step step(String stage, LocalDate on) {
        return new Step(stage, on, "talent.office", null);
    }
}
