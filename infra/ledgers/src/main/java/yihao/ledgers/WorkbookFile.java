package yihao.ledgers;

import static yihao.ledgers.LedgerLimits.MOST_UNPACKED_BYTES;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
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
            return unpacksTooLarge(file)
                    ? Outcome.refused(LedgerProblem.UNPACKS_TOO_LARGE)
                    : firstWithHeadings(file, headings);
        } catch (IOException | RuntimeException _) {
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

    /// Unpacks what the reader will unpack, by the same directory, and keeps nothing.
    private static boolean unpacksTooLarge(byte[] file) throws IOException {
        long left = MOST_UNPACKED_BYTES;
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    var buffer = new byte[1 << 16];
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
