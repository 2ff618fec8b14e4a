package yihao.ledgers.imports;

import yihao.kernel.Aggregates;

/// One entry for each kind of ledger and unit.
public interface UnitHeadings extends Aggregates<OwnHeadings> {}
