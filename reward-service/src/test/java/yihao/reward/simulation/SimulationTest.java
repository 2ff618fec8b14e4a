package yihao.reward.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yihao.testkit.simulation.Progress;
import yihao.testkit.simulation.Simulation;

/// `-Dseeds=N` plays N seeds, `-Dseed=S` begins with seed S.
@DisplayName("RC, LG, PO Claims, payments and the ledger, simulated")
class SimulationTest {

    static final long SEEDS = Long.getLong("seeds", 300);
    /// So many leave no change out at which a process could die.
    static final long MANY = 2_000;
    static final long FIRST = Long.getLong("seed", 0);

    static Simulation<Deed> with(Fault fault) {
        return new Simulation<>(conductor -> new RewardCity(conductor, fault));
    }

    @Test
    void keeps_every_promise_whoever_dies_pauses_or_hears_nothing() {
        var simulation = with(Fault.NONE);
        var progress = new Progress(InstantSource.system(), System.out);

        var failure = simulation.firstFailure(FIRST, FIRST + SEEDS, progress);

        assertThat(failure)
                .as(() -> "infra/simulate 1 " + failure.orElseThrow().seed() + " plays it again: " + failure.get())
                .isEmpty();
        System.out.printf("%s, %d steps each; %s%n", progress.soFar(SEEDS), Simulation.STEPS, simulation.places());
        if (SEEDS >= MANY) {
            assertThat(simulation.places().sparedChanges()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void finds_each_planted_fault_and_says_how_it_comes_about_in_few_steps(Fault planted) {
        var found = with(planted).firstFailure(0, 1_000, _ -> {});

        assertThat(found).isPresent();
        System.out.printf("%s%n%s%n", planted, found.get());
        assertThat(found.get().steps()).hasSizeLessThan(20);
        assertThat(with(planted).play(found.get().steps()))
                .isEqualTo(found.get().what());
    }

    @Test
    void plays_a_seed_the_same_way_each_time() {
        assertThat(with(Fault.NONE).calls(7)).isEqualTo(with(Fault.NONE).calls(7));
    }
}
