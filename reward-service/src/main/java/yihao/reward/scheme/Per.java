package yihao.reward.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a floor or a ceiling is for: this award alone, or together with what was awarded under the scheme before.
public enum Per {
    AWARD,
    PROJECT,
    CLAIMANT,
    YEAR,
    PROJECT_YEAR,
    CLAIMANT_YEAR;

    /// What of a component's earlier awards stands beside this one, joint claimants' parts together.
    BigDecimal sum(Facts facts, String component, Function<Facts.Earlier, BigDecimal> value) {
        return each(facts, component, value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The same for each of joint claimants, where it is counted for each.
    Stream<BigDecimal> each(Facts facts, String component, Function<Facts.Earlier, BigDecimal> value) {
        return facts.earlier(this).stream().map(all -> sum(all, facts.year(), Set.of(component), value));
    }

    /// @param components only those; none: all of them
    BigDecimal sum(
            List<Facts.Earlier> all,
            int year,
            @Nullable Set<String> components,
            Function<Facts.Earlier, BigDecimal> value) {
        var sum = BigDecimal.ZERO;
        for (var earlier : all) {
            if (counts(earlier, year)
                    && (components == null
                            || earlier.component() != null && components.contains(earlier.component()))) {
                sum = sum.add(value.apply(earlier));
            }
        }
        return sum;
    }

    /// How many awards of the scheme stand already, of joint claimants the most that one of them had. What names no
    /// source
    /// is an award of its own.
    long awards(Facts facts) {
        return facts.earlier(this).stream()
                .mapToLong(all -> {
                    var standing = all.stream()
                            .filter(earlier -> counts(earlier, facts.year())
                                    && earlier.amount().signum() > 0)
                            .map(Facts.Earlier::source)
                            .toList();
                    var named = standing.stream()
                            .filter(source -> !source.isEmpty())
                            .distinct()
                            .count();
                    return named + standing.stream().filter(String::isEmpty).count();
                })
                .max()
                .orElse(0);
    }

    /// Whether each of joint claimants has a ceiling of its own.
    boolean isOfClaimant() {
        return this == CLAIMANT || this == CLAIMANT_YEAR;
    }

    private boolean counts(Facts.Earlier earlier, int year) {
        return switch (this) {
            case AWARD -> false;
            case PROJECT -> earlier.ofProject();
            case CLAIMANT -> earlier.ofClaimant();
            case YEAR -> earlier.year() == year;
            case PROJECT_YEAR -> earlier.ofProject() && earlier.year() == year;
            case CLAIMANT_YEAR -> earlier.ofClaimant() && earlier.year() == year;
        };
    }
}
