package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a base has to reach before anything is awarded; every floor whose conditions hold has to be reached.
///
/// @param of the base it looks at; none: the component's own
public record Floor(Per per, BigDecimal amount, @Nullable Basis of, List<Condition> conditions) {

    public Floor {
        conditions = List.copyOf(conditions);
    }
}
