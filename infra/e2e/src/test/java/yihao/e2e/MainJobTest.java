package yihao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

@DisplayName("From a lead heard abroad to a reward paid")
class MainJobTest {

    @Nested
    @DisplayName("in one process")
    @TestInstance(Lifecycle.PER_CLASS)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    class InOneProcess {

        final RunningPlatform platform = RunningPlatform.inOneProcess();
        final MongoClient store = MongoClients.create(platform.store());
        final Story story = new Story(platform.city());
        final Chapter chapter = new Chapter();

        @TestFactory
        @Order(1)
        Stream<DynamicTest> the_job() {
            return MainJob.of(story).stream()
                    .map(step -> DynamicTest.dynamicTest(step.name(), () -> chapter.play(step)));
        }

        /// With the records of the whole job there, each row is tried in both languages.
        @TestFactory
        @Order(2)
        Stream<DynamicTest> bad_input_is_refused_and_nothing_is_saved() {
            Assumptions.assumeTrue(chapter.isTold(), "the job was not told to its end");
            return new BadInput(story, platform.forgedTokens())
                    .rows()
                    .map(wrong -> DynamicTest.dynamicTest(wrong.what(), () -> isRefused(wrong)));
        }

        private void isRefused(WrongRequest wrong) {
            var before = Saved.in(store);
            var chinese = wrong.in("zh-CN");
            var english = wrong.in("en-GB");

            assertThat(List.of(chinese, english)).allSatisfy(answer -> {
                answer.refused(wrong.status(), wrong.code());
                assertThat(answer.contentType()).startsWith("application/problem+json");
                assertThat(answer.at("/violations/0/pointer")).isEqualTo(wrong.pointer());
                assertThat(answer.at("/violations/0/code")).isEqualTo(wrong.violation());
                assertThat(answer.at("/traceId")).isNotBlank();
                assertThat(answer.body().toString()).doesNotContain("Exception", "yihao.", "java.");
            });
            assertThat(chinese.at("/title") + chinese.at("/detail"))
                    .containsPattern("\\p{IsHan}")
                    .doesNotContain("{");
            assertThat(english.at("/title") + english.at("/detail")).doesNotContainPattern("\\p{IsHan}");
            assertThat(before).isNotEmpty();
            assertThat(Saved.in(store)).isEqualTo(before);
        }

        @AfterAll
        void stop() {
            store.close();
        }
    }

    /// Each of the six processes is killed once, while a step is on its way; it comes back some seconds later and the
    /// job goes on.
    @Nested
    @DisplayName("over six processes, each killed in the middle")
    @TestInstance(Lifecycle.PER_CLASS)
    class OverSixProcesses {

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

    /// A story is told in order: after a step that failed, the later ones mean nothing.
    static final class Chapter {

        private boolean told = true;

        void play(MainJob.Step step) {
            Assumptions.assumeTrue(told, "an earlier step failed");
            told = false;
            step.play().run();
            told = true;
        }

        boolean isTold() {
            return told;
        }
    }
}
