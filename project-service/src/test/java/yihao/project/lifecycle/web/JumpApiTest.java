package yihao.project.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.SERVICE;
import static yihao.project.RunningService.as;
import static yihao.project.RunningService.project;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.project.People;
import yihao.testkit.service.Http;

@DisplayName("PJ-12 A jump over stages over HTTP")
class JumpApiTest {

    static final Map<String, String> JUMP = Map.of("to", "SIGNED", "on", "2026-09-15", "reason", "当日即签");

    static final String WORK = "/api/services/project/work-items";

    final String id = project();
    final String path = "/api/projects/" + id;
    final Http officer = as(People.ZHANGDIAN_OFFICER);
    final Http bureau = as(People.BUREAU_HEAD);

    @BeforeEach
    void negotiatingWithAllThatSigningAsksFor() {
        officer.post(path + "/moves", Map.of("to", "NEGOTIATING"));
        officer.post(
                path + "/evidence",
                Map.of("paper", "FORMAL_AGREEMENT", "title", "a.pdf", "sha256", "0123456789abcdef".repeat(4)));
        officer.send("PATCH", path, """
                {"fields":{"contractAmount":{"amount":"1.00","currency":"CNY"},"signedOn":"2026-09-15"}}""");
    }

    @Test
    void waits_on_the_page_until_another_person_consents() {
        assertThat(officer.get(path).at("/jumps/0/to")).isEqualTo("SIGNED");

        var proposed = officer.post(path + "/jump", JUMP);
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(proposed.at("/jump/label/zh")).isEqualTo("签约");
        assertThat(proposed.at("/jump/by")).isEqualTo("zhangdian.officer");
        assertThat(officer.post(path + "/moves", Map.of("to", "TO_SIGN")).at("/code"))
                .isEqualTo("project.jump-open");
        assertThat(officer.post(path + "/jump/consent", "{}").at("/code")).isEqualTo("project.not-yours");

        var done = bureau.post(path + "/jump/consent", "{}");

        assertThat(done.at("/stage")).isEqualTo("SIGNED");
        assertThat(done.at("/stageLog/2/proposedBy")).isEqualTo("zhangdian.officer");
        assertThat(done.json().at("/jump").isNull() || done.json().at("/jump").isMissingNode())
                .isTrue();
        assertThat(SERVICE.sent("project.project").stream()
                        .filter(sent -> sent.key().equals(id))
                        .toList()
                        .getLast()
                        .json())
                .contains("project.project-stage-moved.v1", "\"stage\":\"SIGNED\"");
    }

    @Test
    void is_work_of_who_may_consent_until_it_is_answered() {
        var item = "project-jump:" + id;
        officer.post(path + "/jump", JUMP);

        assertThat(bureau.get(WORK).text()).contains(item, "project.consent-jump");
        assertThat(officer.get(WORK).text()).doesNotContain(item);
        assertThat(as(People.ZHANGDIAN_HEAD).get(WORK).text()).doesNotContain(item);
        assertThat(as(People.LINZI_OFFICER).get(WORK).text()).doesNotContain(item);

        bureau.post(path + "/jump/consent", "{}");
        assertThat(bureau.get(WORK).text()).doesNotContain(item);
    }

    @Test
    void is_rejected_withdrawn_and_hidden_from_other_units() {
        officer.post(path + "/jump", JUMP);
        assertThat(as(People.LINZI_OFFICER).post(path + "/jump/consent", "{}").at("/code"))
                .isEqualTo("project.not-found");
        assertThat(bureau.post(path + "/jump/rejection", "{}").at("/code")).isEqualTo("project.reason-missing");
        assertThat(bureau.post(path + "/jump/rejection", Map.of("reason", "未见协议"))
                        .at("/stage"))
                .isEqualTo("NEGOTIATING");
        assertThat(officer.post(path + "/jump/withdrawal", "{}").at("/code")).isEqualTo("project.jump-not-open");
        officer.post(path + "/jump", JUMP);
        assertThat(officer.post(path + "/jump/withdrawal", "{}").status()).isEqualTo(200);
        assertThat(officer.post(path + "/jump", "{}").at("/code")).isEqualTo("platform.malformed");
    }
}
