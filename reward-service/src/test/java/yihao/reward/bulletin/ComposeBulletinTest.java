package yihao.reward.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.bulletin.BulletinWorld.by;
import static yihao.reward.bulletin.BulletinWorld.problem;
import static yihao.reward.bulletin.BulletinWorld.value;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.reward.bulletin.Content.Grid;
import yihao.reward.bulletin.Content.Section;
import yihao.reward.listing.ExampleRankings;

@DisplayName("BU-01, BU-02 What a bulletin says")
class ComposeBulletinTest {

    final BulletinWorld world = new BulletinWorld();

    private Content content() {
        return world.bulletins.find(world.drafted()).orElseThrow().state().content();
    }

    @Test
    void is_the_ranking_with_a_place_after_each_figure_and_a_dash_without_target() {
        var content = content();

        assertThat(content.title()).isEqualTo("关于2026年9月招商引资考核情况的通报");
        assertThat(content.sections().get(1).paragraphs().getFirst())
                .startsWith("参加排名的单位共3个。得分居前的单位是临淄区、张店区；得分居后的单位是淄川区。");
        assertThat(content.sections().get(1).grid())
                .isEqualTo(new Grid(
                        List.of("名次", "单位", "得分", "实际使用外资", "签约项目数"),
                        List.of(
                                List.of("1", "临淄区", "98.50", "102.5%（1）", "110%（1）"),
                                List.of("2", "张店区", "70.00", "102.5%（1）", "50%（2）"),
                                List.of("3", "淄川区", "66.6", "33.33%（3）", "-"),
                                List.of("-", "周村区", "-", "-", "-"))));
    }

    @Test
    void has_the_lists_once_they_are_confirmed() {
        var id = world.drafted();
        assertThat(headings(id)).doesNotContain("二、红黑榜");
        world.confirmLists();

        value(world.write.revise(id, by(BUREAU)));

        assertThat(headings(id)).contains("二、红黑榜");
        assertThat(world.bulletins.find(id).orElseThrow().state().content().sections())
                .flatExtracting(Section::paragraphs)
                .contains("红榜：临淄区。", "黑榜：张店区。", "淄川区不列入黑榜（不可抗力）。");
    }

    @Test
    void is_the_same_in_the_PDF() throws IOException {
        world.confirmLists();
        var issued = world.issued().state();

        try (var pdf = Loader.loadPDF(world.printer.print(issued, Form.PDF))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            var text = stripper.getText(pdf);
            assertThat(text.replaceAll("\\R", ""))
                    .contains("淄博市投资促进局", "淄投促通〔2026〕1号", "关于2026年9月招商引资考核情况的通报")
                    .contains("现将2026年9月全市招商引资考核情况通报如下。", "红榜：临淄区。", "2026年10月12日印发");
            assertThat(text.lines()).contains("1 临淄区 98.50 102.5%（1） 110%（1）", "- 周村区 - - -");
        }
    }

    @Test
    void is_written_for_the_months_of_its_cycle_once() {
        assertThat(problem(world.write.draft("2026-08-district-monthly", "QUARTERLY", by(BUREAU))))
                .isEqualTo(BulletinProblem.BULLETIN_NOT_DUE);
        assertThat(problem(world.write.draft(BulletinWorld.RANKING, "QUARTERLY", by(BUREAU))))
                .isNull();
        assertThat(problem(world.write.draft(BulletinWorld.RANKING, "WEEKLY", by(BUREAU))))
                .isEqualTo(BulletinProblem.BULLETIN_KIND_UNKNOWN);
        assertThat(problem(world.write.draft("nothing", "MONTHLY", by(BUREAU))))
                .isEqualTo(BulletinProblem.BULLETIN_RANKING_UNKNOWN);
        world.drafted();
        assertThat(problem(world.write.draft(BulletinWorld.RANKING, "MONTHLY", by(BUREAU))))
                .isEqualTo(BulletinProblem.BULLETIN_EXISTS);
    }

    @Test
    void is_written_of_the_ranking_that_stands_and_not_a_second_time_once_that_is_corrected() {
        var first = world.drafted();
        world.rankings.publish(ExampleRankings.corrected(
                1, "2026-09", BulletinWorld.row("district-zhoucun", "周村区", 1, "99.00", "1.2", "1.3")));

        assertThat(problem(world.write.draft(BulletinWorld.RANKING, "MONTHLY", by(BUREAU))))
                .isEqualTo(BulletinProblem.BULLETIN_EXISTS);
        assertThat(problem(world.write.draft(BulletinWorld.RANKING + "-1", "MONTHLY", by(BUREAU))))
                .isEqualTo(BulletinProblem.BULLETIN_EXISTS);

        var revised = value(world.write.revise(first, by(BUREAU))).state();
        assertThat(revised.rankingId()).isEqualTo(BulletinWorld.RANKING + "-1");
        assertThat(revised.content().toString()).contains("周村区").doesNotContain("临淄区");
    }

    private List<String> headings(String id) {
        return world.bulletins.find(id).orElseThrow().state().content().sections().stream()
                .map(section -> String.valueOf(section.heading()))
                .toList();
    }
}
