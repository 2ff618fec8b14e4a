package yihao.lead.savedfilter;

import yihao.kernel.Aggregates;

/// One entry for each person, by its subject.
public interface FilterShelf extends Aggregates<SavedFilters> {}
