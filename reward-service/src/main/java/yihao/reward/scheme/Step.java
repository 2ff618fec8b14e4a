package yihao.reward.scheme;

/// What one line of an explanation does.
public enum Step {
    /// Which verified sums make up the base.
    BASE,
    BASE_LESS,
    BASE_EARLIER,
    BASE_PREVIOUS_YEAR,
    BASE_ABOVE,
    BASE_MOST,
    BASE_SHARE,
    CONDITION,
    BELOW_FLOOR,
    RATE,
    TIER,
    BAND,
    LUMP,
    UNITS,
    PER_UNIT,
    RANK,
    ONE_OFF,
    RANGE,
    /// Nobody has decided within the range.
    RANGE_OPEN,
    /// What was decided lies outside the range.
    RANGE_LEFT,
    /// From the currency of the base into that of the scheme.
    CONVERTED,
    LARGER,
    SMALLER,
    /// No tier, band or rank applies.
    NOTHING,
    TIMES,
    MULTIPLIER,
    MINIMUM,
    /// What the project, the claimant or the year had already is taken off a ceiling.
    ALREADY_HAD,
    /// What is left to one of joint claimants limits the award of all.
    PARTNER_ROOM,
    CEILING,
    /// It was awarded as often as it may be.
    OFTEN_ENOUGH,
    /// Only what exceeds what was awarded before.
    TOP_UP,
    /// What was received elsewhere is taken off.
    RECEIVED,
    /// Another component, with which it does not go, is higher.
    EXCLUDED,
    GROUP_SUM,
    GROUP_HIGHEST,
    GROUP_CEILING,
    /// Another component is higher and only the highest counts.
    HIGHEST_ONLY,
    SUM,
    PROJECT_CEILING,
    FILED_LATE,
    REFERRER_EXCLUDED,
    /// The claimant is paid in the currency that was brought in.
    INTRODUCED_CURRENCY,
    /// The only rounding: half up to the minor unit of the currency.
    PAY_OUT
}
