package yihao.project.enclave;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How much of what is shared each side has, in whatever unit the agreement writes it: 60 to 40 is 3 to 2.
public record Ratio(BigDecimal out, BigDecimal in) {

    /// Rule PE-04: both parts add up to exactly the whole. What is finer than the scale goes to the larger remainder;
    /// of two equal ones the out-side has it.
    Portion split(BigDecimal whole, int scale) {
        var outPart = whole.multiply(out).divide(out.add(in), scale, RoundingMode.HALF_UP);
        return new Portion(outPart, whole.subtract(outPart));
    }

    boolean isOfNothing() {
        return out.add(in).signum() == 0;
    }

    @Override
    public String toString() {
        return out.toPlainString() + ":" + in.toPlainString();
    }

    /// What each side has of an amount.
    record Portion(BigDecimal out, BigDecimal in) {}
}
