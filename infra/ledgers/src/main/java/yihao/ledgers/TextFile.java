package yihao.ledgers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;

/// Separated text (RFC 4180): UTF-8, GB18030 as Chinese Excel writes it, or UTF-16 as Excel calls Unicode text.
final class TextFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// Between the columns there may be, and in the sentences of a cell.
    private static final int MOST_SEPARATORS = 2_000;

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

    private static final Set<ProblemCode> NOT_THIS_SEPARATOR =
            Set.of(LedgerProblem.NO_HEADINGS, LedgerProblem.NOT_A_SPREADSHEET);

    private static final CSVFormat RECORDS =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /// A first line that tells Excel the separator, which Excel does not show.
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\Asep=.\\R");

    /// A cell that Excel is to show as a text: `="0533"`; a quotation mark within is written twice.
    private static final Pattern TEXT_FORMULA = Pattern.compile("\\s*=\\s*\"((?:[^\"]|\"\")*+)\"\\s*");

    private TextFile() {}

    static Outcome<Ledger> read(byte[] file, Headings headings) {
        return charsets(file)
                .flatMap(charset -> decoded(file, charset).stream())
                .findFirst()
                .map(text -> read(text, headings))
                .orElseGet(() -> Outcome.refused(LedgerProblem.NOT_A_SPREADSHEET));
    }

    /// The separator is the one that makes headings of a line.
    private static Outcome<Ledger> read(String text, Headings headings) {
        var content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        var shown = SEPARATOR_LINE.matcher(content).replaceFirst("");
        var refusals = new ArrayList<Outcome<Ledger>>();
        for (var separator : SEPARATORS) {
            var read = rows(shown, separator, headings);
            if (!(read instanceof Outcome.Refused<Ledger>(var no) && NOT_THIS_SEPARATOR.contains(no.problem()))) {
                return read;
            }
            refusals.add(read);
        }
        return refusals.getFirst();
    }

    private static Outcome<Ledger> rows(String content, char separator, Headings headings) {
        var wide = lineTooWide(content, separator);
        if (wide.isPresent()) {
            var facts = Map.<String, Object>of("most", LedgerLimits.MOST_COLUMNS, "row", wide.getAsInt());
            return Outcome.refused(new Refusal(LedgerProblem.TOO_MANY_COLUMNS, facts));
        }
        var format = RECORDS.builder().setDelimiter(separator).get();
        try (var records = format.parse(new StringReader(content))) {
            var gathering = new Gathering(headings);
            var lines = records.stream().map(TextFile::line).iterator();
            gathering.add(Page.of("", false, lines, SheetLayout.PLAIN));
            return gathering.gathered();
        } catch (IOException | UncheckedIOException | IllegalStateException _) {
            return Outcome.refused(LedgerProblem.NOT_A_SPREADSHEET);
        }
    }

    /// The parser makes a text of every field of a line before anybody can look at it.
    private static OptionalInt lineTooWide(String content, char separator) {
        int line = 1;
        int separators = 0;
        for (int at = 0; at < content.length(); at++) {
            var each = content.charAt(at);
            if (each == '\n' || each == '\r') {
                line += each == '\n' || !content.startsWith("\n", at + 1) ? 1 : 0;
                separators = 0;
            } else if (each == separator && ++separators > MOST_SEPARATORS) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }

    /// People see a record as one row, however many lines its cells have.
    private static Line line(CSVRecord written) {
        var cells = written.stream().map(TextFile::shown).toList();
        return Line.of((int) written.getRecordNumber(), cells, false);
    }

    private static String shown(String cell) {
        var formula = TEXT_FORMULA.matcher(cell);
        return formula.matches() ? formula.group(1).replace("\"\"", "\"") : cell;
    }

    private static Stream<Charset> charsets(byte[] file) {
        return FileKind.isUtf16(file)
                ? Stream.of(StandardCharsets.UTF_16)
                : Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
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
