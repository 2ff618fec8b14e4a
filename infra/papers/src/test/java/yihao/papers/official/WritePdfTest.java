package yihao.papers.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.papers.official.OfficialDocument.Heading;
import yihao.papers.official.OfficialDocument.Paragraph;
import yihao.papers.official.OfficialDocument.Part;
import yihao.papers.official.OfficialDocument.Table;

@DisplayName("An official document as PDF")
class WritePdfTest {

    private static final double MILLIMETRE = 72 / 25.4;
    private static final OfficialDocument DOCUMENT = document(List.of(
            new Heading("一、总体情况"),
            new Paragraph("项目 3 个 <&>，到位资金10.01万元。"),
            new Table(List.of("单位", "项目数"), List.of(List.of("张店区", "2"), List.of("临淄区", "1")))));

    private static OfficialDocument document(List<Part> body) {
        return new OfficialDocument(
                "示例市投资促进局", null, "关于示例的报告", "市委常委会", body, "示例市投资促进局", LocalDate.of(2026, 10, 9), "市政府办公室");
    }

    private static PDDocument read(OfficialDocument document) throws IOException {
        return Loader.loadPDF(WritePdf.of(document));
    }

    private static String text(PDDocument pdf, int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pdf);
    }

    private static List<TextPosition> characters(PDDocument pdf, int page) throws IOException {
        var characters = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition character) {
                characters.add(character);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.writeText(pdf, new StringWriter());
        return characters;
    }

    @Test
    void says_what_it_was_given_in_the_order_of_an_official_document() throws IOException {
        try (var pdf = read(DOCUMENT)) {
            assertThat(text(pdf, 1, 1))
                    .containsSubsequence(
                            "示例市投资促进局",
                            "关于示例的报告",
                            "市委常委会：",
                            "一、总体情况",
                            "项目 3 个 <&>，到位资金10.01万元。",
                            "单位 项目数",
                            "张店区 2",
                            "临淄区 1",
                            "示例市投资促进局",
                            "2026年10月9日",
                            "抄送：市政府办公室。",
                            "2026年10月9日印发",
                            "— 1 —");
        }
    }

    @Test
    void is_the_same_to_the_byte_whenever_it_is_written() throws IOException {
        assertThat(WritePdf.of(DOCUMENT)).isEqualTo(WritePdf.of(DOCUMENT));
        try (var pdf = read(DOCUMENT)) {
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-10-08T16:00:00Z");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("关于示例的报告");
        }
    }

    @Test
    void has_the_page_of_the_standard_and_its_margins() throws IOException {
        var text = new Paragraph("一".repeat(28 * 40));
        try (var pdf = read(document(List.of(text)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            for (int number = 1; number <= 3; number++) {
                var page = pdf.getPage(number - 1).getMediaBox();
                assertThat((double) page.getWidth()).isCloseTo(210 * MILLIMETRE, within(0.01));
                assertThat((double) page.getHeight()).isCloseTo(297 * MILLIMETRE, within(0.01));
                for (var character : characters(pdf, number)) {
                    assertThat(character.getX() / MILLIMETRE).isBetween(27.99, 28 + 156.0);
                    assertThat((character.getX() + character.getWidth()) / MILLIMETRE)
                            .isLessThan(28 + 156.1);
                    assertThat(character.getY() / MILLIMETRE).isBetween(37.0, 37 + 225 + 7 + 14 / MILLIMETRE);
                }
            }
        }
    }

    @Test
    void has_22_lines_of_28_characters_on_a_page() throws IOException {
        try (var pdf = read(document(List.of(new Paragraph("国".repeat(28 * 60)))))) {
            var lines =
                    text(pdf, 2, 2).lines().filter(line -> line.contains("国")).toList();
            assertThat(lines)
                    .hasSize(22)
                    .allSatisfy(line -> assertThat(line.strip()).hasSize(28));
        }
    }

    @Test
    void numbers_odd_pages_on_the_right_and_even_ones_on_the_left() throws IOException {
        try (var pdf = read(document(List.of(new Paragraph("国".repeat(28 * 40)))))) {
            assertThat(characters(pdf, 1).getLast().getX() / MILLIMETRE).isGreaterThan(150);
            assertThat(characters(pdf, 2).getLast().getX() / MILLIMETRE).isLessThan(60);
            assertThat(text(pdf, 2, 2)).contains("— 2 —");
        }
    }

    @Test
    void repeats_the_head_of_a_table_on_each_page_and_loses_no_row() throws IOException {
        var rows = IntStream.range(0, 90)
                .mapToObj(row -> List.of("第" + row + "单位", String.valueOf(row), "1000000.05"))
                .toList();
        try (var pdf = read(document(List.of(new Table(List.of("单位", "项目数", "累计完成投资（万元）"), rows))))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page < pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page, page)).contains("单位 项目数 累计完成投资（万元）");
            }
            assertThat(text(pdf, 1, pdf.getNumberOfPages()).lines().filter(line -> line.endsWith(" 1000000.05")))
                    .hasSize(90)
                    .startsWith("第0单位 0 1000000.05")
                    .endsWith("第89单位 89 1000000.05");
        }
    }

    @Test
    void marks_a_character_that_its_font_does_not_have() throws IOException {
        try (var pdf = read(document(List.of(new Paragraph("联系人🐼先生"))))) {
            assertThat(text(pdf, 1, 1)).contains("联系人〓先生");
        }
    }

    @Test
    void carries_no_more_of_its_font_than_it_uses() {
        assertThat(WritePdf.of(DOCUMENT)).hasSizeLessThan(60_000);
    }
}
