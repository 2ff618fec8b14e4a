package yihao.project.quarterlyreport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.monthlyreport.ExampleMonths.BUREAU_HEAD;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.papers.official.OfficialDocument;
import yihao.papers.official.OfficialDocument.Paragraph;
import yihao.papers.official.OfficialDocument.Table;
import yihao.papers.official.WritePdf;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.monthlyreport.ExampleMonths;
import yihao.project.monthlyreport.FrozenMonth;
import yihao.project.monthlyreport.FrozenMonths;
import yihao.project.monthlyreport.MonthlyReportAction;
import yihao.project.quarterlyreport.ExampleQuarter;
import yihao.project.quarterlyreport.Quarter;
import yihao.project.quarterlyreport.QuarterFigures;
import yihao.project.quarterlyreport.QuarterlyReportRules;
import yihao.project.quarterlyreport.SeeQuarter;
import yihao.testkit.twins.InMemoryAggregates;

@DisplayName("QR-03 The document of a quarter")
class WriteQuarterTest {

    static final class FrozenTwin extends InMemoryAggregates<FrozenMonth> implements FrozenMonths {}

    final FrozenTwin frozenMonths = new FrozenTwin();
    final SeeQuarter seeQuarter = new SeeQuarter(
            frozenMonths,
            ExampleMonths.book("/rules/monthly-reports-zibo.yaml"),
            QuarterlyReportRules.FORMAT.book("/rules/quarterly-report-zibo.yaml"));
    final WriteQuarter writeQuarter = new WriteQuarter(seeQuarter, ExampleProjects.BOOK);

    private QuarterFigures figures() {
        return figures(ExampleQuarter.months(2026));
    }

    private QuarterFigures figures(List<FrozenMonth> months) {
        var act = ExampleMonths.at(BUREAU_HEAD, Instant.parse("2026-10-09T04:00:00Z"));
        months.forEach(month -> frozenMonths.add(month.month().toString(), month, MonthlyReportAction.FROZEN, act));
        return seeQuarter
                .of(new Quarter(2026, 3), BUREAU_HEAD)
                .orElseThrow(no -> new IllegalStateException(no.toString()));
    }

    @Test
    void says_money_in_ten_thousands_of_yuan_rounded_half_up() {
        var document = writeQuarter.write(figures());

        assertThat(document.title()).isEqualTo("关于2026年第3季度重点项目推进情况的报告");
        assertThat(document.signedOn()).isEqualTo("2026-10-09");
        assertThat(paragraphs(document))
                .contains("截至2026年9月末，纳入月调度的项目2个：签约2个。其中绿灯1个、黄灯0个、红灯1个。全季本月到位资金10.01万元，截至季末累计完成投资17.01万元。")
                .contains("7月未报项目：临淄区 示例项目2（P-2026-000002）。", "8月迟报项目：临淄区 示例项目2（P-2026-000002）。")
                .noneMatch(text -> text.startsWith("9月"));
        assertThat(document.body())
                .filteredOn(Table.class::isInstance)
                .containsExactly(
                        new Table(
                                List.of("单位", "项目数", "本月到位资金（万元）", "累计完成投资（万元）", "红灯"),
                                List.of(
                                        List.of("临淄区", "1", "0.01", "2.01", "1"),
                                        List.of("张店区", "1", "10.01", "15.00", "0"),
                                        List.of("合计", "2", "10.01", "17.01", "1"))),
                        new Table(
                                List.of("单位", "应报", "按时", "迟报", "未报"),
                                List.of(
                                        List.of("临淄区", "3", "1", "1", "1"),
                                        List.of("张店区", "3", "3", "0", "0"),
                                        List.of("合计", "6", "4", "1", "1"))));
    }

    @Test
    void says_the_same_figures_as_pdf() throws IOException {
        var document = writeQuarter.write(figures());

        try (var pdf = Loader.loadPDF(WritePdf.of(document))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            var text = stripper.getText(pdf);
            var unbroken = text.replaceAll("\\R", "").replaceAll("— \\d+ —", "");
            assertThat(paragraphs(document))
                    .allSatisfy(paragraph -> assertThat(unbroken).contains(paragraph));
            assertThat(text.lines())
                    .contains("临淄区 1 0.01 2.01 1", "张店区 1 10.01 15.00 0", "合计 2 10.01 17.01 1")
                    .contains("临淄区 3 1 1 1", "张店区 3 3 0 0", "合计 6 4 1 1");
        }
    }

    @Test
    void counts_projects_whose_stage_later_rules_no_longer_know() {
        var months = List.of(
                ExampleQuarter.month(2026, 7),
                ExampleQuarter.month(2026, 8),
                ExampleQuarter.month(
                        2026, 9, ExampleQuarter.elsewhere("1", "GONE"), ExampleQuarter.elsewhere("2", "SIGNED")));

        assertThat(paragraphs(writeQuarter.write(figures(months))))
                .anySatisfy(text -> assertThat(text).contains("纳入月调度的项目2个：签约1个、GONE1个。"));
    }

    private static Stream<String> paragraphs(OfficialDocument document) {
        return document.body().stream()
                .flatMap(part -> part instanceof Paragraph(var text) ? Stream.of(text) : Stream.empty());
    }
}
