package yihao.reward.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.listing.ExampleRankings.of;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.reward.bulletin.Content.Chart;
import yihao.reward.bulletin.Content.Chart.Shape;
import yihao.reward.bulletin.Content.Series;
import yihao.reward.listing.ExampleRankings;
import yihao.reward.listing.PublishedRanking;
import yihao.reward.listing.PublishedRanking.Cell;
import yihao.reward.listing.PublishedRanking.Row;
import yihao.rules.Bilingual;

@DisplayName("BU-07 The charts of a bulletin")
class ComposeChartsTest {

    static final BulletinRules RULES =
            BulletinRules.shipped().find("bulletin-rules@2").orElseThrow().rules();

    final ExampleRankings rankings = new ExampleRankings();

    private static Row row(String name, String kind, @Nullable String score, Cell... cells) {
        return new Row(
                name,
                new Bilingual(name, name),
                kind,
                null,
                score == null ? null : new BigDecimal(score),
                List.of(cells));
    }

    private static Cell cell(@Nullable String target, @Nullable String actual) {
        return new Cell(
                "foreign",
                new Bilingual("实际使用外资", "Foreign capital used"),
                actual == null ? null : new BigDecimal(actual),
                target == null ? null : new BigDecimal(target),
                null,
                null);
    }

    private List<Chart> charts(PublishedRanking ranking) {
        rankings.publish(ranking);
        return new ComposeCharts(rankings).of(ranking, RULES);
    }

    @Test
    void show_the_score_of_each_unit_that_has_one_as_it_stands_in_the_table() {
        var charts = charts(of("2026-09", row("临淄区", "DISTRICT", "98.50"), row("周村区", "DISTRICT", null)));

        assertThat(charts)
                .containsExactly(
                        new Chart(Shape.BARS, "各单位得分", List.of("临淄区"), List.of(new Series("得分", List.of("98.50")))));
    }

    @Test
    void show_targets_beside_what_was_reached_of_the_units_that_have_one() {
        var charts = charts(of(
                "2026-09",
                row("临淄区", "DISTRICT", null, cell("80", "82.10")),
                row("张店区", "DISTRICT", null, cell("60", null)),
                row("周村区", "DISTRICT", null, cell(null, "7"))));

        assertThat(charts)
                .containsExactly(new Chart(
                        Shape.BARS,
                        "实际使用外资：目标与完成",
                        List.of("临淄区", "张店区"),
                        List.of(new Series("目标", List.of("80", "60")), new Series("完成", List.of("82.1", "-")))));
    }

    @Test
    void tell_long_figures_in_ten_thousands_to_two_decimals() {
        var charts = charts(of("2026-09", row("临淄区", "DISTRICT", null, cell("100000", "100995509.52"))));

        assertThat(charts.getFirst().title()).isEqualTo("实际使用外资：目标与完成（万）");
        assertThat(charts.getFirst().series())
                .extracting(Series::figures)
                .containsExactly(List.of("10"), List.of("10099.55"));
    }

    @Test
    void show_how_the_mean_of_a_kind_of_units_moved_with_a_gap_where_no_ranking_was_published() {
        rankings.publish(of("2026-06", row("临淄区", "DISTRICT", "70"), row("高新区", "ZONE", "10")));
        rankings.publish(of("2026-08", row("临淄区", "DISTRICT", "80.01"), row("张店区", "DISTRICT", "80")));

        var charts = charts(of("2026-09", row("临淄区", "DISTRICT", "90")));

        assertThat(charts.get(1))
                .isEqualTo(new Chart(
                        Shape.LINE,
                        "区县平均得分",
                        List.of("2026年6月", "2026年7月", "2026年8月", "2026年9月"),
                        List.of(new Series("平均得分", List.of("70.00", "-", "80.01", "90.00")))));
    }

    @Test
    void take_corrected_rankings_into_the_trend_and_leave_other_methods_and_longer_periods_out() {
        rankings.publish(of("2026-08", row("临淄区", "DISTRICT", "80")));
        rankings.publish(ExampleRankings.corrected(1, "2026-08", row("临淄区", "DISTRICT", "81")));
        var month = of("2026-07", row("临淄区", "DISTRICT", "1"));
        rankings.publish(new PublishedRanking("other", month.month(), "other", "other@1", month.rows()));
        rankings.publish(new PublishedRanking(
                "long", month.month(), 3, month.methodId(), month.method(), "long", 0, month.rows()));

        var charts = charts(of("2026-09", row("临淄区", "DISTRICT", "90")));

        assertThat(charts.get(1).series()).containsExactly(new Series("平均得分", List.of("81.00", "90.00")));
    }

    @Test
    void draw_no_trend_of_a_single_period() {
        assertThat(charts(of("2026-09", row("临淄区", "DISTRICT", "90"))))
                .extracting(Chart::shape)
                .containsExactly(Shape.BARS);
    }

    @Test
    void are_none_where_the_rules_name_none() {
        var before =
                BulletinRules.shipped().find("bulletin-rules@1").orElseThrow().rules();

        assertThat(new ComposeCharts(rankings).of(of("2026-09", row("临淄区", "DISTRICT", "90")), before))
                .isEmpty();
    }
}
