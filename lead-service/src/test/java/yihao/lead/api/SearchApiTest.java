package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("L2 L7 The registers are searched by what somebody types")
class SearchApiTest {

    private static final String NAME = "烟台万华谧化学集团股份有限公司";

    @BeforeAll
    static void report() {
        reported("zhangdian.officer", lead(investor(NAME, "91370300163066283E"), "OWN"));
        reported("zhangdian.officer", lead(investor("鑫淼珏长城汽车有限公司", null), "CONFIDENTIAL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "万华谧",
                "萬華謐",
                "万华 谧化学",
                "wanhuami",
                "WanHuaMi",
                "wàn huá mì",
                "whmhx",
                "ytwhmhxjt",
                "huamihuaxue",
                "91370300163066283",
                "163066283"
            })
    void by_characters_pinyin_initials_or_code_from_any_character_on(String typed) {
        assertThat(found("linzi.officer", "/api/enterprises?q=", typed)).isEqualTo("1");
        assertThat(found("zhangdian.officer", "/api/leads?q=", typed)).isEqualTo(typed.startsWith("1630") ? "0" : "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anhuami", "whmx", "皖华谧", "***", "（）", "zzzzzz"})
    void and_nothing_is_found_by_what_is_not_typed_so(String typed) {
        assertThat(found("bureau.officer", "/api/enterprises?q=", typed)).isEqualTo("0");
        assertThat(found("bureau.officer", "/api/leads?q=", typed)).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鑫淼珏", "xinmiaojue", "xmjccqc", "xmjzc", "changchengqicheyouxian"})
    void but_nobody_finds_what_is_masked_or_hidden_from_them_whatever_they_type(String typed) {
        for (var who : List.of("auditor", "linzi.officer")) {
            for (var path : List.of("/api/enterprises?q=", "/api/leads?q=")) {
                var answer = ok(as(who).get(path + encoded(typed)));
                assertThat(answer.at("/total/count")).isEqualTo("0");
                assertThat(answer.at("/total/exact")).isEqualTo("true");
            }
            assertThat(ok(as(who).get("/api/enterprises/suggestions?name=" + encoded(typed)))
                            .text())
                    .doesNotContain("鑫淼珏");
        }
        assertThat(found("bureau.officer", "/api/leads?q=", typed)).isEqualTo("1");
        assertThat(found("bureau.officer", "/api/enterprises?q=", typed)).isEqualTo("1");
    }

    @Test
    void and_another_unit_s_own_lead_is_not_found_by_pinyin_either() {
        assertThat(found("linzi.officer", "/api/leads?q=", "wanhuami")).isEqualTo("0");
        assertThat(found("linzi.officer", "/api/leads?q=", "whmhx")).isEqualTo("0");
    }

    @Test
    void and_a_name_is_suggested_by_its_pinyin() {
        assertThat(ok(as("linzi.officer").get("/api/enterprises/suggestions?name=whmhx"))
                        .at("/items/0/names/0/text"))
                .isEqualTo(NAME);
    }

    private static Map<String, Object> investor(String name, @Nullable String code) {
        var names = List.of(Map.of("text", name, "language", "zh"));
        return code == null
                ? Map.of("names", names, "country", "CN")
                : Map.of("names", names, "country", "CN", "creditCode", code);
    }

    private static String found(String who, String path, String typed) {
        return ok(as(who).get(path + encoded(typed))).at("/total/count");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
