package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L7 The sources of the leads in a register")
class SourceApiTest {

    private final String brand = firm();

    @Test
    void are_counted_by_country_province_and_channel_within_the_same_filters() {
        reported("zhangdian.officer", lead(german("甲"), "CITY"));
        reported("zhangdian.officer", lead(german("乙"), "CITY"));
        var registered =
                Map.<String, Object>of("names", names("丙"), "country", "CN", "creditCode", "91370300MA3C00003L");
        reported("zhangdian.officer", lead(registered, "CITY"));
        reported("linzi.officer", lead(Map.of("names", names("丁"), "country", "CN"), "CITY"));

        var sources = sources("zhangdian.officer", "");

        assertThat(sources.at("/total")).isEqualTo("4");
        assertThat(sources.at("/places/0/country")).isEqualTo("DE");
        assertThat(sources.at("/places/0/leads")).isEqualTo("2");
        assertThat(sources.at("/places/0/channels/0/channel")).isEqualTo("VISIT");
        assertThat(sources.at("/places/1/country")).isEqualTo("CN");
        assertThat(sources.json()
                        .path("places")
                        .valueStream()
                        .map(one -> one.path("province").path("name").asString("")))
                .containsExactlyInAnyOrder("", "山东省", "");
        assertThat(sources.at("/channels/0/leads")).isEqualTo("4");
        assertThat(sources("zhangdian.officer", "&unit=district-linzi").at("/total"))
                .isEqualTo("1");
        assertThat(sources("zhangdian.officer", "&status=CONVERTED").at("/total"))
                .isEqualTo("0");
    }

    @Test
    void leave_out_what_is_hidden_or_masked_for_whoever_asks() {
        reported("zhangdian.officer", lead(german("甲"), "CONFIDENTIAL"));
        reported("zhangdian.officer", lead(german("乙"), "OWN"));

        assertThat(sources("linzi.officer", "").text()).doesNotContain("DE");
        assertThat(sources("linzi.officer", "").at("/total")).isEqualTo("0");
        assertThat(sources("auditor", "").at("/total")).isEqualTo("1");
        assertThat(sources("zhangdian.officer", "").at("/total")).isEqualTo("2");
        assertThat(sources("bureau.officer", "").at("/total")).isEqualTo("2");
        assertThat(as("security.admin").get("/api/leads/sources").status()).isEqualTo(403);
    }

    @Test
    void leave_out_what_is_masked_where_nothing_is_filtered_either() {
        var before = ok(as("auditor").get("/api/leads/sources")).at("/total");
        reported("zhangdian.officer", lead(german("甲"), "CONFIDENTIAL"));

        assertThat(ok(as("auditor").get("/api/leads/sources")).at("/total")).isEqualTo(before);
    }

    private Map<String, Object> german(String mark) {
        return Map.of("names", names(mark), "country", "DE");
    }

    private List<Map<String, String>> names(String mark) {
        return List.of(Map.of("text", brand + mark + mark, "language", "zh"));
    }

    private Answer sources(String who, String filters) {
        return ok(as(who).get("/api/leads/sources?q=" + URLEncoder.encode(brand, StandardCharsets.UTF_8) + filters));
    }
}
