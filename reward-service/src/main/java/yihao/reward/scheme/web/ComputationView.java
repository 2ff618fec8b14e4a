package yihao.reward.scheme.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.reward.scheme.Computation;
import yihao.reward.scheme.ExplainedAward;
import yihao.reward.scheme.ExplainedAward.Part;
import yihao.reward.scheme.ExplainedAward.Row;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Instalment;
import yihao.reward.scheme.PayerShare;
import yihao.reward.scheme.Scheme;
import yihao.reward.scheme.Trigger;

/// What a made-up case comes to.
///
/// @param total what would be paid, rounded once
/// @param exact the same before it is rounded, in `unit`
/// @param components what each comes to before they meet, exact, in `unit`
record ComputationView(
        Money total,
        String exact,
        BigDecimal unit,
        List<Part> components,
        List<InstalmentView> instalments,
        List<PayerShare> payers,
        List<Row> lines) {

    /// @param hasCome whether it is due in this case; none where no trigger says
    record InstalmentView(
            int no, Money amount, String due, @Nullable Boolean hasCome) {}

    static ComputationView of(
            Scheme scheme,
            Computation computed,
            Facts facts,
            BigDecimal unit,
            BiFunction<String, Map<String, String>, String> words) {
        return new ComputationView(
                computed.total(),
                plain(computed.exact(), unit),
                unit,
                computed.components().stream()
                        .map(one -> new Part(one.component(), plain(one.amount(), unit)))
                        .toList(),
                Instalment.of(computed.instalments(), computed.total()).stream()
                        .map(part -> new InstalmentView(
                                part.no(), part.amount(), part.due(), hasCome(part.trigger(), facts)))
                        .toList(),
                PayerShare.of(scheme, computed.total()),
                ExplainedAward.of(computed, words).lines());
    }

    private static @Nullable Boolean hasCome(@Nullable Trigger trigger, Facts facts) {
        return trigger == null ? null : trigger.hasCome(facts);
    }

    /// In yuan with at least two decimals, in 万 with as many as it has.
    private static String plain(BigDecimal exact, BigDecimal unit) {
        var value = exact.divide(unit).stripTrailingZeros();
        return value.setScale(Math.max(unit.compareTo(BigDecimal.ONE) == 0 ? 2 : 0, value.scale()))
                .toPlainString();
    }
}
