package yihao.reward.ledger;

import java.time.YearMonth;
import java.util.Optional;

/// Which months are closed, for a budget that is opened only now.
@FunctionalInterface
public interface ClosedMonths {

    Optional<YearMonth> last();
}
