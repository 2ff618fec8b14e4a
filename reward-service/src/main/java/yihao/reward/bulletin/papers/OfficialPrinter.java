package yihao.reward.bulletin.papers;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.papers.official.OfficialDocument;
import yihao.papers.official.OfficialDocument.Heading;
import yihao.papers.official.OfficialDocument.Paragraph;
import yihao.papers.official.OfficialDocument.Part;
import yihao.papers.official.OfficialDocument.Table;
import yihao.papers.official.WriteDocx;
import yihao.papers.official.WritePdf;
import yihao.reward.bulletin.Bulletin;
import yihao.reward.bulletin.Content;
import yihao.reward.bulletin.Content.Section;
import yihao.reward.bulletin.Form;
import yihao.reward.bulletin.Printer;

/// By GB/T 9704-2012.
@Component
public class OfficialPrinter implements Printer {

    @Override
    public byte[] print(Bulletin bulletin, Form form) {
        return switch (form) {
            case DOCX -> WriteDocx.of(document(bulletin));
            case PDF -> WritePdf.of(document(bulletin));
        };
    }

    private static OfficialDocument document(Bulletin bulletin) {
        var content = bulletin.content();
        return new OfficialDocument(
                content.issuer(),
                bulletin.number().orElse(null),
                content.title(),
                content.addressee(),
                parts(content),
                content.issuer(),
                bulletin.day(),
                content.copies());
    }

    private static List<Part> parts(Content content) {
        var parts = new ArrayList<Part>();
        for (Section section : content.sections()) {
            if (section.heading() != null) {
                parts.add(new Heading(section.heading()));
            }
            section.paragraphs().forEach(text -> parts.add(new Paragraph(text)));
            var grid = section.grid();
            if (grid != null) {
                parts.add(new Table(grid.columns(), grid.rows()));
            }
        }
        return parts;
    }
}
