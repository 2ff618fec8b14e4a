package yihao.reward.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.reward.listing.PublishedRanking.Row;
import yihao.rules.RuleReading;
import yihao.rules.RuleSet;

@DisplayName("LI-01, LI-02 Red and black lists")
class DrawListsTest {

    private static ListRules rules(String reference) {
        return ListRules.shipped().find(reference).map(RuleSet::rules).orElseThrow();
    }

    private static List<String> on(String list, String reference, PublishedRanking ranking) {
        return DrawLists.of(ranking, rules(reference)).stream()
                .filter(entry -> entry.list().equals(list))
                .map(Entry::unit)
                .toList();
    }

    private static PublishedRanking ranking(String month, List<Row> rows) {
        return ExampleRankings.of(month, rows.toArray(Row[]::new));
    }

    @Test
    void of_Mianyang_ask_for_the_target_and_the_place_among_units_of_the_same_kind() {
        var districts = ExampleRankings.rows(
                "DISTRICT",
                "99/1.2",
                "98/1.1",
                "97/1.00",
                "96/1.3",
                "95/1.01",
                "94/1.5",
                "50/0.99",
                "40/1.2",
                "30/0.5",
                "20/1.00");
        var departments = ExampleRankings.rows(
                "DEPARTMENT", "90/1.1", "80/1.1", "70/1.1", "60/1.1", "55/1.1", "50/0.9", "45/0.9");
        var ranking = ranking(
                "2022-06",
                Stream.concat(districts.stream(), departments.stream()).toList());

        assertThat(on("RED", "mianyang-2022@1", ranking))
                .containsExactly(
                        "district-1",
                        "district-2",
                        "district-4",
                        "district-5",
                        "department-1",
                        "department-2",
                        "department-3",
                        "department-4");
        assertThat(on("BLACK", "mianyang-2022@1", ranking))
                .containsExactly("district-7", "district-9", "department-6", "department-7");
    }

    @Test
    void of_Mianyang_ask_each_indicator_and_pass_over_who_has_no_target() {
        var ranking = ranking("2022-06", ExampleRankings.rows("DISTRICT", "99/1.2,0.99", "98/1.1,1.01", "-"));

        assertThat(on("RED", "mianyang-2022@1", ranking)).containsExactly("district-2");
        assertThat(on("BLACK", "mianyang-2022@1", ranking)).containsExactly("district-1");
    }

    @Test
    void share_a_place_where_scores_are_equal() {
        var ranking = ranking("2026-06", ExampleRankings.rows("DISTRICT", "9/1", "8/1", "8/0.9", "8/0.9", "7/0.9"));

        assertThat(on("RED", "guichi@1", ranking))
                .containsExactly("district-1", "district-2", "district-3", "district-4");
        assertThat(on("BLACK", "guichi@1", ranking))
                .containsExactly("district-2", "district-3", "district-4", "district-5");
    }

    @ParameterizedTest(name = "in {0}: {1}")
    @CsvSource(textBlock = """
            2026-05, ''
            2026-06, district-1
            2026-07, ''
            2026-12, district-1
            """)
    void of_Dingbian_are_drawn_up_twice_a_year(String month, String flag) {
        var ranking = ranking(month, ExampleRankings.rows("DISTRICT", "9/1", "8/1"));

        assertThat(String.join(",", on("RED_FLAG", "dingbian@1", ranking))).isEqualTo(flag);
        assertThat(on("YELLOW_CARD", "dingbian@1", ranking)).hasSize(flag.isEmpty() ? 0 : 1);
    }

    @Test
    void of_Anqing_count_in_how_many_rates_a_unit_is_first() {
        var text = """
                kind: list-rules
                id: x
                version: 1
                validFrom: 2020-01-01
                source: ours
                rules:
                  lists:
                    - {id: RED, label: {zh: 红榜, en: Red}, tone: PRAISE, criteria: [{all: [{kind: firsts, among: [i1, i2, i3], by: RATIO, atLeast: 2}]}]}
                  exemptions: []
                  draw: [BUREAU_OFFICER]
                  exempt: [BUREAU_OFFICER]
                  confirm: [BUREAU_HEAD]
                """;
        var read = ListRules.FORMAT.read(text).orElseThrow("example").rules();
        var ranking =
                ranking("2018-08", ExampleRankings.rows("DISTRICT", "9/0.9,0.9,0.1", "8/0.9,0.8,0.2", "7/0.1,0,0.2"));

        var entries = DrawLists.of(ranking, read);

        assertThat(entries).extracting(Entry::unit).containsExactly("district-1", "district-2");
        assertThat(entries.getLast().because())
                .containsExactly(new Finding(
                        "firsts",
                        java.util.Map.of("atLeast", "2", "among", "3", "found", "2", "indicators", "指标1、指标3"),
                        true));
        assertThat(rules("anqing-2018@1").lists().getFirst().criteria()).hasSize(2);
    }

    @Test
    void say_by_which_findings_a_unit_is_on_them() {
        var ranking = ranking("2026-06", ExampleRankings.rows("DISTRICT", "9/1.2", "8/0.7", "7/0.6"));

        var black = DrawLists.of(ranking, rules("zibo-lists@1")).getLast();

        assertThat(black.unit()).isEqualTo("district-3");
        assertThat(black.because())
                .extracting(Finding::term, finding -> finding.facts().get("found"))
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("completion-lowest", "0.6"),
                        org.assertj.core.api.Assertions.tuple("rank-from-last", "1"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {kind: luck, atLeast: 1}
            {kind: rank-up-to, rank: 0}
            {kind: score, is: ABOUT, than: 1}
            {kind: score, is: ABOVE, than: many}
            """)
    void are_not_read_from_rules_that_say_what_nobody_knows(String term) {
        var text = """
                kind: list-rules
                id: x
                version: 1
                validFrom: 2020-01-01
                source: ours
                rules:
                  lists:
                    - {id: A, label: {zh: 榜, en: A}, tone: PRAISE, criteria: [{all: [TERM]}]}
                  exemptions: []
                  draw: [BUREAU_OFFICER]
                  exempt: [BUREAU_OFFICER]
                  confirm: [BUREAU_HEAD]
                """.replace("TERM", term);

        assertThat(ListRules.FORMAT.read(text)).isInstanceOf(RuleReading.Unreadable.class);
    }
}
