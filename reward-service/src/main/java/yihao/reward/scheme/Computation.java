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
public record Computation(
        String schemeId,
        int schemeVersion,
        Money total,
        List<ComponentResult> components,
        List<Line> lines,
        BigDecimal exact,
        List<InstalmentRule> instalments) {

    public Computation {
        components = List.copyOf(components);
        lines = List.copyOf(lines);
        exact = Objects.requireNonNullElse(exact, total.amount());
        instalments = List.copyOf(instalments);
    }

    public record ComponentResult(String component, BigDecimal amount) {}

    public boolean isNothing() {
        return total.isZero();
    }
}
