package yihao.reward.claim;

import yihao.kernel.Aggregates;

/// What was awarded, one document per scheme; its id is the scheme's.
public interface Awards extends Aggregates<Awarded> {}
