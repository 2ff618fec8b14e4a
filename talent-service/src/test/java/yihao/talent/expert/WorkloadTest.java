package yihao.talent.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.expert.ExpertWorld.RULE;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.talent.expert.Workload.State;

@DisplayName("EX-04 An expert's workload")
class WorkloadTest {

    @Test
    void ends_at_so_many_open_assignments() {
        var full = taken(RULE.openAtMost());

        assertThat(refusal(full.take("one-more", TODAY, RULE))).isEqualTo("talent.expert-fully-loaded");
        assertThat(value(full.closed("c0", State.GIVEN, TODAY).take("one-more", TODAY, RULE))
                        .open())
                .isEqualTo(RULE.openAtMost());
    }

    @Test
    void ends_at_so_many_a_year_however_many_are_done() {
        var load = Workload.NONE;
        for (int i = 0; i < RULE.perYear(); i++) {
            load = value(load.take("c" + i, TODAY, RULE)).closed("c" + i, State.GIVEN, TODAY);
        }

        assertThat(load.open()).isZero();
        assertThat(refusal(load.take("one-more", TODAY, RULE))).isEqualTo("talent.expert-year-full");
        assertThat(value(load.take("one-more", TODAY.plusYears(1), RULE)).open())
                .isEqualTo(1);
    }

    @Test
    void counts_nothing_that_was_given_back() {
        var load = taken(1).closed("c0", State.RELEASED, TODAY);

        assertThat(load.open()).isZero();
        assertThat(load.inYear(TODAY.getYear())).isZero();
    }

    @Test
    void takes_a_place_once_and_none_that_was_given_back() {
        var once = taken(1);
        assertThat(value(once.take("c0", TODAY, RULE))).isEqualTo(once);

        var back = once.closed("c0", State.RELEASED, TODAY);
        assertThat(value(back.take("c0", TODAY, RULE)).open()).isZero();
    }

    @Test
    void keeps_what_was_given_whoever_comes_late() {
        var given = taken(1).closed("c0", State.GIVEN, TODAY);

        assertThat(given.closed("c0", State.RELEASED, TODAY)).isEqualTo(given);
        assertThat(Workload.NONE.closed("never", State.RELEASED, TODAY).inYear(TODAY.getYear()))
                .isZero();
    }

    private static Workload taken(int count) {
        var load = Workload.NONE;
        for (int i = 0; i < count; i++) {
            load = value(load.take("c" + i, TODAY, RULE));
        }
        return load;
    }
}
