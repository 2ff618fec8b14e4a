package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.SERVICE;
import static yihao.lead.api.City.accepted;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import yihao.platform.secrecy.Vault;
import yihao.platform.store.Store;

/// Markers stand in for personal data; afterwards everything the service has stored, published, logged and answered to
/// whom they do not concern is searched for them.
@DisplayName("L3 L9 L10 L11 G6 Personal data of contacts, people visited, guests, referrers and officers")
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataTest {

    static final String NAME = "Markgräfin Merkzeichen";
    static final String PHONE = "+49 89 555 0177";
    static final String EMAIL = "marker.contact@example.org";
    static final String REFERRER = "司徒标记";
    static final String OFFICER = "marker.officer@example.org";
    static final String IDENTITY = "110105197711070035";
    static final String OTHER_IDENTITY = "110105197711070043";
    static final String REFERRER_PHONE = "13955501234";
    /// Digits alone are long or stand between quotes: shorter ones turn up in ids and hashes by chance.
    static final List<String> MARKERS = List.of(
            "Merkzeichen",
            PHONE,
            "895550177",
            "\"5550177\"",
            "555 0177",
            "marker.contact",
            "marker.officer",
            "标记",
            "10519771107",
            "\"19771107\"",
            "1977-11-07",
            IDENTITY,
            REFERRER_PHONE);

    @Test
    void stand_nowhere_in_the_clear(CapturedOutput log) {
        var lead = accepted(reported("liaison-munich", lead()));
        var referrer = ok(as("zhangdian.officer").post("/api/referrers", referrer(IDENTITY)));
        var visit = ok(as("zhangdian.officer").post("/api/visits", visit()));

        var meeting = ok(as("zhangdian.officer").post("/api/meetings", meeting()));
        var officer = ok(as("security.admin").put("/api/officers/marked.officer", officer()));

        assertThat(officer.at("/mail")).isEqualTo(OFFICER);
        assertThat(visit.at("/made/met/0/name")).isEqualTo(NAME);
        assertThat(meeting.at("/guests/0/name")).isEqualTo(NAME);
        assertThat(as("zhangdian.officer").get("/api/leads/" + lead).at("/contacts/0/email"))
                .isEqualTo(EMAIL);
        assertThat(referrer.at("/identityMasked")).isEqualTo("1101**********0035");
        assertClean("answers", List.of(referrer.text(), malformed(), wrongBatch(), seenFromOutside(lead)));
        SERVICE.sent("lead.lead");
        assertClean("store", stored());
        assertClean(
                "events", SERVICE.bus().sent().stream().map(Object::toString).toList());
        assertClean("log", List.of(log.getAll()));
    }

    @Test
    void are_unreadable_once_the_key_is_destroyed_and_the_journal_still_proves_itself() {
        var lead = reported("zhangdian.officer", lead());
        var referrer = ok(as("zhangdian.officer").post("/api/referrers", referrer(OTHER_IDENTITY)))
                .at("/id");
        var vault = SERVICE.bean(Vault.class);
        vault.erase(stored("leads", lead)
                .getDocument("report")
                .getArray("contacts")
                .getFirst()
                .asDocument()
                .getString("personId")
                .getValue());
        vault.erase(stored("referrers", referrer)
                .getDocument("person")
                .getString("personId")
                .getValue());

        var contact = ok(as("zhangdian.officer").get("/api/leads/" + lead))
                .json()
                .path("contacts")
                .get(0);
        assertThat(List.of(
                        contact.path("name").asString(),
                        contact.path("phone").asString(),
                        contact.path("email").asString()))
                .containsOnly("***");
        assertThat(ok(as("zhangdian.officer").get("/api/referrers/" + referrer)).at("/identityMasked"))
                .isEqualTo("***");
        SERVICE.sent("lead.referral");
        var proof = ok(as("auditor").get("/api/services/lead/journal/verification"));
        assertThat(proof.json().path("intact").asBoolean()).as(proof.text()).isTrue();
    }

    @Test
    void name_their_algorithm_where_they_are_stored() {
        var contact = stored("leads", reported("zhangdian.officer", lead()))
                .getDocument("report")
                .getArray("contacts")
                .getFirst()
                .asDocument();

        assertThat(contact.getDocument("phone").getString("algorithm").getValue())
                .isEqualTo("AES-256-GCM");
    }

    private static Map<String, Object> officer() {
        return Map.of(
                "name", "演示", "unit", "bureau", "functions", List.of("FINANCE"), "from", "2026-01-01", "mail", OFFICER);
    }

    private static Map<String, Object> lead() {
        var lead = new HashMap<>(City.lead(firm()));
        lead.put("contacts", List.of(Map.of("name", NAME, "phone", PHONE, "email", EMAIL)));
        return lead;
    }

    private static Map<String, Object> meeting() {
        return Map.of(
                "firm",
                firm(),
                "host",
                "分管副市长",
                "guests",
                List.of(Map.of("name", NAME)),
                "foreignGuests",
                false,
                "profile",
                "化工",
                "progress",
                "已考察",
                "asks",
                "用地",
                "wishedOn",
                "2026-09-30");
    }

    private static Map<String, Object> visit() {
        var record = Map.of("met", List.of(Map.of("name", NAME, "phone", PHONE)), "topics", "用地", "result", "有意来考察");
        return Map.of(
                "firm",
                Map.of("name", firm(), "country", "CN"),
                "place",
                "深圳",
                "stay",
                Map.of("from", "2026-09-01", "days", 0.5),
                "people",
                2,
                "purpose",
                "洽谈",
                "record",
                record);
    }

    private static Map<String, Object> referrer(String identity) {
        return Map.of(
                "kind",
                "NATURAL_PERSON",
                "category",
                "INDIVIDUAL",
                "name",
                REFERRER,
                "identityNumber",
                identity,
                "phone",
                REFERRER_PHONE,
                "noInterestDeclared",
                true);
    }

    private static String malformed() {
        var tooLong = new HashMap<>(referrer(IDENTITY));
        tooLong.put("identityNumber", IDENTITY.repeat(3));
        tooLong.put("phone", EMAIL.repeat(3));
        var excluded = new HashMap<>(referrer(IDENTITY));
        excluded.put("category", "CIVIL_SERVANT");
        var noObject = new HashMap<>(lead());
        noObject.put("contacts", NAME + PHONE);
        var refused = List.of(
                as("zhangdian.officer").post("/api/referrers", tooLong),
                as("zhangdian.officer").post("/api/referrers", excluded),
                as("zhangdian.officer").post("/api/leads", noObject));
        assertThat(refused).allSatisfy(answer -> assertThat(answer.status()).isBetween(400, 422));
        return refused.toString();
    }

    private static String wrongBatch() {
        var item = new HashMap<>(lead());
        item.put("externalId", "marker-1");
        item.put("contacts", List.of(Map.of("name", NAME, "phone", PHONE.repeat(9), "mail", EMAIL)));
        return ok(as("liaison-munich").post("/api/leads/batch", Map.of("items", List.of(item))))
                .text();
    }

    private static String seenFromOutside(String lead) {
        return as("linzi.officer").get("/api/leads/" + lead).text()
                + as("supervision").get("/api/leads/" + lead).text()
                + as("auditor").get("/api/officers?unit=bureau").text();
    }

    private static BsonDocument stored(String collection, String id) {
        var document = SERVICE.bean(Store.class)
                .collection(collection)
                .find(new Document("_id", id))
                .first();
        return java.util.Objects.requireNonNull(document).getDocument("state");
    }

    private static List<String> stored() {
        assertThat(SERVICE.stored()).anyMatch(text -> text.contains("_keys."));
        return SERVICE.stored();
    }

    private static void assertClean(String where, List<String> texts) {
        assertThat(texts)
                .as(where)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).as(where).doesNotContain(MARKERS));
    }
}
