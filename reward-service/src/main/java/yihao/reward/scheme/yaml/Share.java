package yihao.reward.scheme.yaml;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.rules.Complaints;

/// A share in the unit of the policy text: exactly one of `permille: 5`, `percent: 0.5`, `rate: 0.005`.
record Share(
        @Nullable BigDecimal permille,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal rate) {

    private static final BigDecimal WHOLE = new BigDecimal(1000);

    boolean isWritten() {
        return permille != null || percent != null || rate != null;
    }

    @Nullable
    BigDecimal orNull() {
        if (permille != null) {
            return permille;
        }
        return percent == null ? (rate == null ? null : rate.movePointRight(3)) : percent.movePointRight(1);
    }

    BigDecimal inPermille() {
        return Objects.requireNonNull(orNull(), "a share");
    }

    void check(String pointer, Complaints complaints) {
        var written = Stream.of(permille == null, percent == null, rate == null)
                .filter(isMissing -> !isMissing)
                .count();
        var share = orNull();
        if (written > 1) {
            complaints.add(pointer, "rule.at-most-one", "permille, percent, rate");
        } else if (share != null && share.compareTo(WHOLE) > 0) {
            complaints.add(pointer, "rule.more-than-whole");
        }
    }

    void checkWritten(String pointer, Complaints complaints) {
        if (!isWritten()) {
            complaints.add(pointer, "rule.exactly-one", "permille, percent, rate");
        }
        check(pointer, complaints);
    }
}
