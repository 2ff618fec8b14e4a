package yihao.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the experts' office does, over HTTP. Everybody in it is fictional.
final class ExpertOffice {

    static final String EMPLOYER = "0199-e7";

    private final Office office;

    ExpertOffice(Office office) {
        this.office = office;
        office.service.deliver("lead.enterprise", EMPLOYER, enterprise(EMPLOYER));
        office.service.deliver("lead.enterprise", "0199-e1", enterprise("0199-e1"));
    }

    static Map<String, Object> somebody(String account, String employer) {
        return Map.of(
                "name",
                "示例专家甲",
                "phone",
                "0533-0000007",
                "account",
                account,
                "grade",
                "CHIEF",
                "knowledge",
                Map.of("fields", List.of("2614"), "competences", List.of("催化工艺"), "languages", List.of("de")),
                "ties",
                Map.of("institution", "示例大学", "employerId", employer),
                "term",
                Map.of("from", "2026-01-01", "until", "2028-12-31"));
    }

    String appointed(String account, String employer) {
        var made = office.as("talent.office").post("/api/experts", somebody(account, employer));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.at("/id");
    }

    /// An expert in office, of an account of its own.
    String serving(String account) {
        var id = appointed(account, EMPLOYER);
        Office.ok(office.as("talent.head").post("/api/experts/" + id + "/confirmation", Map.of()));
        return id;
    }

    private static String enterprise(String id) {
        return """
                {"type":"lead.enterprise-registered.v1","eventId":"%s","key":"%2$s","epoch":1,"sequence":1,
                 "occurredAt":"2026-09-16T03:00:00Z","actor":"officer","body":{"enterpriseId":"%2$s",
                 "number":"E-2026-000007","country":"CN","names":[{"language":"zh","text":"示例化工集团"}],
                 "traits":[],"confirmed":true}}""".formatted(UUID.randomUUID(), id);
    }
}
