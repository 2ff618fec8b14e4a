package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import yihao.reward.scheme.Multipliers.Multiplier;

/// Rule RS-10: factors that apply, one after the other, added or the highest alone.
final class Raise {

    interface Telling {
        void line(Step step, Map<String, String> values, BigDecimal result);
    }

    private Raise() {}

    static BigDecimal by(Multipliers multipliers, BigDecimal award, Facts facts, Telling telling) {
        var applying = multipliers.of().stream()
                .filter(one -> one.conditions().stream().allMatch(condition -> condition.holds(facts)))
                .toList();
        if (applying.isEmpty() || award.signum() == 0) {
            return award;
        }
        return multipliers.combine() == Multipliers.Combine.PRODUCT
                ? product(applying, award, telling)
                : once(multipliers.combine(), applying, award, telling);
    }

    private static BigDecimal product(List<Multiplier> applying, BigDecimal award, Telling telling) {
        var raised = award;
        for (var one : applying) {
            raised = told(raised, one.factor(), one.clause(), telling);
        }
        return raised;
    }

    private static BigDecimal once(
            Multipliers.Combine combine, List<Multiplier> applying, BigDecimal award, Telling telling) {
        var factor =
                combine == Multipliers.Combine.HIGHEST ? applying.getFirst().factor() : BigDecimal.ONE;
        for (var one : applying) {
            factor = combine == Multipliers.Combine.HIGHEST
                    ? factor.max(one.factor())
                    : factor.add(one.factor()).subtract(BigDecimal.ONE);
        }
        var clauses = String.join("；", applying.stream().map(Multiplier::clause).toList());
        return told(award, factor.max(BigDecimal.ZERO), clauses, telling);
    }

    private static BigDecimal told(BigDecimal award, BigDecimal factor, String clause, Telling telling) {
        var raised = award.multiply(factor);
        telling.line(
                Step.MULTIPLIER,
                Map.of("input", award.toPlainString(), "factor", factor.toPlainString(), "reason", clause),
                raised);
        return raised;
    }
}
