package yihao.e2e;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// Each of the six processes is killed once, while a step is on its way; it comes back some seconds later and the
/// job goes on.
@DisplayName("From a lead heard abroad to a reward paid, over six processes, each killed in the middle")
@TestInstance(Lifecycle.PER_CLASS)
class SixProcessesTest {

    static final Map<String, String> KILLED_DURING = Map.of(
            "the bureau judges it valuable and a district accepts in time", "gateway",
            "a referrers filing is confirmed by the four parties", "lead",
            "it is converted once whatever is retried", "project",
            "capital in dollars is verified by somebody else", "stand-ins",
            "it is approved and paid once from a budget", "reward",
            "its benefit is paid through the same ledger", "talent");

    final RunningPlatform platform = RunningPlatform.start("--separate");
    final Chapter chapter = new Chapter();

    @TestFactory
    Stream<DynamicTest> the_job() {
        return MainJob.of(new Story(platform.city())).stream().map(step -> {
            var victim = KILLED_DURING.get(step.name());
            return victim == null
                    ? DynamicTest.dynamicTest(step.name(), () -> chapter.play(step))
                    : DynamicTest.dynamicTest(
                            step.name() + " (" + victim + " dies)", () -> playWhileDying(step, victim));
        });
    }

    private void playWhileDying(MainJob.Step step, String victim) {
        platform.kill(victim);
        var back = CompletableFuture.runAsync(
                () -> platform.startAgain(victim), CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS));
        chapter.play(step);
        back.join();
    }

    @AfterAll
    void stop() {
        platform.close();
    }
}
