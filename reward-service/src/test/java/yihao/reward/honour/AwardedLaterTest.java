package yihao.reward.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LEADER;
import static yihao.reward.People.act;
import static yihao.reward.honour.HonourWorld.AWARDED;
import static yihao.reward.honour.HonourWorld.done;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.reward.honour.Nominee.State;

@DisplayName("HN-06, HN-09 Those shown or awarded, when something comes up later,")
class AwardedLaterTest {

    final HonourWorld world = AwardHonourTest.world();

    @Test
    void lose_their_place_by_a_deduction_that_came_into_force_while_they_were_shown() {
        var id = AwardHonourTest.chosen(world, "ADVANCED_UNIT");
        world.published(id);
        world.marked.add("d2");
        world.awarded(id);

        assertThat(world.of(id).nominee(2).orElseThrow().state()).isEqualTo(State.VETOED);
        assertThat(world.of(id).nominee(2).orElseThrow().vetoes()).hasSize(3);
        assertThat(AwardHonourTest.total(world)).isEqualTo("18500000.00 CNY");
    }

    @Test
    void are_not_paid_once_their_honour_is_withdrawn() {
        var id = AwardHonourTest.chosen(world, "ADVANCED_UNIT");
        world.published(id);
        world.refuses = true;
        world.awarded(id);
        done(world.award.proposeWithdrawal(id, 1, act(HEAD, AWARDED, "造假")));
        done(world.award.withdraw(id, 1, true, act(LEADER, AWARDED, "造假")));
        world.refuses = false;
        world.passOn.sweep((_, e) -> {
            throw e;
        });

        assertThat(world.paid).hasSize(5).doesNotContainKey("2026-ADVANCED_UNIT-1");
        assertThat(world.of(id).open()).isNull();
    }
}
