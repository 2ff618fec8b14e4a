package yihao.reward.scheme;

/// What one line of an explanation does.
public enum Step {
    /// Which verified sums make up the base.
    BASE,
    CONDITION,
    BELOW_FLOOR,
    RATE,
    TIER,
    BAND,
    LUMP,
    UNITS,
    RANK,
    ONE_OFF,
    /// No tier, band or rank applies.
    NOTHING,
    CEILING,
    /// Another component is higher and only the highest counts.
    HIGHEST_ONLY,
    SUM,
    PROJECT_CEILING,
    /// The only rounding: half up to the minor unit of the currency.
    PAY_OUT
}
