package yihao.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static yihao.testkit.twins.Acts.actor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.contracts.Event;
import yihao.contracts.lead.ExchangeRateEvent;
import yihao.contracts.platform.RepublicationEvent;
import yihao.kernel.Function;
import yihao.platform.events.Copies;
import yihao.platform.journal.Journal;
import yihao.platform.store.Store;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("G8 What a service answers its operators and auditors")
class OperateApiTest {

    static final String REPUBLICATION = "/api/services/tiny/republication";
    static final String LOST = "/api/services/tiny/lost-by-restore";
    static final String EXPORTS = "/api/services/tiny/journal/exports";

    static ServiceUnderTest service;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        service = ServiceUnderTest.start(
                TinyService.class,
                "tiny",
                "2026-09-01T01:00:00Z",
                Map.of(
                        "officer", actor("officer", "district-zhangdian", Function.UNIT_OFFICER),
                        "auditor", actor("auditor", "bureau", Function.AUDITOR),
                        "operator", actor("operator", "bureau", Function.SYSTEM_ADMINISTRATOR)));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_republication_runs_in_the_background_and_says_how_far_it_is() {
        assertThat(service.as("operator").post(REPUBLICATION, "{}").status()).isEqualTo(202);

        await().until(() ->
                !service.as("auditor").get(REPUBLICATION).at("/finishedAt").isEmpty());
        assertThat(service.bus().sent(RepublicationEvent.TOPIC)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"POST, " + REPUBLICATION, "GET, " + LOST, "POST, " + LOST + "/x/settlement", "POST, " + EXPORTS})
    void only_who_may_is_answered(String method, String path) {
        assertThat(service.as("officer").send(method, path, "{}").status()).isEqualTo(403);
    }

    @Test
    void what_a_restored_service_has_lost_waits_for_the_operator_until_it_is_settled() {
        var rates = new Copies<>(service.bean(Store.class), ExchangeRateEvent.TOPIC, Map.class);
        rates.apply(told(1, 5));
        rates.apply(told(2, 3));
        var work = "/api/services/tiny/work-items";

        var id = service.as("operator").get(LOST).at("/items/0/id");
        assertThat(service.as("operator").get(work).text())
                .contains("platform.lost-by-restore", "USD", "/network/lost-by-restore");
        assertThat(service.as("auditor").get(work).text()).doesNotContain("lost-by-restore");
        assertThat(service.as("auditor").get(LOST).at("/items/0/state")).contains("5");
        assertThat(service.as("operator").get(LOST).at("/items/0/state"))
                .as("business")
                .isEmpty();
        var settlement = LOST + "/" + id + "/settlement";

        var settled = service.as("operator").post(settlement, "{}");
        assertThat(settled.status()).isEqualTo(200);
        assertThat(settled.at("/state")).isEmpty();
        await().until(() -> isInJournal("loss_settlements", "operator"));
        assertThat(service.as("operator").post(settlement, "{}").status()).isEqualTo(404);
        assertThat(service.as("operator").get(work).text()).doesNotContain("lost-by-restore");
    }

    @SuppressWarnings("rawtypes") // any state does
    private static Event<Map> told(long epoch, long sequence) {
        return new Event<>(
                "t", UUID.randomUUID(), "USD", epoch, sequence, Instant.EPOCH, "finance", null, Map.of("v", sequence));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "untouched, 0, intact",
        "altered, 1, was altered",
        "deleted, 1, is missing",
        "reordered, 1, is missing",
        "cut off, 1, not met"
    })
    void an_exported_journal_is_checked_without_the_platform(String how, int code, String said) throws Exception {
        for (int i = 0; i < 3; i++) {
            service.as("officer").post("/api/sums", PlatformWebTest.SUM);
        }
        await().until(() -> service.bean(Journal.class).head().number() >= 3);
        var head = service.bean(Journal.class).head();

        var lines = new ArrayList<>(exported().lines().toList());
        switch (how) {
            case "altered" -> lines.set(1, lines.get(1).replaceFirst("\"actor\": \"", "$0x"));
            case "deleted" -> lines.remove(1);
            case "reordered" -> Collections.swap(lines, 0, 1);
            case "cut off" ->
                lines.subList((int) head.number() - 1, lines.size()).clear();
            default -> {}
        }

        checks(lines, head, code, said);
    }

    private static String exported() {
        var answer = service.as("auditor").post(EXPORTS, "{}");
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }

    private void checks(List<String> lines, Journal.Head known, int code, String said)
            throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("journal.ndjson"), lines);
        var check = new ProcessBuilder("../journal-check", file.toString(), known.number() + ":" + known.hash())
                .redirectErrorStream(true)
                .start();
        var answer = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(answer).isEqualTo(code);
        assertThat(answer).contains(said);
    }

    @Test
    void that_a_part_of_the_journal_was_taken_is_in_the_journal() {
        service.as("officer").post("/api/sums", PlatformWebTest.SUM);
        await().until(() -> service.bean(Journal.class).head().number() >= 1);

        var first = service.as("auditor").post(EXPORTS + "?after=0&upTo=1", "{}");

        assertThat(first.text().lines()).hasSize(1);
        assertThat(first.header("Content-Disposition")).contains("journal-tiny-0-1.ndjson");
        await().until(() -> isInJournal("journal_exports", "auditor"));
    }

    @Test
    void a_part_of_the_journal_is_written_out_anew_for_who_asks_again_under_the_same_key() {
        service.as("officer").post("/api/sums", PlatformWebTest.SUM);
        await().until(() -> service.bean(Journal.class).head().number() >= 1);
        var asked = EXPORTS + "?after=0&upTo=1";

        var first = service.as("auditor").post(asked, "{}", "Idempotency-Key", "again");
        var second = service.as("auditor").post(asked, "{}", "Idempotency-Key", "again");

        assertThat(first.text().lines()).hasSize(1);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text());
    }

    private static boolean isInJournal(String collection, String actor) {
        return service.bean(Journal.class).after(0, 500).stream()
                .map(entry -> entry.getDocument("decision"))
                .anyMatch(
                        decision -> decision.getString("collection").getValue().equals(collection)
                                && decision.getString("actor").getValue().equals(actor));
    }
}
