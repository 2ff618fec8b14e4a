package yihao.reward.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A published policy as data: one version, valid from a day, never edited after use. All amounts are in whole units
/// of `currency`.
///
/// @param ceiling the most one project earns from all components together
/// @param assumptions what the policy text leaves open and we had to assume, in words
public record Scheme(
        String id,
        int version,
        String name,
        @Nullable String documentNumber,
        List<String> sources,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String currency,
        Stacking stacking,
        @Nullable BigDecimal ceiling,
        Publicity publicity,
        List<Component> components,
        List<InstalmentRule> instalments,
        List<String> assumptions) {

    public Scheme {
        sources = List.copyOf(sources);
        components = List.copyOf(components);
        instalments = List.copyOf(instalments);
        assumptions = List.copyOf(assumptions);
    }

    public enum Stacking {
        /// Every component that applies is paid.
        SUM,
        /// Only the highest one is paid.
        HIGHEST_ONLY
    }

    /// How long a claim is shown to everybody, and which text says so.
    public record Publicity(int workingDays, String source) {}

    /// A part of the award that falls due on its own; without a share: what is left.
    public record InstalmentRule(@Nullable BigDecimal permille, String due) {}

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public boolean hasTaxBase() {
        return components.stream().anyMatch(Component::taxBase);
    }
}
