package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http;

@DisplayName("TA-09 TA-13 TA-14 TU-01 TE-02 People, over HTTP")
class PeopleServiceTest {

    static final String PDF = "%PDF-1.7 example";

    static Office office;

    @BeforeAll
    static void open() {
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void a_profile_is_corrected_on_the_version_that_was_seen() {
        var talent = office.registered();
        var corrected =
                Office.ok(office().post("/api/talents/" + talent + "/corrections", profile(), "If-Match", "\"1\""));

        assertThat(corrected.at("/placeWanted")).isEqualTo("370303");
        assertThat(corrected.at("/placeName")).isEqualTo("张店区");
        assertThat(corrected.header("etag")).isEqualTo("\"2\"");
        assertThat(office().post("/api/talents/" + talent + "/corrections", profile(), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
        assertThat(office.as("linzi.officer")
                        .post("/api/talents/" + talent + "/corrections", profile())
                        .status())
                .isEqualTo(403);
        assertThat(list("place=370300&language=ja").text()).contains(talent);
        assertThat(list("place=370305").text()).doesNotContain(talent);
        var numbered = list("number=" + corrected.at("/number").toLowerCase(java.util.Locale.ROOT));
        assertThat(numbered.json().get("items")).hasSize(1);
        assertThat(numbered.at("/items/0/id")).isEqualTo(talent);
    }

    @Test
    void a_title_comes_with_its_proof_and_goes_again() {
        var talent = office.registered();
        var path = "/api/talents/" + talent;
        var title = Map.of("name", "长江学者特聘教授", "issuer", "教育部", "year", "2023", "reason", "证书原件");

        var added = Office.ok(Wire.form(office(), path + "/titles", title, PDF, "证书.pdf"));

        assertThat(added.at("/talentClass")).isEqualTo("B");
        var proof = added.json().at("/titles/1/proof");
        assertThat(proof.at("/sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(office().get(path + "/proofs/" + proof.at("/fileId").asString())
                        .text())
                .isEqualTo(PDF);
        assertThat(office().get(path + "/proofs/other").status()).isEqualTo(404);
        var gone = new HashMap<String, Object>(title);
        gone.put("year", 2023);
        gone.put("on", Office.TODAY);
        var taken = Office.ok(office().post(path + "/titles/taken-back", gone));
        assertThat(taken.at("/talentClass")).isEqualTo("C");
        assertThat(taken.at("/titles/1/takenBackOn")).isEqualTo(Office.TODAY);
        var told = Office.ok(office().get(path + "/classes"));
        assertThat(told.json().get("items")).hasSize(3);
        assertThat(told.at("/items/1/reasons/0")).isNotEmpty();
        assertThat(Office.ok(office().get(path + "/class?on=2026-10-14")).at("/talentClass"))
                .isEqualTo("B");
    }

    @Test
    void the_trail_is_told_to_the_office_and_the_auditor_only() {
        var talent = office.registered();
        Office.ok(office().post("/api/talents/" + talent + "/unmasking", unmasking("IDENTITY_NUMBER")));
        office.service.sent("talent.talent");

        for (var reader : List.of("talent.office", "auditor")) {
            var steps = Office.ok(office.as(reader).get("/api/talents/" + talent + "/trail"));
            assertThat(steps.text()).contains("UNMASKED", "[证件号码] 核对证件");
        }
        assertThat(office.as("bureau.officer")
                        .get("/api/talents/" + talent + "/trail")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void data_in_the_clear_are_shown_once_and_written_in_the_register() {
        var somebody = Office.somebody();
        var talent = office().post("/api/talents", somebody).at("/id");
        var path = "/api/talents/" + talent + "/unmasking";
        var seen = Office.ok(office().get("/api/talents/" + talent));
        assertThat(seen.json().get("clearFields").toString()).contains("NAME", "IDENTITY_NUMBER");
        assertThat(seen.json().get("actions").toString()).contains("unmask");

        var shown = Office.ok(
                office().post(path, unmasking("IDENTITY_NUMBER", "NAME"), "Idempotency-Key", "once-" + talent));

        assertThat(shown.header("cache-control")).contains("no-store");
        assertThat(shown.at("/values/IDENTITY_NUMBER")).isEqualTo(somebody.get("identityNumber"));
        var again = office().post(path, unmasking("IDENTITY_NUMBER", "NAME"), "Idempotency-Key", "once-" + talent);
        assertThat(again.text()).doesNotContain((String) somebody.get("identityNumber"));
        for (var reader : List.of("auditor", "security.admin")) {
            var register = Office.ok(office.as(reader).get("/api/talent-unmaskings?talentId=" + talent));
            assertThat(register.json().get("items")).hasSize(1);
            assertThat(register.text()).doesNotContain((String) somebody.get("identityNumber"));
        }
        assertThat(office.as("zhangdian.officer").get("/api/talent-unmaskings").status())
                .isEqualTo(403);
        assertThat(office().get("/api/talent-unmaskings").status()).isEqualTo(403);
        assertThat(office.as("bureau.officer").post(path, unmasking("NAME")).at("/code"))
                .isEqualTo("talent.unmasking-not-yours");
        assertThat(office().post(path, Map.of("fields", List.of("NAME"), "reason", " "))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void an_erased_person_is_found_by_nobody_and_the_journal_still_verifies() {
        var somebody = Office.somebody();
        var talent = office().post("/api/talents", somebody).at("/id");
        var search = Map.of("identityNumber", somebody.get("identityNumber"));
        assertThat(office().post("/api/talents/search", search).json().get("items"))
                .hasSize(1);
        var erasure =
                office().post("/api/talents/" + talent + "/erasure", erasure()).at("/id");
        assertThat(office.as("talent.head")
                        .get("/api/services/talent/work-items")
                        .text())
                .contains(erasure);
        assertThat(office().post("/api/talent-erasures/" + erasure + "/approval", "{}")
                        .at("/code"))
                .isEqualTo("talent.erasure-same-person");

        var done = Office.ok(office.as("talent.head").post("/api/talent-erasures/" + erasure + "/approval", "{}"));

        assertThat(done.at("/status")).isEqualTo("DONE");
        var record = Office.ok(office().get("/api/talents/" + talent));
        assertThat(record.json().get("erased").asBoolean()).isTrue();
        assertThat(record.at("/name")).isEqualTo("—");
        assertThat(record.json().get("actions")).isEmpty();
        assertThat(office().post("/api/talents/search", search).json().get("items"))
                .isEmpty();
        office.service.sent("talent.talent");
        var proof = Office.ok(office.as("auditor").get("/api/services/talent/journal/verification"));
        assertThat(proof.json().get("intact").asBoolean()).isTrue();
    }

    @Test
    void nobody_is_erased_while_a_recruitment_a_place_of_work_or_a_benefit_goes_on() {
        var recruited = office.registered();
        var need = office.posted();
        Office.ok(office().post("/api/needs/" + need + "/matches", Map.of("talentId", recruited)));
        assertThat(refused(recruited).text()).contains("N-2026-");
        var benefit = office.granted(office.arrived());
        var talent = Office.ok(office().get("/api/benefits/" + benefit)).at("/talentId");
        assertThat(refused(talent).text()).contains("T-2026-");
    }

    @Test
    void the_register_goes_out_masked_without_historic_titles_and_without_formulas() {
        var somebody = new HashMap<>(Office.somebody());
        somebody.put("name", "=示例公式");
        somebody.put(
                "titles",
                List.of(
                        Map.of("name", "千人计划", "issuer", "中组部", "year", 2012),
                        Map.of("name", "=1+1", "issuer", "示例", "year", 2020)));
        var number = office().post("/api/talents", somebody).at("/number");

        var workbook = Wire.workbook(office(), "/api/talents/export?field=2614");

        assertThat(workbook).contains(number, "=1+1").doesNotContain("千人计划", "示例公式", "<f>");
        assertThat(workbook).doesNotContain((String) somebody.get("identityNumber"));
        assertThat(Wire.workbook(office.as("linzi.officer"), "/api/talents/export"))
                .doesNotContain("T-2026-");
    }

    @Test
    void how_far_a_new_master_key_is_is_told_to_administrators() {
        var told = Office.ok(office.as("system.admin").get("/api/services/talent/master-key"));

        assertThat(told.json().get("finished").asBoolean()).isTrue();
        assertThat(told.json().get("latest").asBoolean()).isTrue();
        assertThat(office().get("/api/services/talent/master-key").status()).isEqualTo(403);
    }

    private static Http.Answer refused(String talent) {
        var erasure =
                office().post("/api/talents/" + talent + "/erasure", erasure()).at("/id");
        var refused = office.as("talent.head").post("/api/talent-erasures/" + erasure + "/approval", "{}");
        assertThat(refused.at("/code")).isEqualTo("talent.erasure-still-tied");
        return refused;
    }

    private static Http office() {
        return office.as("talent.office");
    }

    private static Http.Answer list(String filter) {
        return Office.ok(office().get("/api/talents?limit=200&" + filter));
    }

    private static Map<String, Object> profile() {
        return Map.of(
                "degree",
                "DOCTOR",
                "fields",
                List.of("2614"),
                "languages",
                List.of("de", "ja"),
                "placeWanted",
                "370303",
                "reason",
                "本人来函");
    }

    private static Map<String, Object> unmasking(String... fields) {
        return Map.of("fields", List.of(fields), "reason", "核对证件");
    }

    private static Map<String, Object> erasure() {
        return Map.of("ground", "CONSENT_WITHDRAWN", "reason", "本人来函撤回同意");
    }
}
