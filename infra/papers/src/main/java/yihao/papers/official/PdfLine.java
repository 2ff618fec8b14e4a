package yihao.papers.official;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.Objects;
import yihao.papers.official.OfficialDocument.Chart;
import yihao.papers.official.OfficialDocument.Series;

/// One line from point to point, each with its figure above and its label below. It does not begin at zero: it shows
/// how the figures move. Where there is no figure, it is broken.
final class PdfLine implements PdfChart {

    private static final float HEIGHT = 110;
    private static final float POINT = 4;
    private static final float EDGE = 0.5f;

    private final PdfSheets sheets;
    private final Chart chart;
    private final Series series;
    private final float least;
    private final float span;

    PdfLine(PdfSheets sheets, Chart chart) {
        this.sheets = sheets;
        this.chart = chart;
        this.series = chart.series().getFirst();
        var known = series.values().stream().filter(Objects::nonNull).toList();
        this.least =
                known.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO).floatValue();
        this.span =
                known.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO).floatValue() - least;
    }

    @Override
    public void write() {
        sheets.need(HEIGHT + 3 * LINE);
        PdfChart.title(sheets, chart);
        sheets.down(LINE);
        var foot = sheets.y() - HEIGHT;
        sheets.rule(PdfSheets.LEFT, foot, PdfSheets.LEFT + PdfSheets.WIDTH, foot, EDGE, Color.BLACK);
        for (int at = 0; at < chart.labels().size(); at++) {
            point(at, foot);
        }
        sheets.to(foot);
        for (int at = 0; at < chart.labels().size(); at++) {
            centred(chart.labels().get(at), at);
        }
        sheets.down(1.5f * LINE);
    }

    private float x(int at) {
        return PdfSheets.LEFT + PdfSheets.WIDTH * (at + 0.5f) / chart.labels().size();
    }

    /// Clear of the foot and of the title.
    private float y(BigDecimal value, float foot) {
        var part = span == 0 ? 0.5f : (value.floatValue() - least) / span;
        return foot + HEIGHT * (0.15f + 0.7f * part);
    }

    private void point(int at, float foot) {
        var value = series.values().get(at);
        var y = value == null ? foot : y(value, foot);
        if (value != null) {
            var before = at == 0 ? null : series.values().get(at - 1);
            if (before != null) {
                sheets.rule(x(at - 1), y(before, foot), x(at), y, 1, Color.BLACK);
            }
            sheets.draw(page -> {
                page.setNonStrokingColor(Color.BLACK);
                page.addRect(x(at) - POINT / 2, y - POINT / 2, POINT, POINT);
                page.fill();
            });
        }
        sheets.to(y + LINE + POINT / 2);
        centred(series.said(at), at);
    }

    private void centred(String words, int at) {
        sheets.put(words, x(at) - sheets.width(words, WORDS) / 2, LINE, WORDS);
    }
}
