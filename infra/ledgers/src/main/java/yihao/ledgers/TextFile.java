package yihao.ledgers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;

/// Comma-separated text (RFC 4180): UTF-8, or GB18030 as Chinese Excel writes it.
final class TextFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// Between the columns there may be, and in the sentences of a cell.
    private static final int MOST_COMMAS = 2_000;

    private static final CSVFormat COMMAS =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private TextFile() {}

    static Outcome<Ledger> read(byte[] file, Headings headings) {
        return Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))
                .flatMap(charset -> decoded(file, charset).stream())
                .findFirst()
                .map(text -> rows(text, headings))
                .orElseGet(() -> Outcome.refused(LedgerProblem.NOT_A_SPREADSHEET));
    }

    private static Outcome<Ledger> rows(String text, Headings headings) {
        var content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var wide = lineTooWide(content);
        if (wide.isPresent()) {
            var facts = Map.<String, Object>of("most", LedgerLimits.MOST_COLUMNS, "row", wide.getAsInt());
            return Outcome.refused(new Refusal(LedgerProblem.TOO_MANY_COLUMNS, facts));
        }
        try (var records = COMMAS.parse(new StringReader(content))) {
            return Gathering.of(records.stream().map(TextFile::line).iterator(), headings);
        } catch (IOException | UncheckedIOException _) {
            return Outcome.refused(LedgerProblem.NOT_A_SPREADSHEET);
        }
    }

    /// The parser makes a text of every field of a line before anybody can look at it.
    private static OptionalInt lineTooWide(String content) {
        int line = 1;
        int commas = 0;
        for (int at = 0; at < content.length(); at++) {
            var each = content.charAt(at);
            if (each == '\n') {
                line++;
                commas = 0;
            } else if (each == ',' && ++commas > MOST_COMMAS) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }

    private static Line line(CSVRecord written) {
        return Line.of((int) written.getRecordNumber(), written.stream().toList());
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
