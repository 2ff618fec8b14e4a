package yihao.papers.official;

import yihao.papers.official.OfficialDocument.Chart;
import yihao.papers.official.PdfSheets.Style;

/// A chart over the whole width, in vectors, told apart by grey and not by colour.
interface PdfChart {

    Style WORDS = Style.of(10.5f);
    Style TITLE = Style.of(12).bolder();
    float LINE = 17;
    /// Between what is drawn and what stands beside it.
    float GAP = 4;

    void write();

    static PdfChart of(PdfSheets sheets, Chart chart) {
        return switch (chart.shape()) {
            case BARS -> new PdfBars(sheets, chart);
            case LINE -> new PdfLine(sheets, chart);
        };
    }

    static void title(PdfSheets sheets, Chart chart) {
        sheets.put(
                chart.title(),
                PdfSheets.LEFT + (PdfSheets.WIDTH - sheets.width(chart.title(), TITLE)) / 2,
                LINE,
                TITLE);
        sheets.down(LINE);
    }
}
