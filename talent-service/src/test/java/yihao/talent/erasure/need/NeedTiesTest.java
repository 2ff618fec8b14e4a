package yihao.talent.erasure.need;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.by;
import static yihao.talent.World.value;
import static yihao.talent.need.InMemoryNeeds.STEPS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.talent.need.InMemoryNeeds;
import yihao.talent.need.NeedAction;
import yihao.talent.need.Recruitment.Step;
import yihao.talent.need.Stages;

@DisplayName("TE-03 What ties a person to a need")
class NeedTiesTest {

    final InMemoryNeeds needs = new InMemoryNeeds();
    final NeedTies ties = new NeedTies(needs);

    @Test
    void is_a_recruitment_on_the_way_and_none_that_has_arrived() {
        needs.add("n1", InMemoryNeeds.need(2), NeedAction.POSTED, by(OFFICER));
        assertThat(ties.of("t1")).isEmpty();

        value(needs.change(
                "n1", NeedAction.MATCHED, by(OFFICER), need -> need.match(InMemoryNeeds.recruitment("t1", TODAY))));
        assertThat(ties.of("t1")).containsExactly("N-2026-000001");

        var arrival = new Step(Stages.ARRIVED, TODAY, "zhangdian.officer", null);
        value(needs.change("n1", NeedAction.ARRIVED, by(OFFICER), need -> STEPS.recordArrival(need, "t1", arrival)));
        assertThat(needs.find("n1").orElseThrow().state().isOpen()).isTrue();
        assertThat(ties.of("t1")).isEmpty();
    }
}
