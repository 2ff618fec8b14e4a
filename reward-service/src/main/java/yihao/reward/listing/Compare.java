package yihao.reward.listing;

import java.math.BigDecimal;

/// How a figure stands to a limit.
public enum Compare {
    ABOVE,
    AT_LEAST,
    AT_MOST,
    BELOW;

    boolean holds(BigDecimal figure, BigDecimal limit) {
        int order = figure.compareTo(limit);
        return switch (this) {
            case ABOVE -> order > 0;
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
        };
    }
}
