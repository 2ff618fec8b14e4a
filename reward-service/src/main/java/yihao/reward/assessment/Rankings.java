package yihao.reward.assessment;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The published rankings.
public interface Rankings extends Aggregates<Ranking> {

    /// Those published and those corrected beside them, of the periods that end with a month; by period.
    List<Versioned<Ranking>> ending(@Nullable YearMonth month, int limit);

    /// Those of one month, or of all.
    default List<Versioned<Ranking>> list(@Nullable YearMonth month, int limit) {
        return ending(month, limit).stream()
                .filter(one -> month == null || one.state().of().isMonth())
                .toList();
    }

    /// Those by one method, the latest period first.
    List<Versioned<Ranking>> byMethod(String methodId, int limit);
}
