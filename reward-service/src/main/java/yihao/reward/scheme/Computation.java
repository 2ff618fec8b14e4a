package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;
import yihao.kernel.Money;

/// What a scheme awards in one case, and why, line by line.
///
/// @param total what is paid, rounded once
/// @param components what each component came to before stacking, exact
public record Computation(
        String schemeId, int schemeVersion, Money total, List<ComponentResult> components, List<Line> lines) {

    public Computation {
        components = List.copyOf(components);
        lines = List.copyOf(lines);
    }

    public record ComponentResult(String component, BigDecimal amount) {}

    public boolean isNothing() {
        return total.isZero();
    }
}
