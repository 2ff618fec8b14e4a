package yihao.reward.honour;

/// What this service itself knows for a veto.
public interface UnitFacts {

    /// Whether points were taken from the unit for a period of this year.
    boolean hasDeductionInForce(String unit, int year);
}
