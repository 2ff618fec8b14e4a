package yihao.reward.scoring;

/// As what an indicator is looked at.
public enum Measure {
    /// The figure itself.
    FIGURE,
    /// Figure ÷ target × 100.
    COMPLETION,
    /// Completion less the share of the target's time that has passed, in percentage points.
    VARIANCE,
    /// How many items of the figure count.
    ITEMS;

    boolean needsTarget() {
        return this == COMPLETION || this == VARIANCE;
    }
}
