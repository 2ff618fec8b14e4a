package yihao.e2e.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G8 What watches over the platform")
class WatchTest {

    @Test
    void asks_sound_questions() {
        assertThat(Watch.questions())
                .hasSizeGreaterThan(40)
                .allSatisfy((_, question) ->
                        assertThat(PromQl.selectorsOf(question)).isNotEmpty());
    }

    @Test
    void has_a_section_of_the_runbook_for_each_alert_and_no_other() {
        var alerts = Watch.alerts().stream()
                .map(alert -> alert.at("/alert").asString())
                .toList();

        assertThat(alerts).doesNotHaveDuplicates();
        assertThat(Watch.runbook().keySet()).containsExactlyElementsOf(alerts);
        assertThat(Watch.runbook())
                .allSatisfy((_, section) ->
                        assertThat(section).contains("**Means**", "**Noticed**", "**Look**", "**Do**", "**Over**"));
    }

    @Test
    void says_of_each_alert_what_it_is_and_whether_somebody_has_to_get_up() {
        assertThat(Watch.alerts()).allSatisfy(alert -> {
            assertThat(alert.at("/labels/severity").asString()).isIn("page", "ticket");
            assertThat(alert.at("/annotations/summary").asString()).isNotBlank();
            assertThat(alert.at("/for").asString("5m")).matches("\\d+[mhd]");
        });
    }

    @Test
    void draws_panels_of_which_each_has_a_title_a_place_and_a_source() {
        assertThat(Watch.dashboards())
                .extracting(board -> board.at("/uid").asString())
                .containsExactly("yihao-business", "yihao-gateway", "yihao-platform");
        assertThat(Watch.panels()).isNotEmpty().allSatisfy(panel -> {
            assertThat(panel.at("/title").asString()).containsPattern("\\p{IsHan}");
            assertThat(panel.at("/gridPos/w").asInt()).isEqualTo(12);
            assertThat(panel.at("/datasource/uid").asString()).isEqualTo("${source}");
            assertThat(panel.at("/targets")).isNotEmpty();
        });
    }
}
