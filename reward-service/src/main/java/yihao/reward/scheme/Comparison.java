package yihao.reward.scheme;

import java.math.BigDecimal;

/// How a condition compares what was found with what it asks.
public enum Comparison {
    AT_LEAST("≥"),
    ABOVE(">"),
    AT_MOST("≤"),
    BELOW("<");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    boolean holds(BigDecimal found, BigDecimal asked) {
        var order = found.compareTo(asked);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
        };
    }
}
