package yihao.contracts.reward;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A month's ranking of units by one method, from frozen figures. Topic `reward.ranking`.
public record RankingState(
        String rankingId, String period, String methodId, int methodVersion, List<RankedUnit> units, Instant frozenAt) {

    public RankingState {
        units = List.copyOf(units);
    }

    public record RankedUnit(
            String unitId, @Nullable Integer rank, @Nullable String score) {}
}
