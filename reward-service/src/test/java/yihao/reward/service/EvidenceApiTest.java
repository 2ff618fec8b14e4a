package yihao.reward.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.service.City.SERVICE;
import static yihao.reward.service.City.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.papers.InfectionListener;
import yihao.papers.PaperId;
import yihao.papers.Papers;
import yihao.testkit.service.Http.Answer;

@DisplayName("G5 Files of a record over HTTP")
class EvidenceApiTest {

    private static final String WORK = "/api/services/reward/work-items";
    private static final String BOUNDARY = "evidence";

    @BeforeEach
    void on_a_September_morning() {
        SERVICE.clock().moveTo("2026-09-16T02:00:00Z");
    }

    /// A figure that nobody has confirmed yet.
    private static String entry() {
        var entered = as(ZHANGDIAN)
                .post(
                        "/api/figure-entries",
                        Map.of(
                                "unit", "district-zhangdian",
                                "entry", "visits",
                                "period", "2026-02",
                                "value", "12",
                                "words", "外出招商",
                                "document", "台账〔2026〕9号"));
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
        return "/api/figure-entries/" + entered.at("/id");
    }

    private static Answer handIn(Actor by, String record, String part, String type, String content) {
        var body = """
                --%1$s\r
                Content-Disposition: form-data; name="part"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="台账.pdf"\r
                Content-Type: %3$s\r
                \r
                %4$s\r
                --%1$s--\r
                """.formatted(BOUNDARY, part, type, content);
        return as(by).send(
                        "POST",
                        record + "/evidence",
                        body.getBytes(UTF_8),
                        "Content-Type",
                        "multipart/form-data; boundary=" + BOUNDARY);
    }

    @Test
    void are_handed_in_by_who_may_enter_it_and_read_by_who_sees_it() {
        var entry = entry();
        assertThat(as(ZHANGDIAN).get(entry + "/evidence").json().at("/open")).hasToString("[\"PROOF\"]");

        var kept = handIn(ZHANGDIAN, entry, "PROOF", "application/pdf", "%PDF-1.7 twelve visits");

        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        assertThat(List.of(kept.at("/files/0/title"), kept.at("/files/0/scan/state")))
                .containsExactly("台账.pdf", "NOT_SCANNED");
        var file = entry + "/evidence/" + kept.at("/files/0/fileId");
        assertThat(as(BUREAU).get(file).text()).isEqualTo("%PDF-1.7 twelve visits");
        assertThat(as(LINZI).get(entry + "/evidence").at("/code")).isEqualTo("reward.evidence-record-unknown");
        assertThat(as(LINZI).get(file).status()).isEqualTo(404);
        assertThat(SERVICE.anonymous().get(file).status()).isEqualTo(401);
    }

    @Test
    void are_not_taken_for_what_is_decided_nor_for_what_is_no_part_nor_of_another_type() {
        var entry = entry();
        assertThat(handIn(ZHANGDIAN, entry, "TALK", "application/pdf", "%PDF-1.7")
                        .at("/code"))
                .isEqualTo("reward.evidence-not-open");
        assertThat(handIn(ZHANGDIAN, entry, "PROOF", "application/pdf", "no pdf")
                        .at("/code"))
                .isEqualTo("papers.not-what-it-says");

        as(BUREAU).post(entry + "/decision", Map.of("confirmed", true));

        assertThat(handIn(ZHANGDIAN, entry, "PROOF", "application/pdf", "%PDF-1.7 late")
                        .at("/code"))
                .isEqualTo("reward.evidence-not-open");
        assertThat(as(ZHANGDIAN).get(entry + "/evidence").json().at("/open")).isEmpty();
    }

    @Test
    void that_turn_out_infected_are_in_the_list_of_work_of_who_may_replace_them() {
        var entry = entry();
        var kept = handIn(ZHANGDIAN, entry, "PROOF", "application/pdf", "%PDF-1.7 an infected one");
        var paper = new PaperId(kept.at("/files/0/fileId"));

        SERVICE.bean(InfectionListener.class)
                .infected(SERVICE.bean(Papers.class).find(paper).orElseThrow());

        var page = "/ranking/entries/" + entry.substring(entry.lastIndexOf('/') + 1);
        assertThat(as(ZHANGDIAN).get(WORK).text()).contains("evidence-infected:" + paper.value(), page);
        assertThat(as(LINZI).get(WORK).text()).doesNotContain("evidence-infected");
    }
}
