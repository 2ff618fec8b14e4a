package yihao.testkit.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G7 A simulation")
class SimulationPlayTest {

    static final int UNLUCKY = 13;

    /// Numbers are drawn; one in a thousand comes to nothing, and each is written down by a process that may die.
    private static final class Numbers implements World<Integer> {

        private final Conductor conductor;
        private Gate gate;
        private Instance life = new Instance("clerk");

        Numbers(Conductor conductor) {
            this.conductor = conductor;
            this.gate = conductor.gate(life);
        }

        @Override
        public Integer draw(RandomGenerator luck, int number) {
            return luck.nextInt(1_000);
        }

        @Override
        public void run(Integer deed) {
            if (deed == UNLUCKY) {
                throw new IllegalStateException("Thirteen");
            }
            if (!life.isAlive()) {
                life = new Instance("clerk");
                gate = conductor.gate(life);
            }
            try {
                gate.before("insertOne numbers");
                gate.after("insertOne numbers");
            } catch (MongoException _) {
                // the clerk does not know whether it is written down
            }
        }

        @Override
        public void settle() {}

        @Override
        public void check() {}
    }

    final Simulation<Integer> simulation = new Simulation<>(Numbers::new);

    @Test
    void finds_the_first_seed_that_fails_whichever_processor_played_it() {
        var first = LongStream.range(0, 100)
                .filter(seed -> simulation.play(simulation.plan(seed)) != null)
                .findFirst()
                .orElseThrow();

        var failure = simulation.firstFailure(0, 100, _ -> {}).orElseThrow();

        assertThat(failure.seed()).isEqualTo(first);
    }

    @Test
    void names_what_nobody_expected_and_the_one_step_it_takes() {
        var failure = simulation.firstFailure(0, 100, _ -> {}).orElseThrow();

        assertThat(failure.what()).contains("Thirteen", "SimulationPlayTest.java");
        assertThat(failure.steps()).containsExactly(new Step<>(UNLUCKY, Mishap.NONE));
    }

    @Test
    void knows_beside_which_changes_nobody_died() {
        var unlucky = new Places();
        unlucky.called("insertOne numbers");
        unlucky.called("find numbers");
        unlucky.died("after insertOne numbers");

        assertThat(unlucky.sparedChanges()).containsExactly("before insertOne numbers");
    }
}
