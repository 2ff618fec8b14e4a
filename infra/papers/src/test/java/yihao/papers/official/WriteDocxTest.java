package yihao.papers.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.papers.official.OfficialDocument.Heading;
import yihao.papers.official.OfficialDocument.Paragraph;
import yihao.papers.official.OfficialDocument.Table;

@DisplayName("An official document as DOCX")
class WriteDocxTest {

    private static final OfficialDocument DOCUMENT = new OfficialDocument(
            "示例市投资促进局",
            null,
            "关于示例的报告",
            "市委常委会",
            List.of(
                    new Heading("一、总体情况"),
                    new Paragraph("项目 3 个 <&>。"),
                    new Table(List.of("单位", "项目数"), List.of(List.of("张店区", "2"), List.of("临淄区", "1")))),
            "示例市投资促进局",
            LocalDate.of(2026, 10, 9),
            "市政府办公室");

    private static XWPFDocument read(byte[] written) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written));
    }

    @Test
    void says_what_it_was_given_in_the_order_of_an_official_document() throws IOException {
        try (var extractor = new XWPFWordExtractor(read(WriteDocx.of(DOCUMENT)))) {
            assertThat(extractor.getText())
                    .containsSubsequence(
                            "示例市投资促进局",
                            "关于示例的报告",
                            "市委常委会：",
                            "一、总体情况",
                            "项目 3 个 <&>。",
                            "单位\t项目数",
                            "张店区\t2",
                            "临淄区\t1",
                            "示例市投资促进局",
                            "2026年10月9日",
                            "抄送：市政府办公室。",
                            "2026年10月9日印发");
        }
    }

    @Test
    void is_the_same_to_the_byte_whenever_it_is_written() throws IOException {
        var written = WriteDocx.of(DOCUMENT);

        assertThat(WriteDocx.of(DOCUMENT)).isEqualTo(written);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written));
                var docx = read(written)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
            assertThat(docx.getProperties().getCoreProperties().getCreated()).isEqualTo("2026-10-08T16:00:00Z");
        }
    }

    @Test
    void has_the_page_of_the_standard() throws IOException {
        try (var docx = read(WriteDocx.of(DOCUMENT))) {
            var section = docx.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgMar().getTop()).hasToString("2098");
            assertThat(section.getPgMar().getLeft()).hasToString("1587");
            assertThat(docx.getFooterList()).hasSize(2);
        }
    }
}
