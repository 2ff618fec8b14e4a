package yihao.talent.benefit;

import yihao.kernel.Aggregates;

/// What employers got, by benefit and year.
public interface YearlyPots extends Aggregates<YearlyPot> {}
