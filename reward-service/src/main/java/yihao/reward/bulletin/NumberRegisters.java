package yihao.reward.bulletin;

import yihao.kernel.Aggregates;

/// One register per year, by its number.
public interface NumberRegisters extends Aggregates<NumberRegister> {}
