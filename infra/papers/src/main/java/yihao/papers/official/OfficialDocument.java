package yihao.papers.official;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /// A chart in black and white; its figures stand beside what is drawn.
    ///
    /// @param labels of the groups of bars from above, or of the points from the left
    public record Chart(Shape shape, String title, List<String> labels, List<Series> series) implements Part {

        public enum Shape {
            /// Lying ones, one of each series in a group.
            BARS,
            /// Of one series.
            LINE
        }

        public Chart {
            labels = List.copyOf(labels);
            series = List.copyOf(series);
            if (shape == Shape.LINE && series.size() != 1) {
                throw new IllegalArgumentException("A line has one series, not " + series.size());
            }
        }

        /// All that it says, for who does not see it.
        public String inWords() {
            return title + "："
                    + IntStream.range(0, labels.size()).mapToObj(this::inWords).collect(Collectors.joining("；")) + "。";
        }

        private String inWords(int at) {
            return series.stream()
                    .map(one -> one.name() + " " + one.said(at))
                    .collect(Collectors.joining("，", labels.get(at) + " ", ""));
        }
    }

    /// @param values one for each label; none: a dash, which is not zero
    public record Series(String name, List<@Nullable BigDecimal> values) {

        static final String NONE = "-";

        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        /// As it stands beside what is drawn.
        String said(int at) {
            var value = values.get(at);
            return value == null ? NONE : value.toPlainString();
        }
    }
}
