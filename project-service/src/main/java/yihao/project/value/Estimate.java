package yihao.project.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;

/// What a project was expected to bring, as it was computed at one time with one version of the table. Never edited:
/// what is computed of other values is another estimate.
///
/// @param no which of those kept of its project; 0 of one that is shown only
/// @param table the version: `zibo-value-example@1`
/// @param assumed whether the table is no published one
/// @param activity that overrode the industry
public record Estimate(
        String projectId,
        int no,
        int year,
        String table,
        String source,
        boolean assumed,
        @Nullable String industry,
        @Nullable String activity,
        List<Figure> figures,
        Instant computedAt) {

    public Estimate {
        figures = List.copyOf(figures);
    }

    Estimate kept(int as) {
        return new Estimate(projectId, as, year, table, source, assumed, industry, activity, figures, computedAt);
    }

    /// @param value none where something is not known: see `missing`
    public record Figure(
            String id,
            Bilingual label,
            String unit,
            @Nullable BigDecimal value,
            @Nullable String formula,
            @Nullable String rounding,
            List<Used> used,
            List<Missing> missing) {

        public Figure {
            used = List.copyOf(used);
            missing = List.copyOf(missing);
        }
    }

    /// What went into a figure.
    ///
    /// @param from a field, an earlier figure, or year, code or activity of a factor and its own source
    public record Used(String id, Bilingual label, BigDecimal value, Origin origin, String from) {}

    public enum Origin {
        FIELD,
        FACTOR,
        FIGURE
    }

    public record Missing(String id, Bilingual label, Reason reason) {}

    public enum Reason {
        FIELD_EMPTY,
        NOT_IN_CNY,
        NO_NUMBER,
        NO_FACTOR,
        FIGURE_UNKNOWN,
        NOT_COMPUTABLE
    }
}
