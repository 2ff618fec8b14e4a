package yihao.papers.official;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands in an official document, whatever it is written as.
///
/// @param issuer the office in red above the line (发文机关标志)
/// @param number the document's own (发文字号), where it has one yet
/// @param addressee to whom (主送机关), without the colon
/// @param signed the office below the text (发文机关署名)
/// @param copies to whom else (抄送), without the full stop
public record OfficialDocument(
        String issuer,
        @Nullable String number,
        String title,
        @Nullable String addressee,
        List<Part> body,
        String signed,
        LocalDate signedOn,
        @Nullable String copies) {

    public OfficialDocument {
        body = List.copyOf(body);
    }

    public sealed interface Part {}

    /// A heading of the first level, with its own number (`一、`).
    public record Heading(String text) implements Part {}

    public record Paragraph(String text) implements Part {}

    /// @param rows each with a cell for each column
    public record Table(List<String> columns, List<List<String>> rows) implements Part {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
