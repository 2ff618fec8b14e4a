package yihao.reward.scheme.web;

import java.math.BigDecimal;
import java.util.ArrayList;
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
    /// @param components whose award it is part of; none: of all
    record InstalmentView(
            int no, Money amount, String due, @Nullable Boolean hasCome, List<String> components) {}

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
                instalments(scheme, computed, facts),
                PayerShare.of(scheme, computed),
                ExplainedAward.of(computed, words).lines());
    }

    private static List<InstalmentView> instalments(Scheme scheme, Computation computed, Facts facts) {
        var views = new ArrayList<InstalmentView>();
        for (var lot : computed.lots(scheme)) {
            for (var part : Instalment.of(lot.instalments(), lot.amount())) {
                views.add(new InstalmentView(
                        views.size() + 1, part.amount(), part.due(), hasCome(part.trigger(), facts), lot.components()));
            }
        }
        return views;
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
