package yihao.ledgers;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// The files inside a workbook (ECMA-376, part 2): under which name each sheet's XML lies.
final class WorkbookParts implements AutoCloseable {

    private static final String FOLDER = "xl/";
    private static final String RELATIONS = FOLDER + "_rels/workbook.xml.rels";

    private final ZipFile zip;
    private final Map<String, String> targets = new HashMap<>();

    WorkbookParts(byte[] file) throws IOException, XMLStreamException {
        zip = ZipFile.builder().setByteArray(file).get();
        var relations = zip.getEntry(RELATIONS);
        if (relations != null) {
            try (var content = zip.getInputStream(relations)) {
                var xml = SafeXml.read(content);
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("Relationship")) {
                        targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
                    }
                }
            }
        }
    }

    boolean hasStyles() {
        return zip.getEntry(FOLDER + "styles.xml") != null;
    }

    /// @param relation by which the workbook names the sheet
    SheetLayout layout(String relation) throws IOException, XMLStreamException {
        var target = targets.getOrDefault(relation, "");
        var entry = zip.getEntry(target.startsWith("/") ? target.substring(1) : FOLDER + target);
        if (entry == null) {
            return SheetLayout.PLAIN;
        }
        try (var content = zip.getInputStream(entry)) {
            return SheetLayout.read(content);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
