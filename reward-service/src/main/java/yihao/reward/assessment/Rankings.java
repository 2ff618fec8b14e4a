package yihao.reward.assessment;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The published rankings.
public interface Rankings extends Aggregates<Ranking> {

    List<Versioned<Ranking>> list(@Nullable YearMonth month, int limit);
}
