package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The most that is awarded: a sum, a sum by the size of a base, or a share of a base. It binds where its conditions
/// hold; what the project, the claimant or the year had already is taken off.
///
/// @param of the base that decides the size or the share; none: the component's own
public record Ceiling(
        Per per,
        @Nullable BigDecimal amount,
        List<Size> sizes,
        @Nullable BigDecimal permille,
        @Nullable Basis of,
        List<Condition> conditions) {

    public Ceiling {
        sizes = List.copyOf(sizes);
        conditions = List.copyOf(conditions);
    }

    public static Ceiling of(Per per, BigDecimal amount) {
        return new Ceiling(per, amount, List.of(), null, null, List.of());
    }

    /// From a base of this size on, so much at most.
    public record Size(BigDecimal from, BigDecimal amount) {}
}
