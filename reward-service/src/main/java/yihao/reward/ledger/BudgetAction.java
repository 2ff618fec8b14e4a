package yihao.reward.ledger;

/// What happens to a budget.
public enum BudgetAction {
    OPENED,
    APPROPRIATED,
    RESERVED,
    RELEASED,
    CONFIRMED,
    RECOVERED,
    /// A unit paid something of what this budget gave to its promotion fund.
    AWARD_SPENT,
    MONTH_CLOSED
}
