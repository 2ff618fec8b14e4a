package yihao.talent.appointment;

/// What is counted of a person's work outside.
public enum ResultKind {
    VISITS,
    VISIT_DAYS,
    /// Different firms of the register that were visited.
    ENTERPRISES,
    LEADS,
    VALUABLE_LEADS,
    CONVERSIONS
}
