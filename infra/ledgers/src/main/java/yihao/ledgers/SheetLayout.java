package yihao.ledgers;

import static yihao.ledgers.LedgerLimits.MOST_COLUMNS;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import yihao.ledgers.Merges.Merge;

/// What the reader of workbooks does not tell of a sheet: which cells are merged and which columns
/// are hidden (ECMA-376, 18.3.1.13 and 18.3.1.55).
///
/// @param hiddenColumns from 0
record SheetLayout(Merges merges, Set<Integer> hiddenColumns) {

    static final SheetLayout PLAIN = new SheetLayout(Merges.NONE, Set.of());

    /// One for every cell that may be read; a sheet of people has a few hundred.
    private static final int MOST_MERGES = 100_000;

    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    static SheetLayout read(InputStream sheet) throws XMLStreamException {
        var merges = new ArrayList<Merge>();
        var hidden = new HashSet<Integer>();
        var xml = SafeXml.read(sheet);
        while (xml.hasNext() && merges.size() < MOST_MERGES) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "col" -> hidden.addAll(hidden(xml));
                    case "mergeCell" -> merge(attribute(xml, "ref")).ifPresent(merges::add);
                    default -> {}
                }
            }
        }
        return new SheetLayout(new Merges(merges), hidden);
    }

    private static List<Integer> hidden(XMLStreamReader xml) {
        if (!Set.of("1", "true").contains(attribute(xml, "hidden"))) {
            return List.of();
        }
        var columns = new ArrayList<Integer>();
        var last = Math.min(Integer.parseInt(attribute(xml, "max")), MOST_COLUMNS);
        for (int column = Integer.parseInt(attribute(xml, "min")); column <= last; column++) {
            columns.add(column - 1);
        }
        return columns;
    }

    /// Nothing that begins further to the right than can be read.
    private static Optional<Merge> merge(String reference) {
        var area = AREA.matcher(reference);
        return area.matches()
                ? Optional.of(new Merge(
                                Integer.parseInt(area.group(2)),
                                Integer.parseInt(area.group(4)),
                                column(area.group(1)),
                                column(area.group(3))))
                        .filter(merge -> merge.left() <= MOST_COLUMNS)
                : Optional.empty();
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (before, letter) -> before * 26 + letter - 'A' + 1) - 1;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }
}
