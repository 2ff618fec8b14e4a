package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import yihao.kernel.Money;
import yihao.reward.scheme.Scheme.InstalmentRule;

/// What a scheme awards in one case, and why, line by line.
///
/// @param total what is paid, rounded once
/// @param components what each component came to before stacking, exact
/// @param exact the total before it was rounded
/// @param instalments by which rules it falls due in this case; none: at once
/// @param counted what of each component counts in the end, exact: together `exact`
/// @param lots parts of the total that are paid each in its own way; none: all of it in the scheme's
public record Computation(
        String schemeId,
        int schemeVersion,
        Money total,
        List<ComponentResult> components,
        List<Line> lines,
        BigDecimal exact,
        List<InstalmentRule> instalments,
        List<ComponentResult> counted,
        List<Lot> lots) {

    public Computation {
        components = List.copyOf(components);
        lines = List.copyOf(lines);
        exact = Objects.requireNonNullElse(exact, total.amount());
        instalments = List.copyOf(instalments);
        counted = List.copyOf(Objects.requireNonNullElse(counted, List.of()));
        lots = List.copyOf(Objects.requireNonNullElse(lots, List.of()));
    }

    /// What is paid in which way: one lot where nothing has a way of its own.
    public List<Lot> lots(Scheme scheme) {
        return lots.isEmpty() ? List.of(new Lot(List.of(), total, instalments, scheme.payers())) : lots;
    }

    public record ComponentResult(String component, BigDecimal amount) {}

    public boolean isNothing() {
        return total.isZero();
    }
}
