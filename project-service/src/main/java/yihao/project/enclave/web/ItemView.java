package yihao.project.enclave.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.project.enclave.Phase;
import yihao.project.enclave.SharedItem;
import yihao.rules.Bilingual;

/// What is shared, as people see it.
record ItemView(
        String id,
        Bilingual label,
        SharedItem.Counts counts,
        String unit,
        int scale,
        SharedItem.@Nullable Straddle straddle,
        List<PhaseView> phases,
        String otherwise) {

    /// @param share of what is shared that goes into the repayment
    record PhaseView(
            String kind,
            String clause,
            @Nullable String share,
            @Nullable String ratio,
            @Nullable Integer years,
            Phase.@Nullable Start from,
            @Nullable LocalDate day,
            Phase.@Nullable FirstYear firstYear) {}

    static ItemView of(SharedItem item) {
        return new ItemView(
                item.id(),
                item.label(),
                item.counts(),
                item.unit(),
                item.scale(),
                item.repays() ? item.straddles() : null,
                item.phases().stream().map(ItemView::phase).toList(),
                item.otherwise().toString());
    }

    private static PhaseView phase(Phase phase) {
        return switch (phase) {
            case Phase.Repay(var clause, var share) ->
                new PhaseView("REPAY", clause, percent(share.fraction()), null, null, null, null, null);
            case Phase.Share(var clause, var ratio, var years, var from, var day, var firstYear) ->
                new PhaseView("SHARE", clause, null, ratio.toString(), years, from, day, firstYear);
        };
    }

    private static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
