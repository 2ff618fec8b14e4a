package yihao.reward.scheme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Rule RS-14: what was received elsewhere for the same is taken off; only the difference is paid.
final class Received {

    private Received() {}

    static BigDecimal takenOff(BigDecimal award, @Nullable Basis received, Facts facts, Raise.Telling telling) {
        var had = received == null ? BigDecimal.ZERO : BasisAmount.total(received, facts);
        if (had.signum() == 0 || award.signum() == 0) {
            return award;
        }
        var left = award.subtract(had).max(BigDecimal.ZERO);
        telling.line(Step.RECEIVED, Lines.of("input", award, "less", had), left);
        return left;
    }
}
