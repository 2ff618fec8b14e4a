package yihao.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.testkit.twins.Acts.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.platform.web.Findings;
import yihao.platform.web.Findings.Finding;
import yihao.testkit.service.Http;
import yihao.testkit.service.ServiceUnderTest;

@DisplayName("G4 The search of a service")
class SearchTest {

    static ServiceUnderTest service;
    static Http officer;

    @SpringBootApplication
    static class Registers {

        @Bean
        Findings parks() {
            return register("parks", List.of("北园区", "园区", "园区二期", "C-2026-000001"));
        }

        @Bean
        Findings plots() {
            return register(
                    "plots", IntStream.range(0, 9).mapToObj(no -> "园区" + no).toList());
        }

        @Bean
        Findings nothing() {
            return register("nothing", List.of());
        }

        private static Findings register(String kind, List<String> titles) {
            return new Findings() {
                @Override
                public String kind() {
                    return kind;
                }

                @Override
                public List<Finding> of(Actor actor, String typed, Locale locale) {
                    return titles.stream()
                            .map(title -> new Finding(title, title, title, null, "/" + title))
                            .toList();
                }
            };
        }
    }

    @BeforeAll
    static void start() {
        var officers = Map.of("officer", actor("officer", "district-zhangdian", Function.UNIT_OFFICER));
        service = ServiceUnderTest.start(Registers.class, "tiny", "2026-09-01T01:00:00Z", officers);
        officer = service.as("officer");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void has_what_is_called_so_before_what_begins_so_before_what_says_so() {
        assertThat(titles("园区").limit(4)).containsExactly("园区", "园区二期", "北园区", "C-2026-000001");
        assertThat(titles("c-2026-000001").limit(1)).containsExactly("C-2026-000001");
    }

    @Test
    void shows_eight_of_a_kind_and_says_that_there_are_more() {
        var groups = search("园区").path("groups");

        assertThat(groups.findValuesAsString("kind")).containsExactly("parks", "plots");
        assertThat(groups.at("/0/more").asBoolean()).isFalse();
        assertThat(groups.at("/1/items")).hasSize(8);
        assertThat(groups.at("/1/more").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%20%20"})
    void looks_for_nothing_where_nothing_is_typed(String typed) {
        var answer = officer.get("/api/services/tiny/search?q=" + typed);
        assertThat(answer.at("/code")).isEqualTo("platform.malformed");
        assertThat(answer.at("/violations/0/pointer")).isEqualTo("q");
        assertThat(answer.at("/violations/0/detail")).doesNotStartWith("violation.");
    }

    @Test
    void takes_a_hundred_characters_and_no_more() {
        assertThat(officer.get("/api/services/tiny/search?q=" + "x".repeat(100)).status())
                .isEqualTo(200);
        assertThat(officer.get("/api/services/tiny/search?q=" + "x".repeat(101)).status())
                .isEqualTo(400);
    }

    private static Stream<String> titles(String typed) {
        return search(typed).findValuesAsString("title").stream();
    }

    private static tools.jackson.databind.JsonNode search(String typed) {
        var q = java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8);
        return officer.get("/api/services/tiny/search?q=" + q).json();
    }
}
