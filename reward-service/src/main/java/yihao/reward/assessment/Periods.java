package yihao.reward.assessment;

import yihao.kernel.Aggregates;

/// The months, by their name (`2026-09`).
public interface Periods extends Aggregates<Period> {}
