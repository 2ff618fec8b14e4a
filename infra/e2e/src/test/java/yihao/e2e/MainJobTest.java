package yihao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.ResourceLock;
import yihao.e2e.fuzz.Fuzz;

@DisplayName("From a lead heard abroad to a reward paid, in one process")
@ResourceLock(RunningPlatform.IN_ONE_PROCESS)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobTest {

    private static final int SHARE = 300;

    final RunningPlatform platform = RunningPlatform.inOneProcess();
    final MongoClient store = MongoClients.create(platform.store());
    final Story story = new Story(platform.city());
    final Chapter chapter = new Chapter();

    @TestFactory
    @Order(1)
    Stream<DynamicTest> the_job() {
        return MainJob.of(story).stream().map(step -> DynamicTest.dynamicTest(step.name(), () -> chapter.play(step)));
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

    /// What is known to stand in store, broker and log shows that the search reaches them.
    @Test
    @Order(3)
    void nothing_personal_and_no_key_to_a_door_is_readable_in_what_was_written() {
        Assumptions.assumeTrue(chapter.isTold(), "the job was not told to its end");
        var browser = new Browser(story.city);
        browser.signIn("talent.office");
        assertThat(browser.get("/api/talents/" + story.talentId).body()).contains(Persons.TALENT);
        var secrets = new TreeMap<>(Persons.secrets());
        secrets.put("an investor's link", story.investorLink);
        secrets.put("a session", browser.session());
        secrets.put("a token of access", story.city.as("auditor").beginOfToken());

        assertThat(readable(Map.of("a lead", story.leadId)))
                .anyMatch(found -> found.contains("in store"))
                .anyMatch(found -> found.contains("in broker"))
                .anyMatch(found -> found.contains("in yihao_lead.journal"));
        assertThat(readable(secrets)).isEmpty();
    }

    /// A share of what `infra/e2e/fuzz` sends; who works where is left alone, others go on here.
    @Test
    @Order(4)
    void made_up_requests_break_nothing_and_write_nothing_without_a_right() {
        long seed = Long.getLong("fuzz.seed", 1);
        var fuzz = new Fuzz(
                story.city, operation -> !operation.matches("(POST|PUT|PATCH|DELETE) /api/(officers|units).*"));

        fuzz.send(SHARE, seed);

        System.out.println("Made-up requests of seed " + seed + ": " + fuzz);
        assertThat(fuzz.findings()).isEmpty();
    }

    private Set<String> readable(Map<String, String> texts) {
        return Readable.of(texts, platform.data(), store);
    }

    @AfterAll
    void stop() {
        store.close();
    }
}
