package yihao.reward.honour;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The published rankings, as far as honours ask.
public interface PublishedRankings {

    Optional<Published> find(String id);

    record Published(String method, List<Ranked> units) {

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
