package yihao.lead.guide;

import yihao.kernel.Aggregates;

/// One entry for each person, by its subject.
public interface ReadGuides extends Aggregates<GuidesRead> {}
