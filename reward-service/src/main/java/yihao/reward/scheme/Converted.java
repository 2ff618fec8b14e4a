package yihao.reward.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;

/// A part of a base in another currency, paid in the scheme's: at the rate at which the sums of the base were
/// converted.
/// Sums of which no rate is known do not decide it; where none is known nothing is paid.
public record Converted(Award award, Basis base, String currency) implements Award {

    private static final int DIGITS_OF_A_RATE = 12;

    @Override
    public Reckoned reckon(BigDecimal amount, Facts facts) {
        var reckoned = award.reckon(amount, facts);
        var parts = new ArrayList<>(reckoned.asTold());
        var there = BasisAmount.known(base, currency, base.currency(), facts);
        var here = BasisAmount.known(base, currency, currency, facts);
        var paid = there.signum() == 0
                ? BigDecimal.ZERO
                : reckoned.sum().multiply(here).divide(there, DIGITS_OF_A_RATE, RoundingMode.HALF_UP);
        var rate = there.signum() == 0 ? BigDecimal.ZERO : here.divide(there, 6, RoundingMode.HALF_UP);
        parts.add(Reckoned.Part.part(Step.CONVERTED, reckoned.sum(), paid)
                .with("rate", rate)
                .with("currency", base.currency()));
        return new Reckoned(parts);
    }
}
