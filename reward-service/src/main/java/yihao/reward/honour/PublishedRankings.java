package yihao.reward.honour;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The published rankings, as far as honours ask.
public interface PublishedRankings {

    Optional<Published> find(String id);

    /// @param period as it is written: `2026`, `2026-Q3`, `2026-09`
    /// @param superseded whether a corrected ranking stands beside it that counts in its place
    record Published(String method, String period, boolean superseded, List<Ranked> units) {

        public Published {
            units = List.copyOf(units);
        }
    }

    /// @param rank none where the unit was not scored
    record Ranked(
            String unit,
            String nameZh,
            @Nullable Integer rank,
            @Nullable BigDecimal score) {}
}
