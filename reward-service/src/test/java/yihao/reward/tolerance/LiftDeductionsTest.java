package yihao.reward.tolerance;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.act;
import static yihao.reward.tolerance.ToleranceWorld.DECIDED;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.reward.PowerCut;
import yihao.reward.tolerance.ToleranceCase.Status;

@DisplayName("TL-06 A deduction of an accepted tolerance case")
class LiftDeductionsTest {

    final ToleranceWorld world = new ToleranceWorld();

    @Test
    void lifts_the_deduction_it_is_about_once_it_is_accepted_and_not_before() {
        var id = world.examined(true);
        assertThat(world.deductions.lifted).isEmpty();
        assertThat(world.of(id).due()).isEqualTo(LocalDate.of(2026, 10, 9));

        var decided = world.decide.decide(id, true, act(HEAD, DECIDED, "符合全部条件"));

        assertThat(decided.result().orElseThrow().state().status()).isEqualTo(Status.ACCEPTED);
        assertThat(world.deductions.lifted).containsExactly("ded-1");
        assertThat(world.of(id).lifting()).isEqualTo(new Lifting("ded-1", null));
        assertThat(world.lift.sweep((_, e) -> {
                    throw e;
                }))
                .isZero();
    }

    @Test
    void leaves_no_trace_of_itself_where_the_deduction_is_kept() {
        world.decide.decide(world.examined(true), true, act(HEAD, DECIDED, "符合全部条件"));

        var told = world.deductions.acts.getFirst();
        assertThat(told.actor()).isEqualTo(Actor.service("reward"));
        assertThat(told.reason()).isNull();
    }

    @Test
    void is_lifted_once_wherever_the_power_went() {
        for (int chance = 0; ; chance++) {
            var cut = new ToleranceWorld();
            var id = cut.examined(true);
            cut.power.afterChances(chance);
            try {
                cut.decide.decide(id, true, act(HEAD, DECIDED, "同意"));
            } catch (PowerCut.Died _) {
                // went out
            }
            var done = !cut.power.cameTrue(chance);
            cut.power.never();
            if (cut.of(id).status() == Status.EXAMINED) {
                cut.decide.decide(id, true, act(HEAD, DECIDED, "同意"));
            }
            cut.lift.sweep((_, e) -> {
                throw e;
            });
            assertThat(cut.deductions.lifted).as("after " + chance).containsExactly("ded-1");
            assertThat(cut.of(id).lifting()).isEqualTo(new Lifting("ded-1", null));
            if (done) {
                assertThat(chance).isGreaterThan(4);
                return;
            }
        }
    }

    @Test
    void is_lifted_later_where_the_deduction_cannot_be_now() {
        var id = world.examined(true);
        world.deductions.down = true;
        world.decide.decide(id, true, act(HEAD, DECIDED, "同意"));
        assertThat(world.cases.toLift(Instant.EPOCH, 10)).hasSize(1);

        world.deductions.down = false;
        world.lift.sweep((_, e) -> {
            throw e;
        });

        assertThat(world.deductions.lifted).containsExactly("ded-1");
    }
}
