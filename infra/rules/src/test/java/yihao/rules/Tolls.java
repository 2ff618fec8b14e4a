package yihao.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Percentage;
import yihao.kernel.TimeLimit;
import yihao.kernel.WorkingDays;

/// A kind of rule that no service has, with everything a rule may hold.
record Tolls(
        Money ceiling,
        Percentage share,
        WorkingDays respondIn,
        BigDecimal factor,
        int perDay,
        Side side,
        List<Tier> tiers,
        Map<String, BigDecimal> weights,
        @Nullable Charge charge,
        @Nullable String condition,
        TimeLimit payIn) {

    enum Side {
        NORTH_GATE,
        SOUTH_GATE
    }

    record Tier(BigDecimal from, @Nullable BigDecimal to) {}

    sealed interface Charge {}

    record FixedAmount(Money amount) implements Charge {}

    record ShareOfCapital(Percentage share) implements Charge {}

    static final Variables VARIABLES = Variables.of("paidIn", Variables.One.DECIMAL);

    static final RuleFormat<Tolls> FORMAT = RuleFormat.of("tolls", Tolls.class, "/rules/tolls.schema.json")
            .checkedBy((tolls, complaints) -> {
                if (tolls.condition() != null) {
                    complaints.condition("/condition", tolls.condition(), VARIABLES);
                }
            });
}
