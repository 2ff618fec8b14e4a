package yihao.project.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.project.People;
import yihao.testkit.service.Http.Answer;

@DisplayName("PJ-05, PJ-06 Evidence with its file, and the rules")
class EvidenceFileTest {

    static final String PDF = "%PDF-1.7 feasibility study";
    static final String BOUNDARY = "----yihao";

    final String path = "/api/projects/" + project();

    @Test
    void is_fingerprinted_kept_and_handed_out_to_whoever_sees_the_project() {
        var added = upload(People.ZHANGDIAN_OFFICER, "FEASIBILITY_STUDY", "application/pdf", PDF);

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.at("/evidence/0/title")).isEqualTo("可研报告.pdf");
        assertThat(added.at("/evidence/0/sha256")).hasSize(64);
        assertThat(added.json().at("/evidence/0/hasFile").asBoolean()).isTrue();
        assertThat(added.at("/evidence/0/documentDate")).isEqualTo("2026-08-01");
        var file = path + "/evidence/" + added.at("/evidence/0/id") + "/file";
        var read = as(People.MUNICH).get(file);
        assertThat(read.text()).isEqualTo(PDF);
        assertThat(read.header("Content-Disposition")).startsWith("attachment");
        assertThat(as(People.LINZI_OFFICER).get(file).status()).isEqualTo(404);
    }

    @Test
    void is_refused_when_it_is_not_what_it_says_or_not_wanted_or_not_ones_to_add() {
        assertThat(upload(People.ZHANGDIAN_OFFICER, "OTHER", "application/pdf", "MZ")
                        .at("/code"))
                .isEqualTo("papers.not-what-it-says");
        assertThat(upload(People.ZHANGDIAN_OFFICER, "OTHER", "application/x-sh", "#!")
                        .at("/code"))
                .isEqualTo("papers.type-not-wanted");
        assertThat(upload(People.MUNICH, "OTHER", "application/pdf", PDF).at("/code"))
                .isEqualTo("project.not-yours");
        assertThat(upload(People.ZHANGDIAN_OFFICER, "HOROSCOPE", "application/pdf", PDF)
                        .at("/code"))
                .isEqualTo("project.paper-unknown");
        assertThat(as(People.ZHANGDIAN_OFFICER).get(path).json().at("/evidence"))
                .isEmpty();
    }

    @Test
    void goes_by_rules_that_anybody_may_read() {
        var rules = as(People.ZHANGDIAN_OFFICER).get("/api/project-rules");

        assertThat(rules.at("/version")).isEqualTo("zibo-stages@1");
        assertThat(rules.at("/stages/2/gate/0/id")).isEqualTo("FEASIBILITY_STUDY");
    }

    private Answer upload(Actor by, String paper, String type, String content) {
        var body = part("paper", paper)
                + part("documentDate", "2026-08-01")
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"可研报告.pdf\"\r\nContent-Type: %s\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, type, content)
                + "--" + BOUNDARY + "--\r\n";
        return as(by).send(
                        "POST",
                        path + "/evidence",
                        body.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static String part(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value);
    }
}
