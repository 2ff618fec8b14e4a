package yihao.reward.bulletin;

import java.util.List;
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
    public record Section(
            @Nullable String heading,
            List<String> paragraphs,
            @Nullable Grid grid) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public record Grid(List<String> columns, List<List<String>> rows) {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
