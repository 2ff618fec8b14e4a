package yihao.reward;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Separated text (RFC 4180) for banks and spreadsheets. A text that a spreadsheet would run as a formula begins with
/// an
/// apostrophe.
public final class Csv {

    private static final String RISKY = "=+-@\t\r\n";

    private Csv() {}

    public static String row(Stream<String> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        var safe = !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return Stream.of(",", "\"", "\n", "\r").anyMatch(safe::contains)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
