package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.MemoryBus;

@DisplayName("L2 Traits with source and year over HTTP")
class AttestationApiTest {

    @Test
    void stand_the_newest_year_first_and_are_told_to_other_services_as_traits() {
        var path = "/api/enterprises/" + registered(firm() + "有限公司");
        ok(attested(path, "LISTED", 2019, "上交所"));
        ok(attested(path, "FORTUNE_500", 2025, "《财富》"));
        var both = ok(attested(path, "FORTUNE_500", 2026, "《财富》"));

        assertThat(both.at("/attestations/0/year")).isEqualTo("2026");
        assertThat(both.at("/attestations/1/year")).isEqualTo("2025");
        assertThat(both.at("/attestations/2/source")).isEqualTo("上交所");
        assertThat(both.json().at("/traits").toString()).isEqualTo("[\"FORTUNE_500\",\"LISTED\"]");

        var latest = both.at("/attestations/0/id");
        var taken = ok(
                as("linzi.officer").post(path + "/attestations/" + latest + "/withdrawal", Map.of("reason", "名单尚未公布")));
        assertThat(taken.at("/attestations/0/takenBack/reason")).isEqualTo("名单尚未公布");
        assertThat(taken.json().at("/traits")).hasSize(2);
        assertThat(told(both.at("/id"))).isEqualTo("[\"FORTUNE_500\",\"LISTED\"]");
    }

    @Test
    void are_read_by_the_score_as_those_without_a_source() {
        var name = firm() + "有限公司";
        var path = "/api/enterprises/" + registered(name);
        var body = new HashMap<>(lead(name));
        body.put("industry", "2614");
        var lead = reported("zhangdian.officer", body);
        assertThat(knownWeight(lead)).isEqualTo("60");

        ok(attested(path, "LISTED", 2020, "上交所"));

        assertThat(knownWeight(lead)).isEqualTo("75");
    }

    @Test
    void of_what_cannot_be_are_refused() {
        var path = "/api/enterprises/" + registered(firm() + "有限公司");

        assertThat(attested(path, "LISTED", 2027, "上交所").at("/code")).isEqualTo("lead.attestation-year-to-come");
        assertThat(attested(path, "LISTED", 19, "上交所").status()).isEqualTo(400);
        assertThat(attested(path, "LISTED", 2026, " ").status()).isEqualTo(400);
        assertThat(attested("/api/enterprises/nowhere", "LISTED", 2026, "上交所").status())
                .isEqualTo(404);
    }

    private static Answer attested(String path, String trait, int year, String source) {
        return as("zhangdian.officer")
                .post(path + "/attestations", Map.of("trait", trait, "year", year, "source", source));
    }

    private static String registered(String name) {
        var names = List.of(Map.of("text", name, "language", "zh"));
        return ok(as("zhangdian.officer").post("/api/enterprises", Map.of("names", names, "country", "CN")))
                .at("/id");
    }

    private static String knownWeight(String lead) {
        return ok(as("zhangdian.officer").get("/api/leads/" + lead + "/score")).at("/knownWeight");
    }

    /// The traits as the last event of this enterprise tells them.
    private static String told(String enterprise) {
        return City.SERVICE.sent("lead.enterprise").stream()
                .filter(event -> event.key().equals(enterprise))
                .map(MemoryBus.Sent::json)
                .map(json -> json.replaceAll(".*\"traits\":(\\[[^]]*]).*", "$1"))
                .toList()
                .getLast();
    }
}
