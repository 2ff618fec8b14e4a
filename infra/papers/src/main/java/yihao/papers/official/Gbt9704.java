package yihao.papers.official;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;

/// The page of GB/T 9704-2012 (党政机关公文格式): A4, 37 mm above and 28 mm left of an area of 156 mm × 225 mm for the
/// text, 22 lines of 28 characters in size 3 (16 pt). Fonts are named, not carried along: an office has them, and
/// elsewhere the word processor takes another.
final class Gbt9704 {

    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String HEADING_FONT = "黑体";
    private static final String TEXT_FONT = "仿宋_GB2312";
    private static final String PAGE_FONT = "宋体";
    private static final String LATIN_FONT = "Times New Roman";
    private static final String RED = "FF0000";

    private static final int SIZE_1 = 26;
    private static final int SIZE_2 = 22;
    private static final int SIZE_3 = 16;
    private static final int SIZE_4 = 14;
    private static final int IN_TABLES = 12;
    /// 225 mm over 22 lines, in points.
    private static final double LINE = 28.95;

    private static final int TWENTIETHS = 20;
    private static final int TWO_CHARACTERS = 2 * SIZE_3 * TWENTIETHS;

    private final XWPFDocument docx;

    Gbt9704(XWPFDocument docx) {
        this.docx = docx;
        var section = docx.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        var margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setBottom(twips(297 - 37 - 225));
        margins.setLeft(twips(28));
        margins.setRight(twips(210 - 28 - 156));
        margins.setFooter(twips(297 - 37 - 225 - 7));
        docx.setEvenAndOddHeadings(true);
        pageNumber(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        pageNumber(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
    }

    /// Twentieths of a point.
    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }

    private void pageNumber(HeaderFooterType pages, ParagraphAlignment side) {
        var line = docx.createFooter(pages).createParagraph();
        line.setAlignment(side);
        run(line, "— ", PAGE_FONT, SIZE_4);
        var field = line.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        written(new XWPFRun(field.addNewR(), (IRunBody) line), "1", PAGE_FONT, SIZE_4);
        run(line, " —", PAGE_FONT, SIZE_4);
    }

    void issuer(String name, @Nullable String number) {
        run(line(ParagraphAlignment.CENTER), name, TITLE_FONT, SIZE_1).setColor(RED);
        var below = line(ParagraphAlignment.CENTER);
        run(below, number == null ? "" : number, TEXT_FONT, SIZE_3);
        below.setBorderBottom(Borders.SINGLE);
        below.getCTP().getPPr().getPBdr().getBottom().setColor(RED);
        line(ParagraphAlignment.LEFT);
    }

    void title(String text) {
        run(line(ParagraphAlignment.CENTER), text, TITLE_FONT, SIZE_2);
        line(ParagraphAlignment.LEFT);
    }

    void addressee(String name) {
        run(line(ParagraphAlignment.LEFT), name + "：", TEXT_FONT, SIZE_3);
    }

    void heading(String text) {
        run(indented(), text, HEADING_FONT, SIZE_3);
    }

    void paragraph(String text) {
        run(indented(), text, TEXT_FONT, SIZE_3);
    }

    void table(List<String> columns, List<List<String>> rows) {
        var table = docx.createTable(rows.size() + 1, columns.size());
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < columns.size(); column++) {
            cell(table.getRow(0).getCell(column), columns.get(column), HEADING_FONT);
            for (int row = 0; row < rows.size(); row++) {
                cell(table.getRow(row + 1).getCell(column), rows.get(row).get(column), TEXT_FONT);
            }
        }
    }

    private static void cell(XWPFTableCell cell, String text, String font) {
        var line = cell.getParagraphs().getFirst();
        line.setAlignment(ParagraphAlignment.CENTER);
        run(line, text, font, IN_TABLES);
    }

    /// @param words all that it says, for who does not see it
    void picture(ChartPicture picture, String words) {
        var line = docx.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        var run = line.createRun();
        try (var png = new ByteArrayInputStream(picture.png())) {
            run.addPicture(png, PictureType.PNG, "chart.png", picture.widthInEmu(), picture.heightInEmu());
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("A picture of our own is none", e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(words);
    }

    /// Right, the date four characters from the edge.
    void signature(String name, String date) {
        line(ParagraphAlignment.LEFT);
        var by = line(ParagraphAlignment.RIGHT);
        by.setIndentationRight(TWO_CHARACTERS);
        run(by, name, TEXT_FONT, SIZE_3);
        var on = line(ParagraphAlignment.RIGHT);
        on.setIndentationRight(2 * TWO_CHARACTERS);
        run(on, date, TEXT_FONT, SIZE_3);
    }

    /// 版记: who gets a copy, who printed it when.
    void imprint(@Nullable String copies, String printedBy, String date) {
        line(ParagraphAlignment.LEFT);
        if (copies != null) {
            ruled("抄送：" + copies + "。");
        }
        ruled(printedBy + "　　" + date + "印发").setBorderBottom(Borders.SINGLE);
    }

    private XWPFParagraph ruled(String text) {
        var line = line(ParagraphAlignment.LEFT);
        line.setBorderTop(Borders.SINGLE);
        run(line, text, TEXT_FONT, SIZE_4);
        return line;
    }

    private XWPFParagraph indented() {
        var line = line(ParagraphAlignment.BOTH);
        line.setIndentationFirstLine(TWO_CHARACTERS);
        return line;
    }

    private XWPFParagraph line(ParagraphAlignment alignment) {
        var line = docx.createParagraph();
        line.setAlignment(alignment);
        line.setSpacingBetween(LINE, LineSpacingRule.EXACT);
        return line;
    }

    private static XWPFRun run(XWPFParagraph line, String text, String font, int size) {
        return written(line.createRun(), text, font, size);
    }

    private static XWPFRun written(XWPFRun run, String text, String font, int size) {
        run.setText(text);
        run.setFontFamily(font.equals(PAGE_FONT) ? PAGE_FONT : LATIN_FONT);
        run.setFontFamily(font, FontCharRange.eastAsia);
        run.setFontSize(size);
        return run;
    }
}
