package yihao.ledgers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import yihao.kernel.Outcome;

/// A workbook of Excel or WPS (`.xlsx`).
final class WorkbookFile {

    private WorkbookFile() {}

    static Outcome<Ledger> read(byte[] file, Headings headings) {
        try {
            var tooMuch = Unpacked.tooMuch(file);
            return tooMuch.isPresent() ? Outcome.refused(tooMuch.get()) : gathered(file, headings);
        } catch (IOException | XMLStreamException | RuntimeException _) {
            // whatever a reader says of a damaged workbook, to its sender it is one thing
            return Outcome.refused(LedgerProblem.NOT_A_SPREADSHEET);
        }
    }

    /// One sheet after the other, so that only one is in memory.
    private static Outcome<Ledger> gathered(byte[] file, Headings headings) throws IOException, XMLStreamException {
        try (var parts = new WorkbookParts(file);
                var workbook = new ReadableWorkbook(
                        new ByteArrayInputStream(file), new ReadingOptions(parts.hasStyles(), true))) {
            var cells = new SheetCells(workbook.isDate1904());
            var gathering = new Gathering(headings);
            for (var sheet : workbook.getSheets().toList()) {
                gathering.add(page(sheet, cells, parts.layout(sheet.getId())));
            }
            return gathering.gathered();
        }
    }

    private static Page page(Sheet sheet, SheetCells cells, SheetLayout layout) throws IOException {
        try (var rows = sheet.openStream()) {
            var isHidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
            return Page.of(sheet.getName(), isHidden, rows.map(cells::line).iterator(), layout);
        }
    }
}
