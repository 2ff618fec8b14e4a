package yihao.project.lifecycle.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.RunningService;
import yihao.testkit.clamd.FakeClamd;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("PJ-05 Evidence where there is a virus scanner")
class ScannedEvidenceApiTest {

    private static final String BOUNDARY = "----yihao";
    private static final int MOST = 1_000;
    private static final FakeClamd CLAMD = FakeClamd.start(MOST);
    private static final ServiceUnderTest SERVICE =
            RunningService.start("yihao.papers.scanner=clamav", "yihao.papers.clamav.address=" + CLAMD.address());

    private final Http officer = SERVICE.as("zhangdian.officer");
    private final String path = "/api/projects/"
            + RunningService.start(SERVICE, "lead-" + UUID.randomUUID()).at("/projectId");

    @BeforeEach
    void letGo() {
        CLAMD.letGo();
    }

    @AfterAll
    static void close() {
        SERVICE.close();
        CLAMD.close();
    }

    private String upload(String content) {
        var body = """
                --%1$s\r
                Content-Disposition: form-data; name="paper"\r
                \r
                FEASIBILITY_STUDY\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="可研报告.pdf"\r
                Content-Type: application/pdf\r
                \r
                %%PDF-1.7 %2$s\r
                --%1$s--\r
                """.formatted(BOUNDARY, content);
        var added = officer.send(
                "POST",
                path + "/evidence",
                body.getBytes(UTF_8),
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY);
        assertThat(added.status()).isEqualTo(201);
        return path + "/evidence/" + added.at("/evidence/0/id") + "/file";
    }

    private Answer shown(String state) {
        await().until(() -> state.equals(officer.get(path).at("/evidence/0/scan/state")));
        return officer.get(path);
    }

    @Test
    void is_not_handed_out_before_it_was_found_clean() {
        CLAMD.hold();
        var file = upload("clean");

        var early = officer.get(file);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.at("/code")).isEqualTo("papers.not-yet-scanned");
        var waiting = officer.get(path);
        assertThat(waiting.at("/evidence/0/scan/state")).isEqualTo("NOT_SCANNED");
        assertThat(waiting.json().at("/evidence/0/scan/handedOut").asBoolean()).isFalse();
        CLAMD.letGo();

        var clean = shown("CLEAN");
        assertThat(clean.json().at("/evidence/0/scan/handedOut").asBoolean()).isTrue();
        assertThat(clean.at("/evidence/0/scan/engine")).isEqualTo(FakeClamd.ENGINE);
        assertThat(clean.at("/evidence/0/scan/at")).isEqualTo("2026-09-15T04:00:00Z");
        assertThat(officer.get(file).text()).startsWith("%PDF-1.7 clean");
    }

    @Test
    void never_leaves_when_infected_counts_for_nothing_and_is_work_for_its_unit() {
        var file = upload("EICAR");
        await().until(() -> work(officer).contains("project.evidence-infected"));

        var answer = officer.get(file);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/code")).isEqualTo("papers.infected");
        assertThat(answer.text()).contains(FakeClamd.FOUND);
        var page = shown("INFECTED");
        assertThat(page.at("/evidence/0/scan/detail")).isEqualTo(FakeClamd.FOUND);
        assertThat(work(SERVICE.as("zhangdian.head"))).contains("project.evidence-infected");
        for (var other : List.of("linzi.officer", "bureau.officer", "liaison-munich")) {
            assertThat(work(SERVICE.as(other))).as(other).doesNotContain("project.evidence-infected");
        }
        officer.post(path + "/moves", "{\"to\":\"NEGOTIATING\"}");
        assertThat(officer.get(path).json().at("/todo/missing/0/infected").asBoolean())
                .isTrue();

        var id = page.at("/evidence/0/id");
        assertThat(officer.post(path + "/evidence/" + id + "/withdrawal", "{\"reason\":\"带有病毒\"}")
                        .status())
                .isEqualTo(200);
        assertThat(work(officer)).doesNotContain("project.evidence-infected");
    }

    @Test
    void that_the_scanner_does_not_take_stays_here_and_says_why() {
        var file = upload("x".repeat(MOST));

        assertThat(shown("FAILED").at("/evidence/0/scan/detail")).isEqualTo("TOO_LARGE");
        assertThat(officer.get(file).at("/code")).isEqualTo("papers.scan-failed");
    }

    private String work(Http person) {
        var path = this.path.replace("/api", "");
        var items = person.get("/api/services/project/work-items").json().at("/items");
        var own = new StringBuilder();
        items.forEach(item -> own.append(item.at("/link").asString("").equals(path) ? item.at("/kind") : ""));
        return own.toString();
    }
}
