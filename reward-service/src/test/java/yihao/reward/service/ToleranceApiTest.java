package yihao.reward.service;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.SUPERVISION;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.service.City.SERVICE;
import static yihao.reward.service.City.as;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.reward.People;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("R7 Error tolerance over HTTP")
class ToleranceApiTest {

    private static final String CASES = "/api/tolerance-cases";
    private static final String WORK = "/api/services/reward/work-items";
    private static final List<String> SIX =
            List.of("LAWFUL", "REFORM", "DILIGENT", "PUBLIC_INTEREST", "DUE_PROCESS", "CORRECTED");

    @BeforeEach
    void on_a_September_morning() {
        SERVICE.clock().moveTo("2026-09-16T02:00:00Z");
        ServiceUnderTest.store().forgetScans();
    }

    @AfterAll
    static void no_query_went_through_a_whole_collection() {
        assertThat(ServiceUnderTest.store().scannedQueries()).isEmpty();
    }

    private static Answer ask(String project, String fingerprint) {
        return ask("PROJECT", project, fingerprint);
    }

    private static Answer ask(String kind, String about, String fingerprint) {
        var answers = SIX.stream()
                .map(one -> Map.of(
                        "condition",
                        one,
                        "statement",
                        "见会议纪要",
                        "evidence",
                        List.of(Map.of("reference", "纪要〔2026〕3号", "sha256", fingerprint))))
                .toList();
        return as(ZHANGDIAN)
                .post(
                        CASES,
                        Map.of(
                                "kind",
                                kind,
                                "id",
                                about,
                                "facts",
                                "误判产业政策",
                                "from",
                                "2026-05-01",
                                "until",
                                "2026-06-30",
                                "answers",
                                answers));
    }

    private static Answer examine(String id) {
        var findings = SIX.stream()
                .map(one -> Map.of("condition", one, "met", true, "reason", "属实"))
                .toList();
        return as(BUREAU).post(CASES + "/" + id + "/examination", Map.of("findings", findings));
    }

    @Test
    void goes_from_a_unit_over_who_examines_to_who_decides() {
        var asked = ask(City.project("district-zhangdian", "70000000.00"), "a".repeat(64));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        var id = asked.at("/id");
        assertThat(asked.at("/number")).startsWith("RC-district-zhangdian-2026-");
        assertThat(as(BUREAU).get(WORK).text()).contains("reward.tolerance-examine", id, "2026-09-30T16:00:00Z");

        assertThat(examine(id).at("/status")).isEqualTo("EXAMINED");
        assertThat(as(BUREAU).get(WORK).text()).doesNotContain(id);
        assertThat(as(SUPERVISION).get(WORK).text()).contains("reward.tolerance-decide", id);
        var decided = as(HEAD).post(CASES + "/" + id + "/decision", Map.of("accepted", true, "reason", "符合条件"));
        assertThat(decided.at("/status")).as(decided.text()).isEqualTo("ACCEPTED");
        assertThat(as(ZHANGDIAN).get(CASES + "/" + id + "/trail").text()).contains("REQUESTED", "EXAMINED", "ACCEPTED");
    }

    @Test
    void lifts_a_deduction_whose_readers_are_told_nothing_of_the_case() {
        var proposed = as(BUREAU)
                .post(
                        "/api/deductions",
                        Map.of(
                                "unit", "district-zhangdian",
                                "period", "2026-10",
                                "kind", "FALSE_FIGURES",
                                "document", "淄督〔2026〕77号",
                                "reason", "到账外资重复填报"));
        var deduction = proposed.header("Location");
        as(HEAD).post(deduction + "/decision", Map.of("confirmed", true));
        var asked = ask("DEDUCTION", proposed.at("/id"), "d".repeat(64));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        examine(asked.at("/id"));
        assertThat(as(ZHANGDIAN).get(deduction).at("/status")).isEqualTo("IN_FORCE");

        as(SUPERVISION).post(CASES + "/" + asked.at("/id") + "/decision", Map.of("accepted", true, "reason", "符合条件"));

        var lifted = as(People.LEADER).get(deduction);
        assertThat(lifted.at("/status")).as(lifted.text()).isEqualTo("LIFTED");
        var told = lifted.text() + as(People.LEADER).get(deduction + "/trail").text();
        assertThat(told)
                .doesNotContain("olerance")
                .doesNotContain("supervision")
                .doesNotContain("RC-")
                .doesNotContain(asked.at("/id"));
        assertThat(as(ZHANGDIAN).get(CASES + "/" + asked.at("/id")).at("/lifting/open"))
                .isEmpty();
    }

    @Test
    void leaves_no_trace_for_anybody_else() {
        var asked = ask(City.project("district-zhangdian", "70000000.00"), "b".repeat(64));
        var id = asked.at("/id");

        var outsiders = Stream.of(LINZI, People.FINANCE, People.LEADER, People.COMMERCE)
                .map(City::as)
                .toList();
        assertThat(as("auditor").get(CASES + "/" + id).at("/code")).isEqualTo("reward.tolerance-unknown");
        for (var outsider : outsiders) {
            assertThat(outsider.get(CASES + "/" + id).at("/code")).isEqualTo("reward.tolerance-unknown");
            assertThat(outsider.get(CASES + "/" + id + "/trail").status()).isEqualTo(404);
            assertThat(outsider.post(
                                    CASES + "/" + id + "/decision",
                                    Map.of("accepted", true, "reason", "x"),
                                    "If-Match",
                                    "\"9\"")
                            .status())
                    .isEqualTo(404);
            assertThat(outsider.get(CASES).text()).contains("\"items\":[]").doesNotContain(id);
            assertThat(outsider.get(WORK).text()).doesNotContain(id).doesNotContain("tolerance");
        }
        assertThat(as(HEAD).get(CASES + "?status=REQUESTED&limit=200").text()).contains(id);
        assertThat(SERVICE.anonymous().get(CASES).status()).isEqualTo(401);
    }

    @Test
    void names_what_is_wrong_with_what_it_was_sent() {
        var project = City.project("district-zhangdian", "70000000.00");

        assertThat(ask(project, "not-a-fingerprint").text()).contains("/answers/0/evidence/0/sha256");
        assertThat(ask("nobody's", "c".repeat(64)).at("/code")).isEqualTo("reward.tolerance-subject-unknown");
        var asked = ask(project, "c".repeat(64));
        assertThat(ask(project, "c".repeat(64)).at("/code")).isEqualTo("reward.tolerance-exists");
        var withdrawn = as(ZHANGDIAN).post(CASES + "/" + asked.at("/id") + "/withdrawal", Map.of("reason", "补充材料"));
        assertThat(withdrawn.at("/status")).isEqualTo("WITHDRAWN");
        assertThat(as(ZHANGDIAN).get(CASES + "/rules").at("/conditions/5/label/zh"))
                .isEqualTo("知错就改");
    }
}
