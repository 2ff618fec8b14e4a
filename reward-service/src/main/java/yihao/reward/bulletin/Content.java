package yihao.reward.bulletin;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a bulletin says, word for word; frozen with it.
public record Content(
        String issuer,
        String title,
        @Nullable String addressee,
        List<Section> sections,
        @Nullable String copies) {

    public Content {
        sections = List.copyOf(sections);
    }

    /// @param heading with its own number
    /// @param charts none of those that were drafted before bulletins had some
    public record Section(
            @Nullable String heading,
            List<String> paragraphs,
            @Nullable Grid grid,
            @Nullable List<Chart> charts) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            charts = List.copyOf(Objects.requireNonNullElse(charts, List.of()));
        }

        Section(@Nullable String heading, List<String> paragraphs, @Nullable Grid grid) {
            this(heading, paragraphs, grid, List.of());
        }
    }

    /// @param labels of the groups of bars, or of the points of the one line
    public record Chart(Shape shape, String title, List<String> labels, List<Series> series) {
        public enum Shape {
            BARS,
            LINE
        }

        public Chart {
            labels = List.copyOf(labels);
            series = List.copyOf(series);
        }
    }

    /// @param figures one for each label, as they stand beside what is drawn; "-" where there is none
    public record Series(String name, List<String> figures) {

        public static final String NONE = "-";

        public Series {
            figures = List.copyOf(figures);
        }
    }

    public record Grid(List<String> columns, List<List<String>> rows) {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
