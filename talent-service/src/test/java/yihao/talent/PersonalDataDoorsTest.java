package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import yihao.testkit.service.Http;

/// The markers go through every door by which personal data come in or might go out: corrections, proofs, data in the
/// clear, teams, exports, erasures and each one's errors.
@DisplayName("TA-03 TA-10 TU-01 Personal data, through every door")
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataDoorsTest {

    static final String NAME = "玛珂门氏";
    static final String LATER_NAME = "玛珂更名氏";
    static final String IDENTITY = "MARKERDOOR5544332211";
    static final String PHONE = "+86 188 7770 4321";
    static final String LATER_PHONE = "+86 177 6660 9876";
    static final String EMAIL = "door.marker@example.org";
    static final String LATER_EMAIL = "later.marker@example.org";
    static final List<String> MARKERS = List.of(
            NAME,
            LATER_NAME,
            IDENTITY,
            PHONE,
            LATER_PHONE,
            EMAIL,
            LATER_EMAIL,
            "door.marker",
            "later.marker",
            IDENTITY.substring(4),
            PHONE.replace(" ", ""),
            LATER_PHONE.replace(" ", ""));

    static Office office;

    final List<String> answers = new ArrayList<>();

    @BeforeAll
    static void open() {
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void stand_nowhere_in_the_clear(CapturedOutput log) {
        var talent = registered();
        corrected(talent);
        proven(talent);
        unmasked(talent);
        inTeam(talent);
        answers.add(Wire.workbook(office(), "/api/talents/export"));
        erased(talent);

        assertClean("answers", answers);
        office.service.sent("talent.talent");
        office.service.sent("talent.team");
        assertClean("store", office.service.stored());
        assertClean(
                "events",
                office.service.bus().sent().stream().map(Object::toString).toList());
        assertClean("log", List.of(log.getAll()));
    }

    private static String registered() {
        var body = new java.util.HashMap<>(Office.somebody());
        body.putAll(Map.of("name", NAME, "identityKind", "OTHER", "identityNumber", IDENTITY));
        body.putAll(Map.of("phone", PHONE, "email", EMAIL));
        var registered = office().post("/api/talents", body);
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return registered.at("/id");
    }

    private void corrected(String talent) {
        var path = "/api/talents/" + talent + "/contacts";
        var change = Map.of("name", LATER_NAME, "phone", LATER_PHONE, "email", LATER_EMAIL, "reason", "本人来函");
        answers.add(office.as("linzi.officer").post(path, change).text());
        answers.add(office().post(path, change, "If-Match", "\"9\"").text());
        answers.add(office().post(path, Map.of("name", LATER_NAME.repeat(30), "phone", EMAIL, "reason", "更正"))
                .text());
        answers.add(office().post(path, Map.of("name", List.of(LATER_NAME), "mail", LATER_EMAIL))
                .text());
        answers.add(office().post("/api/talents/" + talent + "/corrections", Map.of("degree", NAME, "fields", PHONE))
                .text());
        shownToOffice(Office.ok(office().post(path, change, "Idempotency-Key", "door-1")));
        answers.add(office().post(path, change, "Idempotency-Key", "door-1").text());
        assertThat(found("phone", LATER_PHONE)).isEqualTo(1);
        assertThat(found("phone", PHONE)).isZero();
    }

    /// The name under which the file comes may name the person: it is kept nowhere.
    private void proven(String talent) {
        var path = "/api/talents/" + talent + "/titles";
        var title = Map.of("name", "长江学者特聘教授", "issuer", "教育部", "year", "2023", "reason", "证书原件");
        shownToOffice(Office.ok(Wire.form(office(), path, title, "%PDF-1.7 example", NAME + EMAIL + ".pdf")));
        answers.add(Wire.form(office(), path, title, "no pdf", NAME + ".pdf").text());
    }

    private void unmasked(String talent) {
        var path = "/api/talents/" + talent + "/unmasking";
        answers.add(office().post(path, Map.of("fields", List.of(IDENTITY), "reason", "核对"))
                .text());
        answers.add(office.as("bureau.officer")
                .post(path, Map.of("fields", List.of("PHONE"), "reason", "核对"))
                .text());
        var all = Map.of("fields", List.of("NAME", "IDENTITY_NUMBER", "PHONE", "EMAIL"), "reason", "核对证件");
        var shown = Office.ok(office().post(path, all, "Idempotency-Key", "door-2"));
        assertThat(shown.text()).contains(LATER_NAME, IDENTITY, LATER_PHONE, LATER_EMAIL);
        answers.add(office().post(path, all, "Idempotency-Key", "door-2").text());
        answers.add(
                Office.ok(office.as("auditor").get("/api/talent-unmaskings")).text());
        office.service.sent("talent.talent");
        answers.add(Office.ok(office.as("auditor").get("/api/talents/" + talent + "/trail"))
                .text());
        answers.add(
                Office.ok(office.as("auditor").get("/api/talents/" + talent)).text());
    }

    private void inTeam(String talent) {
        var members = List.of(Map.of("talentId", talent, "role", "LEADER", "on", Office.TODAY));
        var team = Map.of("name", "示例团队", "focus", "催化", "fields", List.of("2614"), "members", members);
        var founded = office().post("/api/talent-teams", team);
        assertThat(founded.status()).as(founded.text()).isEqualTo(201);
        shownToOffice(founded);
        var path = "/api/talent-teams/" + founded.at("/id");
        answers.add(Office.ok(office.as("auditor").get(path)).text());
        answers.add(Office.ok(office.as("auditor").get(path + "/trail")).text());
        answers.add(office().post("/api/talent-teams", team).text());
        shownToOffice(Office.ok(office().post(path + "/end", Map.of("on", Office.TODAY, "reason", "结束"))));
    }

    private void erased(String talent) {
        var asked = office().post(
                        "/api/talents/" + talent + "/erasure", Map.of("ground", "CONSENT_WITHDRAWN", "reason", "来函"));
        answers.add(asked.text());
        var path = "/api/talent-erasures/" + asked.at("/id");
        var done = Office.ok(office.as("talent.head").post(path + "/approval", "{}"));
        assertThat(done.at("/status")).isEqualTo("DONE");
        answers.add(done.text());
        answers.add(Office.ok(office().get("/api/talents/" + talent)).text());
        assertThat(found("identityNumber", IDENTITY)).isZero();
        assertThat(found("name", LATER_NAME)).isZero();
    }

    /// The talent office is shown the name, and only the name.
    private void shownToOffice(Http.Answer answer) {
        answers.add(answer.text().replace(LATER_NAME, ""));
    }

    private static int found(String field, String value) {
        return Office.ok(office().post("/api/talents/search", Map.of(field, value)))
                .json()
                .get("items")
                .size();
    }

    private static Http office() {
        return office.as("talent.office");
    }

    private static void assertClean(String where, List<String> texts) {
        assertThat(texts)
                .as(where)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).as(where).doesNotContain(MARKERS.toArray(String[]::new)));
    }
}
