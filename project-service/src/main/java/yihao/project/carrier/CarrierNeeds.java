package yihao.project.carrier;

import yihao.kernel.Aggregates;

/// What projects need, each under its project's id.
public interface CarrierNeeds extends Aggregates<CarrierNeed> {}
