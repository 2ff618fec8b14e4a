package yihao.talent.benefit;

import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryYearlyPots extends InMemoryAggregates<YearlyPot> implements YearlyPots {}
