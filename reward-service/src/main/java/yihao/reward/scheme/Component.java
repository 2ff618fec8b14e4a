package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One award of a scheme.
///
/// @param beneficiary who may claim it: REFERRER, INVESTOR, UNIT …
/// @param base which verified money it is computed from; none where the award asks for no amount
/// @param floor below this base nothing is awarded
/// @param ceiling the most this component awards
/// @param taxBase whether the base is a tax contribution, which fair-competition review looks at
public record Component(
        String id,
        String name,
        String clause,
        String beneficiary,
        @Nullable MoneyKind base,
        List<Condition> conditions,
        @Nullable BigDecimal floor,
        Award award,
        @Nullable BigDecimal ceiling,
        boolean taxBase) {

    public Component {
        conditions = List.copyOf(conditions);
    }

    /// A kind of verified money in one currency.
    ///
    /// @param day which day's rate converts it, as the policy says
    public record MoneyKind(
            String kind, String currency, @Nullable String day) {}
}
