package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.SERVICE;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L3 Enquiries that project-service hands over")
class EnquiryApiTest {

    private static Map<String, Object> enquiry(String company) {
        return Map.ofEntries(
                Map.entry("unit", "district-zhangdian"),
                Map.entry("channel", "ENTERPRISE"),
                Map.entry("title", "中试基地"),
                Map.entry("content", "OE-2026-000001"),
                Map.entry("company", company),
                Map.entry("country", "CN"),
                Map.entry("amount", Map.of("amount", "50000000.00", "currency", "CNY")),
                Map.entry("industry", "2614"),
                Map.entry("heardOn", "2026-08-31"),
                Map.entry("contact", Map.of("name", "Frau Muster", "email", "muster@example.org")),
                Map.entry("more", "a newer project-service says more"));
    }

    @Test
    void become_one_lead_each_whose_contact_its_unit_reads() {
        var path = "/internal/enquiries/" + UUID.randomUUID();
        var project = SERVICE.asService("project");
        var company = firm();
        var first = ok(project.put(path, enquiry(company)));
        var again = ok(project.put(path, enquiry(company)));

        assertThat(again.text()).isEqualTo(first.text());
        var lead = as("zhangdian.officer").get("/api/leads/" + first.at("/leadId"));
        assertThat(lead.at("/number")).isEqualTo(first.at("/number"));
        assertThat(lead.at("/contacts/0/email")).isEqualTo("muster@example.org");
        assertThat(path).endsWith(first.at("/leadId"));
    }

    @Test
    void of_a_held_investor_are_answered_with_the_code_of_the_refusal_and_nothing_of_who_holds_it() {
        var company = firm();
        reported("linzi.officer", lead(company));

        var said = ok(SERVICE.asService("project").put("/internal/enquiries/" + UUID.randomUUID(), enquiry(company)));

        assertThat(said.at("/refused")).isEqualTo("lead.already-reported");
        assertThat(said.json().at("/leadId").isNull()).isTrue();
        assertThat(said.text()).doesNotContain("linzi", "L-2026");
    }

    @Test
    void are_taken_of_services_only() {
        var path = "/internal/enquiries/" + UUID.randomUUID();
        assertThat(as("zhangdian.officer").put(path, enquiry(firm())).status()).isEqualTo(403);
        assertThat(SERVICE.asService("project").put(path, Map.of()).status()).isEqualTo(400);
    }
}
