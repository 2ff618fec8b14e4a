package yihao.ledgers;

import static yihao.ledgers.LedgerLimits.MOST_COLUMNS;
import static yihao.ledgers.LedgerLimits.MOST_UNPACKED_BYTES;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import yihao.kernel.Refusal;

/// A workbook unpacked, before a reader trusts it that takes as much memory as the workbook says.
final class Unpacked {

    /// Excel ends at `XFD1048576`. The reader makes room for every column before the one that is named, and takes any
    /// letter for one of its name.
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}\\d{1,7}|");

    private static final Pattern BEYOND_EXCEL = Pattern.compile("[A-Z]{4,}(?<row>\\d{0,7})\\d*");

    private Unpacked() {}

    /// @return why it is not to be read
    static Optional<Refusal> tooMuch(byte[] file) throws IOException, XMLStreamException {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            if (unpacksTooLarge(zip)) {
                return Optional.of(Refusal.of(LedgerProblem.UNPACKS_TOO_LARGE));
            }
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    var far = cellBeyondExcel(content);
                    if (far.isPresent()) {
                        return far;
                    }
                } catch (XMLStreamException e) {
                    if (entry.getName().endsWith(".xml")) {
                        throw e; // any other may be a picture; a sheet may have any name
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Keeps nothing.
    private static boolean unpacksTooLarge(ZipFile zip) throws IOException {
        long left = MOST_UNPACKED_BYTES;
        var buffer = new byte[1 << 16];
        for (var entry : Collections.list(zip.getEntries())) {
            try (var content = zip.getInputStream(entry)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Optional<Refusal> cellBeyondExcel(InputStream content) throws XMLStreamException {
        var xml = SafeXml.read(content);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                var address = Objects.requireNonNullElse(xml.getAttributeValue(null, "r"), "");
                var beyond = BEYOND_EXCEL.matcher(address);
                if (beyond.matches()) {
                    var facts = Map.<String, Object>of("most", MOST_COLUMNS, "row", beyond.group("row"));
                    return Optional.of(new Refusal(LedgerProblem.TOO_MANY_COLUMNS, facts));
                }
                if (!ADDRESS.matcher(address).matches()) {
                    throw new IllegalStateException("No cell has such an address");
                }
            }
        }
        return Optional.empty();
    }
}
