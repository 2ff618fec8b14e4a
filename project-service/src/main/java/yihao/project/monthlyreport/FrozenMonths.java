package yihao.project.monthlyreport;

import yihao.kernel.Aggregates;

/// The months that are frozen, by their name (`2026-09`).
public interface FrozenMonths extends Aggregates<FrozenMonth> {}
