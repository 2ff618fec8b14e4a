package yihao.lead.column;

import yihao.kernel.Aggregates;

/// One entry for each person, by its subject.
public interface ColumnChoices extends Aggregates<ColumnChoice> {}
