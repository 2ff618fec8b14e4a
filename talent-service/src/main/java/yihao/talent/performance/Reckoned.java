package yihao.talent.performance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.rules.Bilingual;
import yihao.talent.Line;

/// What a line comes to, and why.
///
/// @param score exact, as a fraction; none where it is undecided
/// @param amount none where the score is undecided
public record Reckoned(
        List<Part> parts,
        @Nullable String score,
        @Nullable String shownScore,
        @Nullable BigDecimal coefficient,
        @Nullable Money amount,
        List<Line> lines) {

    /// One component or deduction.
    ///
    /// @param score exact; none is "-", not zero
    public record Part(
            String id,
            Bilingual name,
            @Nullable BigDecimal weight,
            @Nullable String score,
            @Nullable String shownScore,
            List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    public Reckoned {
        parts = List.copyOf(parts);
        lines = List.copyOf(lines);
    }

    static Reckoned nothing() {
        return new Reckoned(List.of(), null, null, null, null, List.of());
    }
}
