package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.judged;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L8 A quota over HTTP")
class QuotaApiTest {

    @Test
    void is_counted_for_the_unit_and_seen_by_it_and_those_above() {
        ok(as("bureau.head").put("/api/lead-quotas/district-linzi/2026", Map.of("target", 12)));
        var before = reached("bureau.officer");
        judged(reported("linzi.officer", lead(firm() + "有限公司")));
        reported("linzi.officer", lead(firm() + "有限公司"));
        judged(reported("liaison-munich", lead(firm() + "有限公司")));

        assertThat(reached("bureau.officer")).isEqualTo(before + 1);
        assertThat(reached("linzi.officer")).isEqualTo(before + 1);
        var standing = ok(as("linzi.officer").get("/api/lead-quotas"));
        assertThat(standing.at("/year")).isEqualTo("2026");
        assertThat(standing.at("/elapsedMonths")).isEqualTo("8");
        assertThat(standing.at("/items/0/expected")).isEqualTo("8.0");
        assertThat(standing.at("/maySet")).isEqualTo("false");
        assertThat(ok(as("zhangdian.officer").get("/api/lead-quotas?year=2026")).text())
                .doesNotContain("district-linzi");
    }

    @Test
    void of_a_year_that_is_none_or_below_one_is_malformed() {
        assertThat(as("bureau.head").get("/api/lead-quotas?year=26").status()).isEqualTo(400);
        assertThat(as("bureau.head")
                        .put("/api/lead-quotas/district-linzi/2026", Map.of("target", 0))
                        .status())
                .isEqualTo(400);
        assertThat(as("bureau.head")
                        .put("/api/lead-quotas/district-linzi/26", Map.of("target", 1))
                        .status())
                .isEqualTo(400);
    }

    private static int reached(String subject) {
        var items = ok(as(subject).get("/api/lead-quotas?year=2026")).json().path("items");
        for (var item : items) {
            if (item.path("unit").path("id").asString().equals("district-linzi")) {
                return item.path("reached").asInt();
            }
        }
        throw new AssertionError("No quota: " + items);
    }
}
