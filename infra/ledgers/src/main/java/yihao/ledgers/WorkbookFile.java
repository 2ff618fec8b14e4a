package yihao.ledgers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import yihao.kernel.Outcome;

/// A workbook of Excel or WPS (`.xlsx`): its first sheet that has the headings.
final class WorkbookFile {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private WorkbookFile() {}

    static Outcome<Ledger> read(byte[] file, Headings headings) {
        try {
            var tooMuch = Unpacked.tooMuch(file);
            return tooMuch.isPresent() ? Outcome.refused(tooMuch.get()) : firstWithHeadings(file, headings);
        } catch (IOException | XMLStreamException | RuntimeException _) {
            // whatever a reader says of a damaged workbook, to its sender it is one thing
            return Outcome.refused(LedgerProblem.NOT_A_SPREADSHEET);
        }
    }

    private static Outcome<Ledger> firstWithHeadings(byte[] file, Headings headings) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
            for (var sheet : workbook.getSheets().toList()) {
                var read = read(sheet, new SheetCells(workbook.isDate1904()), headings);
                if (!(read instanceof Outcome.Refused<Ledger>(var no) && no.problem() == LedgerProblem.NO_HEADINGS)) {
                    return read;
                }
            }
        }
        return Outcome.refused(LedgerProblem.NO_HEADINGS);
    }

    private static Outcome<Ledger> read(Sheet sheet, SheetCells cells, Headings headings) throws IOException {
        try (var rows = sheet.openStream()) {
            return Gathering.of(rows.map(cells::line).iterator(), headings);
        }
    }
}
