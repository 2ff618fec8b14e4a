package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import yihao.platform.secrecy.Vault;

/// Markers stand in for personal data; afterwards everything the service has stored, published, logged and answered is
/// searched for them.
@DisplayName("TA-03 TA-05 Personal data")
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataTest {

    static final String NAME = "玛珂标记氏";
    static final String IDENTITY = "MARKERID7788990011";
    static final String PHONE = "+86 199 5550 1234";
    static final String EMAIL = "marker.person@example.org";
    static final List<String> MARKERS =
            List.of(NAME, IDENTITY, PHONE, EMAIL, PHONE.replace(" ", ""), "marker.person", IDENTITY.substring(4));

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
    void stands_nowhere_in_the_clear(CapturedOutput log) {
        var talent = registered();
        var answers = Stream.of(matched(talent), refusedAgain(), malformed(), searched(), expert(), recommended());
        var benefit = office.granted(office.arrived());
        Office.ok(office.as("talent.head").post("/api/benefits/" + benefit + "/approval", "{}"));

        assertClean("answers", answers.toList());
        office.service.sent("talent.talent");
        assertClean("store", stored());
        assertClean(
                "events",
                office.service.bus().sent().stream().map(Object::toString).toList());
        assertClean("ledger", office.ledger.bodies());
        assertClean("log", List.of(log.getAll()));
    }

    @Test
    void is_unreadable_once_the_key_is_destroyed_and_the_journal_still_proves_itself() {
        var person = new java.util.HashMap<String, Object>(Office.somebody());
        var talent = office.as("talent.office").post("/api/talents", person).at("/id");

        office.service.bean(Vault.class).erase(talent);

        var erased = Office.ok(office.as("talent.office").get("/api/talents/" + talent));
        assertThat(erased.at("/name")).isEqualTo("—");
        assertThat(erased.json().get("erased").asBoolean()).isTrue();
        office.service.sent("talent.talent");
        var proof = Office.ok(office.as("auditor").get("/api/services/talent/journal/verification"));
        assertThat(proof.json().get("intact").asBoolean()).isTrue();
    }

    /// Appointed by the office, whom the name is shown; then seen by the auditor.
    private static String expert() {
        var told = new java.util.HashMap<>(ExpertOffice.somebody("expert.one", ExpertOffice.EMPLOYER));
        new ExpertOffice(office);
        told.put("name", NAME);
        told.put("phone", PHONE);
        told.put("email", EMAIL);
        var made = office.as("talent.office").post("/api/experts", told);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return Office.ok(office.as("auditor").get("/api/experts/" + made.at("/id")))
                .text();
    }

    private static String registered() {
        var registered = office.as("talent.office").post("/api/talents", marked(), "Idempotency-Key", "marker-1");
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        return registered.at("/id");
    }

    private static Map<String, Object> marked() {
        return Map.of(
                "name",
                NAME,
                "identityKind",
                "OTHER",
                "identityNumber",
                IDENTITY,
                "phone",
                PHONE,
                "email",
                EMAIL,
                "degree",
                "DOCTOR",
                "titles",
                List.of(Map.of("name", "泰山学者", "issuer", "山东省", "year", 2020)),
                "fields",
                List.of("2614"),
                "languages",
                List.of("de"));
    }

    private static String matched(String talent) {
        var need = office.posted();
        return Office.ok(office.as("talent.office").post("/api/needs/" + need + "/matches", Map.of("talentId", talent)))
                        .text()
                + Office.ok(office.as("zhangdian.officer").get("/api/talents/" + talent))
                        .text();
    }

    /// Answered to the unit that recommended, and told that it was not the first.
    private static String recommended() {
        var told = Map.of(
                "needId",
                office.posted(),
                "name",
                NAME,
                "identityKind",
                "OTHER",
                "identityNumber",
                IDENTITY,
                "phone",
                PHONE);
        var made = office.as("zhangdian.officer").post("/api/recommendations", told);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var again = office.as("linzi.officer").post("/api/recommendations", told);
        assertThat(again.at("/code")).isEqualTo("talent.already-recommended");
        return made.text() + again.text();
    }

    private static String refusedAgain() {
        var again = office.as("talent.head").post("/api/talents", marked());
        assertThat(again.status()).isEqualTo(409);
        return again.text();
    }

    private static String malformed() {
        var text = """
                {"name":{"first":"%s"},"identityKind":"%s","identityNumber":7,"phone":"%s"}""".formatted(NAME, IDENTITY, PHONE);
        var wrong = office.as("talent.office").post("/api/talents", text);
        var tooLong = new java.util.HashMap<>(marked());
        tooLong.put("identityNumber", IDENTITY.repeat(3));
        tooLong.put("phone", EMAIL);
        var refused = office.as("talent.office").post("/api/talents", tooLong);
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(refused.status()).isEqualTo(400);
        return wrong.text() + refused.text();
    }

    /// Answered to the talent office, whom the name is shown.
    private static String searched() {
        var found = Office.ok(office.as("talent.office").post("/api/talents/search", Map.of("email", EMAIL)));
        assertThat(found.json().get("items")).hasSize(1);
        return found.text().replace(NAME, "");
    }

    private static List<String> stored() {
        assertThat(office.service.stored()).anyMatch(text -> text.contains("_keys."));
        return office.service.stored();
    }

    private static void assertClean(String where, List<String> texts) {
        assertThat(texts)
                .as(where)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).as(where).doesNotContain(MARKERS.toArray(String[]::new)));
    }
}
