package yihao.papers.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.papers.official.OfficialDocument.Chart;
import yihao.papers.official.OfficialDocument.Chart.Shape;
import yihao.papers.official.OfficialDocument.Series;

@DisplayName("A chart in an official document")
class ChartsTest {

    private static final Chart TARGETS = new Chart(
            Shape.BARS,
            "实际使用外资：目标与完成（万）",
            List.of("张店区", "临淄区", "高新技术产业开发区", "周村区"),
            List.of(series("目标", "1000", "800", "1200", null), series("完成", "1025.5", "-120", "300", null)));
    private static final Chart TREND = new Chart(
            Shape.LINE,
            "区县平均得分",
            List.of("2026年6月", "2026年7月", "2026年8月", "2026年9月"),
            List.of(series("平均得分", "71.20", null, "80.05", "78.37")));

    private static Series series(String name, @Nullable String... values) {
        var figures = new ArrayList<@Nullable BigDecimal>();
        Arrays.stream(values).forEach(value -> figures.add(value == null ? null : new BigDecimal(value)));
        return new Series(name, figures);
    }

    private static OfficialDocument document(Chart... charts) {
        return new OfficialDocument(
                "示例市投资促进局", null, "关于示例的报告", null, List.of(charts), "示例市投资促进局", LocalDate.of(2026, 10, 9), null);
    }

    private static String text(PDDocument pdf) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(pdf);
    }

    private static BufferedImage page(OfficialDocument document) throws IOException {
        try (var pdf = Loader.loadPDF(WritePdf.of(document))) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, 72);
        }
    }

    @Test
    void has_each_figure_beside_what_is_drawn_and_a_dash_where_there_is_none() throws IOException {
        try (var pdf = Loader.loadPDF(WritePdf.of(document(TARGETS, TREND)))) {
            assertThat(text(pdf))
                    .contains("实际使用外资：目标与完成（万）", "目标", "完成", "高新技术产业开发区", "1000", "1025.5", "-120")
                    .contains("区县平均得分", "71.20", "80.05", "78.37", "2026年7月");
            assertThat(text(pdf).lines().filter("-"::equals)).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void is_the_same_to_the_byte_whenever_it_is_written() {
        var document = document(TARGETS, TREND);

        assertThat(WritePdf.of(document)).isEqualTo(WritePdf.of(document));
        assertThat(WriteDocx.of(document)).isEqualTo(WriteDocx.of(document));
    }

    @Test
    void draws_twice_the_figure_twice_as_long() throws IOException {
        var bars = new Chart(Shape.BARS, "得分", List.of("甲", "乙"), List.of(series("得分", "100", "50")));

        assertThat(longestRuns(page(document(bars)))).satisfies(runs -> {
            assertThat(runs).hasSizeGreaterThanOrEqualTo(2);
            assertThat((double) runs.getFirst() / runs.getLast()).isBetween(1.97, 2.03);
        });
    }

    /// How many grey dots stand in a row, longest first, each length once.
    private static List<Integer> longestRuns(BufferedImage page) {
        return IntStream.range(0, page.getHeight())
                .map(y -> (int) IntStream.range(0, page.getWidth())
                        .filter(x -> (page.getRGB(x, y) & 0xffffff) == 0x606060)
                        .count())
                .filter(length -> length > 20)
                .distinct()
                .boxed()
                .sorted((one, other) -> other - one)
                .toList();
    }

    @Test
    void uses_no_colour() throws IOException {
        var picture = ImageIO.read(
                new ByteArrayInputStream(ChartPicture.of(TARGETS).getFirst().png()));

        assertThat(picture.getColorModel().getNumColorComponents()).isEqualTo(1);
    }

    @Test
    void stands_in_a_DOCX_as_a_picture_that_says_in_words_what_it_shows() throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(WriteDocx.of(document(TREND))))) {
            assertThat(docx.getAllPictures()).hasSize(1);
            var drawing = docx.getParagraphs().stream()
                    .flatMap(line -> line.getRuns().stream())
                    .flatMap(run -> run.getCTR().getDrawingList().stream())
                    .findFirst()
                    .orElseThrow();
            assertThat(drawing.getInlineArray(0).getDocPr().getDescr())
                    .isEqualTo("区县平均得分：2026年6月 平均得分 71.20；2026年7月 平均得分 -；2026年8月 平均得分 80.05；2026年9月 平均得分 78.37。");
        }
    }

    @Test
    void goes_on_on_the_next_page_and_loses_nothing_when_it_is_longer_than_one() throws IOException {
        var units = IntStream.range(0, 90).mapToObj(at -> "第" + at + "单位").toList();
        var values = IntStream.range(0, 90).mapToObj(at -> "100" + at).toArray(String[]::new);
        var many = new Chart(Shape.BARS, "得分", units, List.of(series("得分", values)));

        try (var pdf = Loader.loadPDF(WritePdf.of(document(many)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(text(pdf).lines().filter(line -> line.matches("第\\d+单位 100\\d+")))
                    .hasSize(90);
        }
        assertThat(ChartPicture.of(many)).hasSizeGreaterThan(1);
    }

    @Test
    void draws_one_line_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Chart(Shape.LINE, "得分", List.of(), List.of(series("一"), series("二"))));
    }
}
