package yihao.reward.assessment;

import yihao.kernel.Aggregates;

/// Months, quarters, half-years and years, by their name (`2026-09`, `2026-Q3`).
public interface Periods extends Aggregates<Period> {}
