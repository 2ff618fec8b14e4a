package yihao.reward.bulletin.papers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.papers.official.OfficialDocument;
import yihao.papers.official.OfficialDocument.Chart;
import yihao.papers.official.OfficialDocument.Heading;
import yihao.papers.official.OfficialDocument.Paragraph;
import yihao.papers.official.OfficialDocument.Part;
import yihao.papers.official.OfficialDocument.Series;
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
            Objects.requireNonNull(section.charts()).forEach(chart -> parts.add(chart(chart)));
        }
        return parts;
    }

    private static Chart chart(Content.Chart chart) {
        var shape = switch (chart.shape()) {
            case BARS -> Chart.Shape.BARS;
            case LINE -> Chart.Shape.LINE;
        };
        var series = chart.series().stream()
                .map(one -> new Series(one.name(), figures(one)))
                .toList();
        return new Chart(shape, chart.title(), chart.labels(), series);
    }

    private static List<@Nullable BigDecimal> figures(Content.Series series) {
        var figures = new ArrayList<@Nullable BigDecimal>();
        series.figures().forEach(said -> figures.add(said.equals(Content.Series.NONE) ? null : new BigDecimal(said)));
        return figures;
    }
}
